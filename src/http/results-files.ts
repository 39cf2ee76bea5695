// Results as files to take along: of the newest release, or of the one that the address cites.
import { Hono } from 'hono/tiny';
import type { FoundResults } from '../actions/find-results.ts';
import { givenAway } from '../actions/shown-document.ts';
import { type FileFormat, fileFormats, fileTypes } from '../files/formats.ts';
import type { Language } from '../shared/language.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { type About, answerSealed, prepared, type Sealed } from './caching.ts';
import { anyLanguage, type Exchange, type Frame, languageOf, originOf } from './frame.ts';
import { problemJson, problemPage } from './problems.tsx';
import { bytesOf, rememberingBodies, type Seal } from './remembered-bodies.ts';
import { type FindResults, linkSecret } from './remembered-results.ts';

type Shown = FoundResults & { readonly is: 'shown' };

const mostFiles = 6;
const mostPictures = 12;
const formats = `(?:json|${fileFormats.join('|')})`;
const underPictures = 'pictures/:picture{[a-z][a-z0-9.-]{0,60}\\.svg}';
/** A picture runs, loads and embeds nothing, whatever the texts in it are. */
const picturePolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

/** Routes of files. */
export function resultsFileRoutes(find: FindResults): Hono<Frame> {
  const seal = rememberingBodies(mostFiles);
  const sealPicture = rememberingBodies(mostPictures);
  const answer = async (c: Exchange, link: string, format: string | undefined, release?: number) => {
    const found = await find(c.get('context'), link, false, { release });
    const wanted = fileFormats.find((each) => each === format);
    if (!found.ok) return refuse(c, found.problems[0] ?? problem('link-unknown', {}), wanted);
    const shown = found.value;
    if (shown.is === 'waiting') return refuse(c, problem('results-not-shown', {}), wanted);
    const language = languageOf(c);
    const headers = await nameOf(shown, language, wanted ?? 'json');
    if (wanted === undefined) return answerSealed(c.req.raw, sealedDocument(shown, headers));
    const key = [shown.tag, shown.number, language, wanted].join('|');
    const made = await seal(key, { type: fileTypes[wanted], headers }, async () => {
      // what writes files is loaded when somebody asks for one
      const { writeResults } = await import('../files/write.ts');
      return writeResults(shown, wanted, language);
    });
    return answerSealed(c.req.raw, made);
  };
  return new Hono<Frame>()
    .get(`${anyLanguage}/r/:file{${linkSecret}\\.${formats}}`, (c) => {
      const [link = '', format] = c.req.param('file').split('.');
      return answer(c, link, format);
    })
    .get(`${anyLanguage}/r/:link{${linkSecret}}/:file{[1-9]\\d{0,8}\\.${formats}}`, (c) => {
      const [number, format] = c.req.param('file').split('.');
      return answer(c, c.req.param('link'), format, Number(number));
    })
    .get(`${anyLanguage}/r/:link{${linkSecret}}/${underPictures}`, (c) => answerPicture(c, find, sealPicture))
    .get(`${anyLanguage}/r/:link{${linkSecret}}/:number{[1-9]\\d{0,8}}/${underPictures}`, (c) =>
      answerPicture(c, find, sealPicture, Number(c.req.param('number'))),
    )
    .get(`${anyLanguage}/r/:link{${linkSecret}}/agenda.md`, (c) => answerAgenda(c, find, seal));
}

/** One picture of the page as SVG, with the address at which its release stays. */
async function answerPicture(c: Exchange, find: FindResults, seal: Seal, release?: number) {
  const link = c.req.param('link') ?? '';
  const found = await find(c.get('context'), link, false, { release });
  if (!found.ok) return problemPage(c, found.problems[0] ?? problem('link-unknown', {}));
  const shown = found.value;
  if (shown.is === 'waiting') return problemPage(c, problem('results-not-shown', {}));
  const { document, digest, number, tag } = shown;
  const language = languageOf(c);
  const name = (c.req.param('picture') ?? '').replace(/\.svg$/, '');
  const address = `${originOf(c)}/${language}/r/${link}/${number}`;
  const headers = {
    ...(await nameOf(shown, language, 'svg', `-${name.replace('.', '-')}`)),
    'content-security-policy': picturePolicy,
  };
  const sealed = await seal([tag, address, name].join('|'), { type: 'image/svg+xml', headers }, async () => {
    // what draws pictures is loaded when somebody asks for one
    const { drawPicture } = await import('../pages/pictures/draw.ts');
    return drawPicture(document, name, language, { digest, address }) ?? '';
  });
  if (sealed.plain.body.length === 0) return problemPage(c, problem('page-unknown', {}));
  return answerSealed(c.req.raw, sealed);
}

/** The agenda as text. */
async function answerAgenda(c: Exchange, find: FindResults, seal: Seal) {
  const found = await find(c.get('context'), c.req.param('link') ?? '', false, { agenda: true });
  if (!found.ok) return refuse(c, found.problems[0] ?? problem('link-unknown', {}), 'md');
  const shown = found.value;
  if (shown.is === 'waiting') return refuse(c, problem('results-not-shown', {}), 'md');
  const language = languageOf(c);
  const about = { type: fileTypes.md, headers: await nameOf(shown, language, 'md', '-agenda') };
  const made = await seal([shown.tag, shown.number, language, 'agenda'].join('|'), about, async () => {
    const { writeAgenda } = await import('../files/write.ts');
    return writeAgenda(shown, language);
  });
  return answerSealed(c.req.raw, made);
}

/** The document is read by programs; whoever follows a link to another file is a person. */
function refuse(c: Exchange, reason: Problem, format: FileFormat | undefined) {
  return format === undefined ? problemJson(c, [reason]) : problemPage(c, reason);
}

/** The very text that the digest is over, so that anybody can check it; placed reactions are laid beside it. */
function sealedDocument({ document, stored, tag }: Shown, headers: About['headers']): Sealed {
  const about = { type: 'application/json; charset=utf-8', tag, headers };
  return { tag, plain: prepared(bytesOf(givenAway(stored, document)), about) };
}

/** How the file is called where it is kept: `zomersessie-intake-uitgave-1.csv`. JSON and SVG are shown, the others kept. */
async function nameOf(
  { document, number }: Shown,
  language: Language,
  format: FileFormat | 'json' | 'svg',
  which = '',
): Promise<{ readonly 'content-disposition': string }> {
  const { resultsWordsIn } = await import('../words/results.ts');
  const release = resultsWordsIn(language).results.release(number).replaceAll(' ', '-');
  const disposition = format === 'json' || format === 'svg' ? 'inline' : 'attachment';
  return {
    'content-disposition': `${disposition}; filename="${document.form.id}${which}-${release}.${format}"`,
  };
}
