// The screen in the room, and what pages ask by themselves to know whether there is something newer.
import { Hono } from 'hono/tiny';
import type { FoundResults } from '../actions/find-results.ts';
import type { QrRows } from '../pages/present/qr.tsx';
import { sha256 } from '../shared/digest.ts';
import type { Language } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { answerSealed, prepared, type Sealed } from './caching.ts';
import { anyLanguage, type Exchange, type Frame, languageOf, originOf, showPage } from './frame.ts';
import { problemJson, problemPage } from './problems.tsx';
import type { RememberedAnswers } from './remembered-answers.ts';
import { bytesOf } from './remembered-bodies.ts';
import { type FindResults, linkSecret } from './remembered-results.ts';
import { resultsPages } from './results-pages.ts';
import { countOf, nowOf, tagOf } from './standing-now.ts';

/** By what was found: that is the same for some seconds, in which a whole hall asks. */
const sealedNows = new WeakMap<FoundResults, Sealed>();

/** Routes of the screen. Its page holds a live count and so is kept by nobody; what is asked for time and again may be. */
export function presentRoutes(find: FindResults, answers: RememberedAnswers): Hono<Frame> {
  return new Hono<Frame>()
    .get(`${anyLanguage}/r/:link{${linkSecret}}/now.json`, async (c) => {
      const found = await find(c.get('context'), c.req.param('link'), true);
      if (!found.ok) return problemJson(c, found.problems);
      const sealed = await sealedNow(found.value);
      answers.keep(c, sealed, found.value.fresh);
      return answerSealed(c.req.raw, sealed);
    })
    .get(`${anyLanguage}/r/:link/present`, async (c) => {
      const link = c.req.param('link');
      const found = await find(c.get('context'), link);
      if (!found.ok) return problemPage(c, found.problems[0] ?? problem('link-unknown', {}));
      return showPresent(c, link, found.value);
    });
}

async function sealedNow(found: FoundResults): Promise<Sealed> {
  const known = sealedNows.get(found);
  if (known !== undefined) return known;
  const text = JSON.stringify(nowOf(found));
  const tag = (await sha256(text)).slice(0, 32);
  const made = { tag, plain: prepared(bytesOf(text), { type: 'application/json; charset=utf-8', tag }) };
  sealedNows.set(found, made);
  return made;
}

async function showPresent(c: Exchange, link: string, found: FoundResults) {
  const { PresentPage } = await resultsPages();
  const language = languageOf(c);
  const { form: id, by, phase } = found.standing;
  const form =
    found.is === 'waiting' ? found.form : { ...found.document.form, example: found.document.example };
  const fill = `${originOf(c)}/${writtenIn(form.languages, language)}/forms/${id}`;
  const look = `${originOf(c)}/${language}/r/${link}`;
  return showPage(
    c,
    <PresentPage
      language={language}
      link={link}
      form={form}
      standing={{ by, phase, responseCount: countOf(found) }}
      fill={{ address: fill, qr: await qrOf(fill) }}
      look={{ address: look, qr: await qrOf(look) }}
      document={found.is === 'shown' ? found.document : null}
      tag={tagOf(found)}
    />,
  );
}

function writtenIn(languages: readonly Language[], wanted: Language): Language {
  return languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
}

/** Loaded only here: no other page draws one. */
async function qrOf(address: string): Promise<QrRows> {
  const { encode } = await import('uqr');
  // a quiet zone of four, as the standard asks
  return encode(address, { ecc: 'M', border: 4 }).data;
}
