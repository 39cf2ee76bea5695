import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findOwnDecisions } from '../../src/actions/find-own-decisions.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { decideReactions, listReactions } from '../../src/actions/moderate.ts';
import { open } from '../../src/actions/open.ts';
import { retain } from '../../src/actions/retain.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { writeDocument } from '../../src/results/results.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { sha256 } from '../../src/shared/digest.ts';
import {
  codes,
  handedIn,
  idOf,
  input,
  must,
  noon,
  publishedContext,
  type TestContext,
} from './testcontext.ts';

const kinds = [
  { id: 'nu', title: 'Nu' },
  { id: 'later', title: 'Later' },
];
const sections = [
  {
    id: 'een',
    title: 'Het plein',
    items: [
      { type: 'statement', id: 'groen', title: 'Het plein wordt groen.', remark: true },
      { type: 'reaction', id: 'anders', title: 'Wat nog meer?', publish: 'after-moderation' },
      { type: 'reaction', id: 'stil', title: 'Wat blijft tussen ons?' },
      { type: 'reaction', id: 'acties', title: 'Wat doen?', publish: 'after-moderation', several: 2, kinds },
    ],
  },
];
const placed = { state: 'placed', reason: null } as const;
const isRefused = (reason: string) => ({ state: 'refused', reason }) as const;

/** Everybody says something: n of them `tekst n`, the first three live elsewhere. */
async function answered(count: number, changes: object = {}): Promise<TestContext> {
  const context = await publishedContext({ sections, ...changes });
  for (let n = 1; n <= count; n += 1) await send(context, n, { groen: 1 + (n % 5), anders: `tekst ${n}` });
  return context;
}

async function send(context: TestContext, n: number, answers: object, remarks: object = {}): Promise<string> {
  const given = input({ ...answers }, n <= 3 ? 'buiten' : 'kern');
  const all = { ...given, remarks: new Map<string, unknown>(Object.entries(remarks)) };
  return must(await accept(context, handedIn(n, { input: all }))).receipt;
}

async function referenceOf(context: TestContext, text: string): Promise<string> {
  const { reactions } = must(await listReactions(context, 'dorp'));
  return reactions.find((each) => each.text === text)?.reference ?? `no ${text}`;
}

async function place(context: TestContext, ...texts: readonly string[]): Promise<void> {
  const references = await Promise.all(texts.map((text) => referenceOf(context, text)));
  must(await decideReactions(context, 'dorp', references, placed));
}

async function shownResults(context: TestContext) {
  const found = must(await findResults(context, must(await resultsLink(context, 'dorp'))));
  if (found.is !== 'shown') throw new Error(found.is);
  return found;
}

async function shownTexts(context: TestContext): Promise<readonly string[]> {
  const { document } = await shownResults(context);
  return document.reactions.map(({ text }) => text).sort((a, b) => (a < b ? -1 : 1));
}

test('texts are closed before closing; from k people on they are read, from 2k on placed', async () => {
  const context = await answered(5);
  expect(codes(await listReactions(context, 'dorp'))).toEqual(['answers-before-closing']);
  must(await close(context, 'dorp'));
  const { reactions, isPlacingPossible, minimum } = must(await listReactions(context, 'dorp'));
  expect([reactions.length, isPlacingPossible, minimum]).toEqual([5, false, 6]);
  const references = reactions.map(({ reference }) => reference);
  expect(codes(await decideReactions(context, 'dorp', references, placed))).toEqual(['reactions-too-few']);
  expect(must(await decideReactions(context, 'dorp', references, isRefused('te lang')))).toEqual({
    decided: 5,
  });
  expect(await shownTexts(context)).toEqual([]);
});

test('only what may be placed is listed: points with their kind, remarks, and no text that stays', async () => {
  const context = await answered(6);
  const acties = [
    { text: 'planten', kind: 'nu' },
    { text: 'zitten', kind: 'later' },
  ];
  await send(context, 7, { groen: 2, stil: 'niet voor anderen', acties }, { groen: 'mooi groen' });
  must(await close(context, 'dorp'));
  const { reactions } = must(await listReactions(context, 'dorp'));
  const texts = reactions.map(({ text, about, item }) => `${item} ${text} ${about}`);
  expect(texts).toEqual(
    expect.arrayContaining(['acties planten nu', 'acties zitten later', 'groen mooi groen null']),
  );
  expect(texts.join()).not.toContain('niet voor anderen');
  await place(context, 'zitten', 'mooi groen');
  const { document } = await shownResults(context);
  expect(document.reactions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        item: 'acties',
        text: 'zitten',
        about: 'later',
        aboutTitle: 'Later',
        language: 'nl',
      }),
      expect.objectContaining({ item: 'groen', text: 'mooi groen', title: 'Het plein wordt groen.' }),
    ]),
  );
  expect([document.reactionCount, document.placeableCount]).toEqual([10, 9]);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('a text typed on English pages of a form in Dutch alone is listed and placed as Dutch', async () => {
  const context = await answered(6);
  const english = { ...input({ groen: 2, anders: 'meer bomen' }, 'kern'), language: 'en' };
  must(await accept(context, handedIn(7, { input: english })));
  must(await close(context, 'dorp'));
  const { reactions } = must(await listReactions(context, 'dorp'));
  expect(reactions.filter(({ text }) => text === 'meer bomen')).toMatchObject([{ language: 'nl' }]);
  await place(context, 'meer bomen');
  expect((await shownResults(context)).document.reactions).toMatchObject([{ language: 'nl' }]);
});

test('a text names its part only when that has 2k people', async () => {
  const context = await answered(9);
  must(await close(context, 'dorp'));
  await place(context, 'tekst 1', 'tekst 9');
  const { document } = await shownResults(context);
  expect(document.parts.map(({ responses }) => responses)).toEqual([6, 3]);
  const parts = document.reactions.map(({ text, part }) => `${text}: ${part}`);
  expect(parts.sort((a, b) => (a < b ? -1 : 1))).toEqual(['tekst 1: null', 'tekst 9: wijk:kern']);
});

test('placing lays texts beside the release: figures and digest stay, the tag is another', async () => {
  const context = await answered(6);
  must(await close(context, 'dorp'));
  const before = await shownResults(context);
  await place(context, 'tekst 2');
  const after = await shownResults(context);
  expect(after.digest).toBe(before.digest);
  expect(await sha256(writeDocument({ ...after.document, reactions: [] }))).toBe(after.digest);
  expect(after.tag).not.toBe(before.tag);
  expect(before.tag).toBe(before.digest);
  await place(context, 'tekst 3');
  expect((await shownResults(context)).tag).not.toBe(after.tag);
});

test('who wrote it reads what became of it, and why', async () => {
  const context = await answered(5);
  const receipt = await send(context, 6, { anders: 'van mij', stil: 'ook van mij' });
  const own = async () => {
    const form = must(await findForm(context, 'dorp'));
    const texts = await findOwnDecisions(context, must(await findResponse(context, receipt)), form);
    return texts.map(({ text, state, reason }) => [text, state, reason]);
  };
  const undecided = (state: string) => [
    ['van mij', state, null],
    ['ook van mij', 'kept', null],
  ];
  expect(await own()).toEqual(undecided('later'));
  must(await close(context, 'dorp'));
  expect(await own()).toEqual(undecided('waiting'));
  const references = [await referenceOf(context, 'van mij')];
  must(await decideReactions(context, 'dorp', references, isRefused(' noemt een naam ')));
  expect(await own()).toContainEqual(['van mij', 'refused', 'noemt een naam']);
  must(await decideReactions(context, 'dorp', references, placed));
  expect(await own()).toContainEqual(['van mij', 'placed', null]);
});

test('with too few answers to place any text, who wrote one reads that', async () => {
  const context = await answered(4);
  const receipt = await send(context, 5, { anders: 'van mij' });
  must(await close(context, 'dorp'));
  const form = must(await findForm(context, 'dorp'));
  const [text] = await findOwnDecisions(context, must(await findResponse(context, receipt)), form);
  expect(text).toMatchObject({ text: 'van mij', state: 'too-few', reason: null });
});

test('unknown references are all told and then nothing is decided; a reason is needed', async () => {
  const context = await answered(6);
  must(await close(context, 'dorp'));
  const known = await referenceOf(context, 'tekst 1');
  const decided = await decideReactions(context, 'dorp', [known, 'weg', 'ook weg'], placed);
  expect(codes(decided)).toEqual(['reaction-unknown', 'reaction-unknown']);
  for (const reason of ['', '  ', 'x'.repeat(501), 'a\u0000']) {
    expect(codes(await decideReactions(context, 'dorp', [known], isRefused(reason)))).toEqual([
      'reason-unfit',
    ]);
  }
  expect(await shownTexts(context)).toEqual([]);
});

test('what is withdrawn is gone at once, and nothing of it is kept', async () => {
  const context = await answered(8);
  must(await close(context, 'dorp'));
  await place(context, 'tekst 7', 'tekst 8');
  must(await withdraw(context, { id: idOf(8), form: 'dorp', version: 1 }));
  expect(await shownTexts(context)).toEqual(['tekst 7']);
  const { rows } = await context.client.execute('SELECT response FROM reactions');
  expect(rows.map((row) => row['response'])).toEqual([idOf(7)]);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('what was changed under a lifted embargo has to be read again', async () => {
  const context = await answered(7, { results: { publish: 'embargo' } });
  must(await close(context, 'dorp'));
  await place(context, 'tekst 1', 'tekst 2');
  must(await open(context, 'dorp'));
  must(await change(context, { ...handedIn(1, { input: input({ anders: 'nooit gelezen' }) }), version: 1 }));
  must(await reveal(context, 'dorp'));
  expect(await shownTexts(context)).toEqual(['tekst 2']);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('when answers are erased the texts are too', async () => {
  const context = await answered(6);
  must(await close(context, 'dorp'));
  await place(context, 'tekst 1');
  context.setNow(minutesAfter(noon, 366 * 24 * 60));
  await retain(context);
  expect(await shownTexts(context)).toEqual([]);
  expect(codes(await listReactions(context, 'dorp'))).toEqual(['answers-kept-no-longer']);
  expect(await verify(context)).toMatchObject({ clean: true });
});

test('killed between writes, what was kept is shown and the same call does the rest', async () => {
  const context = await answered(60);
  must(await close(context, 'dorp'));
  const references = must(await listReactions(context, 'dorp')).reactions.map(({ reference }) => reference);
  let writes = 0;
  const write: TestContext['store']['write'] = (statements) => {
    writes += 1;
    return writes === 2 ? Promise.reject(new Error('killed')) : context.store.write(statements);
  };
  const dying = { ...context, store: { ...context.store, write } };
  await expect(decideReactions(dying, 'dorp', references, placed)).rejects.toThrow('killed');
  expect(await shownTexts(context)).toHaveLength(50);
  expect(await verify(context)).toMatchObject({ clean: true });
  must(await decideReactions(context, 'dorp', references, placed));
  const { rows } = await context.client.execute(`SELECT count(*) AS n FROM reactions WHERE state = 'placed'`);
  expect(rows[0]?.['n']).toBe(60);
  expect(await shownTexts(context)).toHaveLength(50);
});

test('verify tells of decisions that hold of nothing', async () => {
  const context = await answered(6);
  must(await close(context, 'dorp'));
  await place(context, 'tekst 1', 'tekst 2', 'tekst 3');
  const spoil = (sql: string, n: number) => context.client.execute({ sql, args: [idOf(n)] });
  await spoil('UPDATE reactions SET version = 9 WHERE response = ?', 1);
  await spoil(`UPDATE reactions SET path = '$.answers."groen"' WHERE response = ?`, 2);
  await spoil(`UPDATE reactions SET item = 'stil' WHERE response = ?`, 3);
  const { findings } = await verify(context);
  expect(new Set(findings.map(({ code }) => code))).toEqual(
    new Set(['decision-stray', 'decision-differs', 'decision-unfit']),
  );
});

test('whatever people and organisers do, only texts that stand now and were placed as they stand are shown', async () => {
  const step = fc.record({
    does: fc.constantFrom('place', 'refuse', 'change', 'withdraw'),
    who: fc.integer({ min: 1, max: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const context = await answered(9, { results: { publish: 'embargo' } });
      must(await close(context, 'dorp'));
      const now = new Map(
        Array.from({ length: 9 }, (_, at) => [at + 1, { text: `tekst ${at + 1}`, version: 1 }]),
      );
      const isPlaced = new Set<string>();
      for (const { does, who } of steps) {
        const own = now.get(who);
        if (own === undefined) continue;
        if (does === 'withdraw') {
          must(await withdraw(context, { id: idOf(who), form: 'dorp', version: own.version }));
          now.delete(who);
        } else if (does === 'change') {
          const text = `tekst ${who}, anders ${own.version}`;
          must(await open(context, 'dorp'));
          const changed = handedIn(who, { input: input({ anders: text }) });
          must(await change(context, { ...changed, version: own.version }));
          must(await close(context, 'dorp'));
          now.set(who, { text, version: own.version + 1 });
        } else if (now.size >= 6) {
          const references = [await referenceOf(context, own.text)];
          const decision = does === 'place' ? placed : isRefused('nee');
          must(await decideReactions(context, 'dorp', references, decision));
          if (does === 'place') isPlaced.add(own.text);
          else isPlaced.delete(own.text);
        }
      }
      must(await reveal(context, 'dorp'));
      const { document } = await shownResults(context);
      const there = [...now.values()].map(({ text }) => text).filter((text) => isPlaced.has(text));
      const isEnough = (document.release.responses ?? 0) >= 6;
      expect(await shownTexts(context)).toEqual(isEnough ? there.sort((a, b) => (a < b ? -1 : 1)) : []);
      expect((await verify(context)).findings).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
