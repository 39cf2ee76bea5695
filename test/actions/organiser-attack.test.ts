// The organiser of an anonymous form as attacker: looks after everything that happens, and must never see more than
// whoever has the link. Of a form that is not anonymous the same looks do tell answers: that the start page says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import type { Context } from '../../src/actions/context.ts';
import { exportAnswers } from '../../src/actions/export.ts';
import { findOrganiserResults } from '../../src/actions/find-organiser-results.ts';
import { findResults } from '../../src/actions/find-results.ts';
import { fold } from '../../src/actions/fold.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { open } from '../../src/actions/open.ts';
import { reveal } from '../../src/actions/reveal.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import { writeDocument } from '../../src/results/results.ts';
import { formData, handedIn, idOf, input, must, publishedContext } from './testcontext.ts';

type Step = readonly [
  deed: 'send' | 'change' | 'withdraw' | 'close' | 'open' | 'reveal' | 'fold',
  person: number,
  point: number,
];

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>('send', 'send', 'send', 'change', 'withdraw', 'close', 'open', 'reveal', 'fold'),
    fc.integer({ min: 1, max: 7 }),
    fc.integer({ min: 1, max: 5 }),
  ),
  { minLength: 4, maxLength: 24 },
);

/** Does one thing, whether or not the form takes it now. */
async function take(context: Context, [deed, person, point]: Step): Promise<void> {
  const sent = handedIn(person, { input: input({ groen: point }, point > 3 ? 'kern' : undefined) });
  const version = 1;
  if (deed === 'send') await accept(context, sent);
  else if (deed === 'change') await change(context, { ...sent, version });
  else if (deed === 'withdraw') await withdraw(context, { id: idOf(person), form: 'dorp', version });
  else if (deed === 'close') await close(context, 'dorp');
  else if (deed === 'open') await open(context, 'dorp');
  else if (deed === 'reveal') await reveal(context, 'dorp');
  else await fold(context, 'dorp');
}

interface Looks {
  /** Every document the organiser saw, and every one that the link showed. */
  readonly organiser: ReadonlySet<string>;
  readonly viewer: ReadonlySet<string>;
}

async function looksAt(publish: string, identity: string, taken: readonly Step[]): Promise<Looks> {
  const privacy = { ...Object(formData()['privacy']), identity };
  const access = identity === 'anonymous' ? {} : { access: { by: 'link' } };
  const context = await publishedContext({ results: { publish }, privacy, ...access });
  const link = must(await resultsLink(context, 'dorp'));
  const organiser = new Set<string>();
  const viewer = new Set<string>();
  for (const step of taken) {
    await take(context, step);
    const found = must(await findResults(context, link));
    if (found.is === 'shown') viewer.add(writeDocument(found.document));
    const seen = must(await findOrganiserResults(context, 'dorp'));
    for (const document of [seen.document, await released(context)]) {
      if (document !== null) organiser.add(writeDocument(document));
    }
    // counts of people, and nothing of what they answered
    expect(new Set(Object.keys(seen.participation))).toEqual(new Set(['invited', 'parts', 'responses']));
    const exported = await exportAnswers(context, 'dorp', 'ndjson');
    if (exported.ok) expect(exported.value.count).toBeGreaterThanOrEqual(3);
  }
  return { organiser, viewer };
}

async function released(context: Context): Promise<ResultsDocument | null> {
  const found = await findOrganiserResults(context, 'dorp', 1);
  return found.ok ? found.value.document : null;
}

test.each(['closing', 'embargo'])(
  'with anonymous answers the organiser sees the documents of everybody and no other: %s',
  async (publish) => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const { organiser, viewer } = await looksAt(publish, 'anonymous', taken);
        expect([...organiser]).toEqual([...viewer]);
        // what was shown is never made again
        expect(viewer.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 8 },
    );
  },
);

test('the same attacker does read answers where they are not anonymous', async () => {
  const privacy = { ...Object(formData()['privacy']), identity: 'named' };
  const context = await publishedContext({ privacy });
  for (const [person, point] of [
    [1, 5],
    [2, 1],
  ] as const) {
    const given = { ...input({ groen: point }), name: `Mens ${person}`, nameAgreed: true };
    must(await accept(context, handedIn(person, { input: given })));
    const { document } = must(await findOrganiserResults(context, 'dorp'));
    expect(document?.statements[0]).toMatchObject({ n: person });
  }
});
