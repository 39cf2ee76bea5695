// Each form of the house, on its pages without script, with script on three widths, and by API.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { decideReactions, listReactions } from '../../src/actions/moderate.ts';
import { formFilesIn } from '../../src/local/form-files.ts';
import { idOf } from '../actions/testcontext.ts';
import { everyKindJson } from '../form/every-kind.ts';
import { openSite } from '../http/visitor.ts';
import { expectSameByPagesAndApi, opened, type Place, placeOf } from './every-form.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(() => Promise.resolve());
const files = must(formFilesIn('forms'));
const dataIn = (file: string): object => JSON.parse(readFileSync(file, 'utf8'));

/** Where the points come from that are prioritised: a form with an id of its own, so that the other can be answered. */
const source = 'denktank-bron';

/** Three tables write three points about each theme, and all are placed. */
async function collectPoints(place: Place): Promise<void> {
  const { context } = place;
  const { passes } = await opened(place, { ...dataIn('forms/denktank-punten.json'), id: source });
  const points = (theme: string, table: number) =>
    ['aandachtspunt', 'actiepunt', 'actiepunt'].map((kind, at) => ({
      text: `Tafel ${table} over ${theme}, ${at}`,
      kind,
    }));
  for (const [at, pass = ''] of passes.slice(0, 3).entries()) {
    const themes = ['verbinden', 'structureren', 'informeren'];
    const answers = new Map(themes.map((theme) => [`punten-${theme}`, points(theme, at + 1)]));
    const input = { language: 'nl', groups: new Map(), answers };
    // the same ids in both places: what is taken over is called after them
    must(await accept(context, { form: source, revision: 1, id: idOf(at + 1), input, pass }));
  }
  must(await close(context, source));
  const { reactions } = must(await listReactions(context, source));
  expect(reactions).toHaveLength(27);
  const references = reactions.map(({ reference }) => reference);
  must(await decideReactions(context, source, references, { state: 'placed', reason: null }));
}

/** The JSON of a file, with options taken over from the form whose points were placed here. */
function data(file: string): unknown {
  const text = JSON.stringify(dataIn(file));
  return JSON.parse(text.replaceAll('"form":"denktank-punten"', `"form":"${source}"`));
}

test('there are nine forms of the house', () => {
  expect(files).toHaveLength(9);
});

test.each(files.map((file) => [basename(file, '.json'), file]))(
  '%s is completed by its pages and by API, with the same outcome',
  async (name, file) => {
    const { site } = shared();
    const byApi = placeOf(await openSite());
    if (name === 'denktank-prioriteren') {
      await collectPoints(byApi);
      await collectPoints({ context: site.context, post: byApi.post });
    }
    await expectSameByPagesAndApi(shared(), byApi, data(file), [320, 390, 1280]);
  },
);

test.each([
  ['a code', { access: { by: 'code', code: 'Zomer' } }],
  ['a name', { privacy: { controller: 'N', contact: 'n@example.org', identity: 'named' } }],
])('a form that asks %s is completed with it', async (what, changes) => {
  const form = everyKindJson({ id: what.replace(' ', '-'), ...changes });
  await expectSameByPagesAndApi(shared(), placeOf(await openSite()), form);
});
