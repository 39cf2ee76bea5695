import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/pages/results/headline.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { makeDocument } from '../../../src/results/results.ts';
import type { Headline } from '../../../src/shared/headline.ts';
import { resultsWordsIn } from '../../../src/words/results.ts';
import { revisionOf, sessions, tallyOf } from '../../tally/session.ts';
import { anyDocument, emptyDocument } from './document-arbitrary.ts';

const say = { nl: resultsWordsIn('nl').results.headline, en: resultsWordsIn('en').results.headline };

/** Holds that it names what a reader of the rows would name, and says only what they hold. */
function holdFirst(document: ResultsDocument): void {
  const rows = document.implications.flatMap((row) => (row.n === null ? [] : [row]));
  const sentence = say.nl(headlineOf(document, 'nl'));
  if (rows.length === 0) {
    const nothingRanked = document.implications.length === 0;
    const hasAnswers =
      document.statements.some(({ n }) => n !== null) ||
      document.choices.some(({ n }) => n !== null) ||
      document.priorities.some(({ options }) => options.some(({ n }) => n !== null));
    const said = hasAnswers ? 'zijn er genoeg antwoorden voor een plaats. Wat er op' : 'Op geen enkele vraag';
    expect(sentence).toContain(nothingRanked ? 'Dit is wat' : said);
    return;
  }
  const best = Math.max(...rows.map(({ support }) => support));
  const first = rows.filter(({ support }) => support === best);
  const isCarried = best > 0;
  expect(/^Geen enkele [a-z ]+ krijgt/.test(sentence)).toBe(!isCarried);
  const isNamed = isCarried && rows.length > 1 && first.length < Math.min(3, rows.length);
  expect(sentence.includes('“')).toBe(isNamed);
  if (isNamed) for (const { id } of first) expect(sentence).toContain(`“Titel ${id}”`);
  // how sure: by the margins of the rows alone
  const isAlone = first.every(({ rankInterval }) => (rankInterval?.[1] ?? 0) <= first.length);
  const isUnclear = rows.every(
    ({ rankInterval }) => rankInterval?.[0] === 1 && rankInterval[1] === rows.length,
  );
  expect(sentence.includes('om plaatsen te onderscheiden')).toBe(
    isCarried && rows.length > 1 && first.length < rows.length && isUnclear,
  );
  expect(sentence.includes('al is dat niet zeker')).toBe(
    isCarried && rows.length > 1 && first.length < rows.length && !isUnclear && !isAlone,
  );
  if (sentence.includes('duidelijk bovenaan')) {
    expect(isAlone && first.length === 1).toBe(true);
    const canMove = first.some(({ missingVoices }) => (missingVoices?.worst ?? 1) > 1);
    expect(sentence.includes('bovenaan bij wie antwoordden')).toBe(
      canMove || document.release.invited === null,
    );
  }
}

test('the headline names what a reader of the rows would name, and says only what they hold', () => {
  fc.assert(fc.property(anyDocument, holdFirst), { numRuns: 300 });
});

test('so it does over sessions that were counted: ties, too few people, one group, rows held back', () => {
  const met = { ties: 0, tooFew: 0, onePart: 0, heldBack: 0 };
  fc.assert(
    fc.property(sessions({ mostPeople: 14 }), ({ form, responses }) => {
      const facts = { number: 1, publishedAt: '2026-11-01T09:00:00.000Z', example: false };
      const made = makeDocument(revisionOf(form), tallyOf(form, responses), facts);
      const implications = made.implications.map((row) => ({ ...row, title: `Titel ${row.id}` }));
      const document = { ...made, implications };
      if (document.release.responses === null) {
        met.tooFew += 1;
        const { minimumGroup } = document.release;
        expect(say.nl(headlineOf(document, 'nl'))).toBe(
          `Minder dan ${minimumGroup} mensen antwoordden. Daarom staat hier geen uitkomst.`,
        );
        return;
      }
      if (implications.some((row) => row.n !== null && row.rank === 1 && row.tied)) met.ties += 1;
      if (document.partsWithheld === 'one-part') met.onePart += 1;
      if (implications.some(({ n }) => n === null)) met.heldBack += 1;
      holdFirst(document);
      holdCounts(document);
    }),
    { numRuns: 120 },
  );
  for (const [what, count] of Object.entries(met)) expect([what, count > 0]).toEqual([what, true]);
});

/** What is ranked, in the words of the headline. */
function severalOf({ form, statements, priorities }: ResultsDocument): string {
  if (!form.ranksItems) return 'implicaties';
  if (priorities.length === 0) return 'stellingen';
  return statements.length === 0 ? 'opties' : 'stellingen en opties';
}

/** Holds that how many are carried is counted from the rows. */
function holdCounts(document: ResultsDocument): void {
  const rows = document.implications.flatMap((row) => (row.n === null ? [] : [row]));
  if (rows.length < 2) return;
  const sentence = say.nl(headlineOf(document, 'nl'));
  const whole = document.implications.length;
  expect(sentence.includes(`${rows.length} van de ${whole} ${severalOf(document)} hebben een plaats; `)).toBe(
    rows.length < whole,
  );
  const every = document.parts.length === 2 ? 'beide groepen' : 'elke groep';
  const counted = rows.every(({ lane }) => lane !== null)
    ? ([
        [`gedragen door ${every}`, ({ lane }) => lane?.is === 'joint-agenda'],
        [`afgewezen door ${every}`, ({ lane }) => lane?.is === 'jointly-declined'],
        ['waarover een gesprek nodig is', ({ lane }) => lane?.is === 'needs-a-conversation'],
        ['door een deel', ({ lane }) => lane?.is === 'theme-coalition'],
      ] satisfies Counting[])
    : ([
        ['breed gedragen', ({ verdict }) => verdict.is === 'agreed' && verdict.side === 'for'],
        ['breed afgewezen', ({ verdict }) => verdict.is === 'agreed' && verdict.side === 'against'],
        ['waarover de meningen verdeeld zijn', ({ verdict }) => verdict.is === 'split'],
        ['zonder brede steun of afwijzing', ({ verdict }) => ['open', 'too-few'].includes(verdict.is)],
      ] satisfies Counting[]);
  holdNowhere(sentence, rows);
  const numbers = counted.map(([said, is]): [string, number] => [said, rows.filter(is).length]);
  if (numbers.every(([said, count]) => count === 0 || said.startsWith('zonder'))) {
    expect(sentence).toContain('is er geen breed gedragen');
    return;
  }
  for (const [said, count] of numbers) {
    if (count === rows.length && !said.startsWith('waarover')) {
      expect(sentence).toMatch(
        new RegExp(`(${rows.length}|[Bb]eide)( ${severalOf(document)})? zijn (gedragen )?${said}`),
      );
    } else if (count > 0) {
      expect(sentence).toMatch(new RegExp(`\\b${count} (gedragen )?${said}`));
    } else if (said !== 'door een deel') expect(sentence).not.toMatch(new RegExp(`\\d ${said}`));
  }
}

/** That no row needs a conversation is said where that is so, nobody is against a coalition, and the rest does not say it. */
function holdNowhere(sentence: string, rows: readonly Row[]): void {
  const isLevel = (is: string) => rows.every(({ lane }) => lane?.is === is);
  const opposed = rows.filter(
    ({ lane, byPart }) =>
      lane?.is === 'theme-coalition' &&
      byPart.some(({ n, inFavourCount }) => n > 0 && inFavourCount >= 0.6 * n) &&
      byPart.some(({ n, againstCount }) => n > 0 && againstCount >= 0.6 * n),
  ).length;
  const hasLanes = rows.every(({ lane }) => lane !== null);
  expect(sentence.includes('; geen ervan vraagt een gesprek')).toBe(
    hasLanes &&
      opposed === 0 &&
      rows.every(({ lane }) => lane?.is !== 'needs-a-conversation') &&
      !isLevel('joint-agenda') &&
      !isLevel('jointly-declined'),
  );
  expect(sentence.includes(' aan de andere kant)')).toBe(hasLanes && opposed > 0);
  if (hasLanes && opposed > 0) expect(sentence).toContain(`(waarvan ${opposed} met andere `);
}

test('how many are carried is counted from the rows', () => {
  fc.assert(fc.property(anyDocument, holdCounts), { numRuns: 300 });
});

type Row = Extract<ReturnType<typeof rowsOf>[number], { readonly rank: number }>;
type Counting = [said: string, is: (row: Row) => boolean];
const rowsOf = () => emptyDocument.implications;

const ranked: Headline & { is: 'ranked' } = {
  is: 'ranked',
  thing: 'statement',
  whole: 4,
  total: 4,
  breadth: { by: 'verdicts', supported: 1, rejected: 0, split: 0 },
  first: ['Samen'],
  carried: true,
  top: 'unsure',
};

test('a first place is called as sure as it is', () => {
  expect(say.nl(ranked)).toBe(
    '“Samen” staat bovenaan, al is dat niet zeker. Van de 4 stellingen zijn er 1 breed gedragen en 3 zonder brede steun of afwijzing.',
  );
  expect(say.en({ ...ranked, top: 'sure' })).toBe(
    '“Samen” is clearly first. Of the 4 statements, 1 is widely supported and 3 are neither widely supported nor rejected.',
  );
  expect(say.nl({ ...ranked, top: 'answered' })).toMatch(
    /^“Samen” staat duidelijk bovenaan bij wie antwoordden\./,
  );
  expect(say.en({ ...ranked, top: 'answered' })).toMatch(
    /^“Samen” is clearly first among those who answered\./,
  );
  expect(say.nl({ ...ranked, top: 'few' })).toMatch(
    /^“Samen” krijgt gemiddeld de meeste steun, maar er zijn te weinig deelnemers om plaatsen te onderscheiden\./,
  );
  expect(say.en({ ...ranked, top: 'close', first: ['Samen', 'Apart'] })).toMatch(
    /^“Samen” and “Apart” have most support on average, but support is too close to tell places apart\./,
  );
  expect(say.nl({ ...ranked, first: ['a', 'b', 'c'] })).toMatch(
    /^3 stellingen delen de eerste plaats, al is dat niet zeker\./,
  );
  expect(say.en({ ...ranked, first: ['a', 'b', 'c', 'd'], top: 'sure' })).toMatch(
    /^The 4 statements have the same support on average\./,
  );
});

test('how widely things are carried, by verdict', () => {
  const judged = (supported: number, rejected: number, split: number) => ({
    ...ranked,
    breadth: { by: 'verdicts', supported, rejected, split } as const,
  });
  expect(say.nl(judged(2, 1, 1))).toContain(
    'Van de 4 stellingen zijn er 2 breed gedragen, 1 breed afgewezen en 1 waarover de meningen verdeeld zijn.',
  );
  expect(say.en(judged(0, 4, 0))).toContain('All 4 statements are widely rejected.');
  expect(say.en(judged(2, 0, 1))).toContain(
    'Of the 4 statements, 2 are widely supported, 1 divides opinion and 1 is neither widely supported nor rejected.',
  );
  expect(say.nl({ ...judged(0, 0, 0), whole: 1, total: 1 })).toBe(
    'De ene stelling is niet breed gedragen en niet breed afgewezen.',
  );
  expect(say.nl({ ...judged(0, 0, 1), whole: 1, total: 1 })).toBe(
    'De ene stelling is er een waarover de meningen verdeeld zijn.',
  );
});

test('how widely things are carried, by who carries them', () => {
  const lanes = (
    every: number,
    some: number,
    declined: number,
    conversation: number,
    all = true,
    opposed = 0,
  ) => ({
    ...ranked,
    breadth: {
      by: 'lanes',
      unit: 'table',
      all,
      parts: 3,
      merged: false,
      every,
      some,
      opposed,
      declined,
      conversation,
    } as const,
  });
  expect(say.nl(lanes(1, 1, 1, 1))).toContain(
    'Van de 4 stellingen zijn er 1 gedragen door elke tafel, 1 door een deel, 1 afgewezen door elke tafel en 1 waarover een gesprek nodig is.',
  );
  expect(say.en(lanes(2, 0, 0, 2))).toContain(
    'Of the 4 statements, 2 are carried by every table and 2 need a conversation.',
  );
  expect(say.nl(lanes(4, 0, 0, 0, false))).toContain(
    'Alle 4 stellingen zijn gedragen door elke tafel met een mening.',
  );
  expect(say.nl(lanes(2, 2, 0, 0, true, 1))).toMatch(
    /zijn er 2 gedragen door elke tafel en 2 door een deel \(waarvan 1 met andere tafels aan de andere kant\)\.$/,
  );
  expect(say.en(lanes(0, 3, 1, 0, true, 2))).toMatch(
    /3 are carried by some of the tables \(2 with other tables on the other side\) and 1 is declined by every table\.$/,
  );
  expect(say.nl(lanes(3, 0, 1, 0))).toContain(
    '3 gedragen door elke tafel en 1 afgewezen door elke tafel; geen ervan vraagt een gesprek.',
  );
  expect(say.en(lanes(0, 4, 0, 0))).toContain(
    'All 4 statements are carried by some of the tables; none of them needs a conversation.',
  );
});

test('what has no place is said before what the others are', () => {
  const some = { ...ranked, whole: 5, total: 2 };
  expect(say.nl(some)).toContain(
    '2 van de 5 stellingen hebben een plaats; van die 2 zijn er 1 breed gedragen en 1 zonder brede steun of afwijzing.',
  );
  expect(say.en({ ...some, total: 1 })).toBe('1 of the 5 statements has a place; it is widely supported.');
});

test('nothing with more support than resistance is named first', () => {
  expect(say.nl({ ...ranked, carried: false })).toMatch(
    /^Geen enkele stelling krijgt gemiddeld meer steun dan weerstand\. Van/,
  );
});

test('a form that ranks nothing says so, and not that answers are missing', () => {
  expect(headlineOf(emptyDocument, 'nl')).toEqual({ is: 'unranked' });
});

test('fewer than k people: the headline says why there is nothing', () => {
  const release = { ...emptyDocument.release, responses: null };
  expect(say.en(headlineOf({ ...emptyDocument, release }, 'en'))).toContain('Fewer than 5 people answered');
});
