import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { eraseByInvitation, eraseForm, eraseFormAnswers } from '../../src/actions/erase.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { findOrganiserResults } from '../../src/actions/find-organiser-results.ts';
import { pair } from '../../src/actions/pair.ts';
import { publish } from '../../src/actions/publish.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { openStore } from '../../src/storage/store.ts';
import { recording } from '../storage/recording.ts';
import { organisations, pseudonymous } from './invited.ts';
import { formData, idOf, must, type TestContext } from './testcontext.ts';
import { type Answering, after, implications, later, released, twiceAnswered } from './twice.ts';

/** Somebody who answered one statement before and after. */
const groen = (before: number | undefined, then: number | undefined): Answering => ({
  ...(before === undefined ? {} : { before: { groen: before } }),
  ...(then === undefined ? {} : { after: { groen: then } }),
});

/** Four went up by one step or two, one down by one, one stayed: Σ = 500·(1 + 1 + 2 + 1 − 1). */
const six = [groen(2, 3), groen(3, 4), groen(1, 3), groen(4, 5), groen(4, 3), groen(3, 3)];

async function closeBoth(context: TestContext): Promise<void> {
  must(await close(context, 'dorp'));
  must(await close(context, 'later'));
}

const checked = async (context: TestContext) => {
  const { clean, findings, releases } = await verify(context);
  expect(findings).toEqual([]);
  expect(clean).toBe(true);
  return releases.find(({ form }) => form === 'later')?.checked;
};

test('who answered twice by one invitation is paired, and the figures are those of the pairs', async () => {
  const context = await twiceAnswered(six, { implications: [] });
  await closeBoth(context);
  const { shift } = await released(context);
  expect(shift).toEqual({
    from: { form: 'dorp', release: 1 },
    pairs: 6,
    implications: [],
    statements: [
      {
        id: 'groen',
        title: 'Het plein wordt groen.',
        n: 6,
        up: 4,
        same: 1,
        down: 1,
        settled: 1,
        sum: 2000,
        shift: 0.333333333333,
        // five moved
        interval: null,
        // 2·(1 + 5)/2⁵
        signP: 0.375,
        field: 'not-yet',
      },
      { id: 'auto', title: 'Auto’s gaan weg.', n: null },
    ],
    priorities: [
      {
        id: 'eerst',
        title: 'Wat eerst?',
        options: ['bank', 'boom', 'bron'].map((id) => ({ id, title: id, n: null })),
      },
    ],
  });
  expect(await checked(context)).toBe('recomputed');
});

test('implications and options are compared as they are counted', async () => {
  const answers = (point: number, stance: string, order: readonly string[]) => ({
    groen: point,
    auto: stance,
    eerst: order,
  });
  const people = Array.from({ length: 6 }, () => ({
    before: answers(2, 'disagree', ['bank']),
    after: answers(4, 'agree', ['boom', 'bank']),
  }));
  const context = await twiceAnswered(people);
  await closeBoth(context);
  const { shift } = await released(context);
  // (−½ − 2)/3 → −833, (½ + 2)/3 → 833
  expect(shift?.implications).toMatchObject([
    {
      id: 'groen-nu',
      n: 6,
      up: 6,
      sum: 6 * 1666,
      shift: 1.666,
      interval: [1.666, 1.666],
      signP: 0.03125,
      field: 'agreed-moving',
    },
  ]);
  // from 1 to 0, from −½ to 1, from −½ to −1
  expect(shift?.priorities[0]?.options).toMatchObject([
    { id: 'boom', n: 6, shift: 1.5, field: null },
    { id: 'bank', n: 6, shift: -1 },
    { id: 'bron', n: 6, shift: -0.5 },
  ]);
  expect(await checked(context)).toBe('recomputed');
});

test.each<[string, readonly Answering[]]>([
  ['one who only came later', [...six, groen(undefined, 5)]],
  ['one who only came before', [...six, groen(5, undefined)]],
  ['two who answered twice', six.slice(0, 2)],
])('with %s nothing is said', async (_, people) => {
  const context = await twiceAnswered(people, { implications: [] });
  await closeBoth(context);
  expect((await released(context)).shift).toBeNull();
  expect(await checked(context)).not.toBe('digest-only');
});

test('three who only came later or only before are enough to tell what the others changed', async () => {
  const others = [5, 5, 4].flatMap((point) => [groen(undefined, point), groen(point, undefined)]);
  const context = await twiceAnswered([...six, ...others], { implications: [] });
  await closeBoth(context);
  expect((await released(context)).shift).toMatchObject({
    pairs: 6,
    statements: [{ n: 6, sum: 2000 }, { n: null }],
  });
});

test.each<[string, object, object]>([
  ['an anonymous form before', { privacy: { ...pseudonymous.privacy, identity: 'anonymous' } }, pseudonymous],
  ['an anonymous form after', {}, { privacy: { ...pseudonymous.privacy, identity: 'anonymous' } }],
  ['a live form after', {}, { results: { publish: 'live' } }],
  ['a live form before', { results: { publish: 'live' } }, { results: { publish: 'closing' } }],
])('%s: nobody is paired', async (_, changes, laterChanges) => {
  const context = await twiceAnswered(six, { implications: [], ...changes }, laterChanges);
  await closeBoth(context);
  expect((await released(context)).shift).toBeNull();
  const { rows } = await context.client.execute('SELECT shift FROM releases');
  expect(rows.map(({ shift }) => shift)).toEqual([null, null]);
  await checked(context);
});

test('while the form before is open, or not shown, nothing is compared: its figures could still change', async () => {
  const context = await twiceAnswered(six, { implications: [] });
  must(await close(context, 'later'));
  expect((await released(context)).shift).toBeNull();
  const unseen = await twiceAnswered(six, { implications: [], results: { publish: 'embargo' } });
  await closeBoth(unseen);
  expect((await released(unseen)).shift).toBeNull();
});

test('who took back the first answers before the later form closed is paired with nobody, and betrayed by nobody', async () => {
  const context = await twiceAnswered(six, { implications: [] });
  must(await close(context, 'dorp'));
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  must(await close(context, 'later'));
  // the figures shown before still have that answer in them
  expect((await released(context)).shift).toBeNull();
  expect(await checked(context)).toBe('recomputed');
});

test('what was shown stays when answers are taken back or erased, and still verifies', async () => {
  const context = await twiceAnswered(six, { implications: [] });
  await closeBoth(context);
  const before = await released(context);
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  expect(await released(context)).toEqual(before);
  expect(await checked(context)).toBe('from-its-tally');
  must(await eraseByInvitation(context, 'dorp', 1));
  expect(await released(context)).toEqual(before);
  expect(await checked(context)).toBe('from-its-tally');
  must(await eraseFormAnswers(context, 'later'));
  const { rows } = await context.client.execute(`SELECT tally, shift FROM releases WHERE form = 'later'`);
  expect(rows).toMatchObject([{ tally: null, shift: null }]);
  expect(await checked(context)).toBe('digest-only');
  expect(await released(context)).toEqual(before);
});

test('under embargo answers that are taken back before, in either form, are left out of what is revealed', async () => {
  const eight = [...six, groen(2, 4), groen(5, 5)];
  for (const [form, id] of [
    ['dorp', 1],
    ['later', after(1)],
  ] as const) {
    const context = await twiceAnswered(eight, { implications: [] }, { results: { publish: 'embargo' } });
    must(await close(context, 'dorp'));
    must(await close(context, 'later'));
    expect((await released(context)).shift).toMatchObject({ pairs: 8 });
    must(await withdraw(context, { id: idOf(id), form, version: 1 }));
    must(await reveal(context, 'later'));
    // one is left over now: nothing may be said
    expect((await released(context)).shift).toBeNull();
    expect(await checked(context)).toBe('recomputed');
  }
});

test('of two forms that follow one, only the first to close is compared with it', async () => {
  const context = await twiceAnswered(six, { implications: [] });
  must(await publish(context, formData({ ...pseudonymous, ...later, id: 'derde' })));
  must(await close(context, 'dorp'));
  const third = must(await findForm(context, 'derde')).revision;
  expect(await pair(context, third)).toMatchObject({ earlier: { form: 'dorp' } });
  must(await close(context, 'later'));
  expect((await released(context)).shift).not.toBeNull();
  expect(await pair(context, third)).toBeNull();
  // and a form that was compared is not compared once more with one that follows it
  must(await publish(context, formData({ ...pseudonymous, ...later, id: 'vierde', follows: 'later' })));
  expect(await pair(context, must(await findForm(context, 'vierde')).revision)).toBeNull();
});

test('a comparison that was erased with its form is not made again of others; one of an erased form does not count', async () => {
  const context = await twiceAnswered(six, { implications: [] }, {}, 'derde');
  await closeBoth(context);
  must(await eraseForm(context, 'later'));
  const third = must(await findForm(context, 'derde')).revision;
  expect(await pair(context, third)).toBeNull();
  must(await close(context, 'derde'));
  expect((await released(context, 'derde')).shift).toBeNull();
  await context.client.execute(
    `INSERT INTO deletions SELECT max(number) + 1, at, 'dorp', NULL, 'form' FROM deletions`,
  );
  expect(await pair(context, third)).not.toBeNull();
});

test.each<[string, (context: TestContext) => Promise<unknown>]>([
  [
    'answers to the form before are taken back',
    (context) => withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }),
  ],
  [
    'answers to this form are taken back',
    (context) => withdraw(context, { id: idOf(after(1)), form: 'later', version: 1 }),
  ],
  ['all answers to the form before are erased', (context) => eraseFormAnswers(context, 'dorp')],
  ['another form is compared with the one before', (context) => close(context, 'derde')],
])('when %s while it is made, the release is made again without', async (_, meanwhile) => {
  const context = await twiceAnswered(six, { implications: [] }, {}, 'derde');
  must(await close(context, 'dorp'));
  let times = 0;
  const { batch } = context.client;
  const client = new Proxy(context.client, {
    get: (target, key) => {
      if (key !== 'batch') return Reflect.get(target, key);
      return async (...given: Parameters<typeof batch>) => {
        const isRelease = given[0].some((each) =>
          JSON.stringify(each).includes('insert into \\"releases\\"'),
        );
        if (isRelease && times++ === 0) await meanwhile(context);
        return batch.apply(target, given);
      };
    },
  });
  must(await close({ ...context, store: openStore(client) }, 'later'));
  expect(times).toBe(2);
  expect((await released(context)).shift).toBeNull();
  await checked(context);
});

test('an organiser who sees every answer sees what anybody changed, also of now', async () => {
  const context = await twiceAnswered([...six, groen(undefined, 5)], { implications: [] });
  const seen = async () => must(await findOrganiserResults(context, 'later')).document?.shift ?? null;
  // the form before must be shown still
  expect(await seen()).toBeNull();
  must(await close(context, 'dorp'));
  expect(await seen()).toMatchObject({ pairs: 6, statements: [{ n: 6, sum: 2000 }, { n: null }] });
  must(await close(context, 'later'));
  expect((await released(context)).shift).toBeNull();
  expect(await seen()).toMatchObject({ pairs: 6 });
  must(await withdraw(context, { id: idOf(after(1)), form: 'later', version: 1 }));
  expect(await seen()).toMatchObject({ pairs: 5 });
});

test('organisations stand by name: one pair is told, and who speaks for the same is a pair of its own', async () => {
  const body = (speaksFor: string, before: number | undefined, then: number | undefined) => ({
    ...groen(before, then),
    speaksFor,
  });
  const people = [body('Ver', 2, 4), body('Ver', 3, 3), body('Hof', 5, undefined), body('Wei', undefined, 1)];
  const context = await twiceAnswered(people, { ...organisations, implications });
  await closeBoth(context);
  expect((await released(context)).shift).toMatchObject({
    pairs: 2,
    implications: [{ id: 'groen-nu', n: 2, up: 1, same: 1, sum: 1000 }],
    statements: [{ id: 'groen', n: 2, up: 1, same: 1, down: 0, sum: 1000, interval: null }, { n: null }],
  });
  expect(await checked(context)).toBe('recomputed');
});

test('what is asked otherwise is not compared', async () => {
  const [section] = Object(formData()['sections']);
  const items = section.items.map((item: { id: string }) =>
    item.id === 'groen' ? { ...item, scale: 'agreement-7' } : item,
  );
  const context = await twiceAnswered(
    six.map(() => ({ before: { groen: 2, auto: 'agree' }, after: { groen: 4, auto: 'pass' } })),
    { implications: [] },
    { sections: [{ ...section, items }] },
  );
  await closeBoth(context);
  expect((await released(context)).shift?.statements).toMatchObject([
    { id: 'auto', n: 6, down: 6, shift: -1 },
  ]);
});

test('pairing reads each revision once, and the answers of all who fit in one read together', async () => {
  const context = await twiceAnswered(six, { implications: [] });
  must(await close(context, 'dorp'));
  const { revision } = must(await findForm(context, 'later'));
  const { statements } = recording(context.client);
  expect(await pair(context, revision)).not.toBeNull();
  const read = statements.map((each) => (typeof each === 'string' ? each : each.sql));
  expect(read.filter((sql) => sql.includes('from "revisions"'))).toHaveLength(1);
  expect(read.filter((sql) => sql.includes('from "responses"'))).toHaveLength(3);
});

test('a form of which the order is changed after its release still verifies', async () => {
  const asked = { ...pseudonymous, implications: [] };
  const context = await twiceAnswered(six, asked);
  await closeBoth(context);
  const [section] = Object(formData()['sections']);
  const sections = [{ ...section, items: section.items.toReversed() }];
  must(await publish(context, formData({ ...asked, ...later, sections })));
  expect(await checked(context)).toBe('recomputed');
});

test('verify finds pairs that were not counted, and those that are no pairs', async () => {
  const context = await twiceAnswered(six, { implications: [] });
  await closeBoth(context);
  await context.client.execute(`UPDATE releases SET shift = replace(shift, '"people":6', '"people":7')
    WHERE form = 'later'`);
  expect((await verify(context)).findings.map(({ code }) => code)).toContain('release-pairs-differ');
  await context.client.execute(`UPDATE releases SET shift = '{}' WHERE form = 'later'`);
  expect((await verify(context)).findings.map(({ code }) => code).sort()).toEqual([
    'document-differs',
    'release-pairs-differ',
  ]);
});
