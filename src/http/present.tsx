// The screen in the room, and what pages ask by themselves to know whether there is something newer.
import { Hono } from 'hono/tiny';
import type { FoundResults } from '../actions/find-results.ts';
import type { QrRows } from '../pages/present/qr.tsx';
import { sha256 } from '../shared/digest.ts';
import type { Language } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { answerSealed } from './caching.ts';
import { anyLanguage, type Exchange, type Frame, languageOf, originOf, showPage } from './frame.ts';
import { problemJson, problemPage } from './problems.tsx';
import { type FindResults, linkSecret } from './remembered-results.ts';
import { resultsPages } from './results-pages.ts';
import { countOf, nowOf, tagOf } from './standing-now.ts';

/** Routes of the screen. Its page holds a live count and so is kept by nobody; what is asked for time and again may be. */
export function presentRoutes(find: FindResults): Hono<Frame> {
  return new Hono<Frame>()
    .get(`${anyLanguage}/r/:link{${linkSecret}}/now.json`, async (c) => {
      const found = await find(c.get('context'), c.req.param('link'), true);
      if (!found.ok) return problemJson(c, found.problems);
      const text = JSON.stringify(nowOf(found.value));
      const body = new Uint8Array(new TextEncoder().encode(text));
      const tag = (await sha256(text)).slice(0, 32);
      return answerSealed(c, { body, type: 'application/json; charset=utf-8', tag });
    })
    .get(`${anyLanguage}/r/:link/present`, async (c) => {
      const link = c.req.param('link');
      const found = await find(c.get('context'), link);
      if (!found.ok) return problemPage(c, found.problems[0] ?? problem('link-unknown', {}));
      return showPresent(c, link, found.value);
    });
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
