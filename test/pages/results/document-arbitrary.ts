// Made-up results documents of every shape: consistent counts, made-up ranks.
import fc from 'fast-check';
import type {
  DocumentChoice,
  DocumentImplication,
  DocumentLane,
  DocumentPart,
  DocumentPriorities,
  DocumentStatement,
  DocumentVerdict,
  ResultsDocument,
} from '../../../src/results/document.ts';
import { anyShift } from './shift-arbitrary.ts';

const verdict: fc.Arbitrary<DocumentVerdict> = fc.constantFrom(
  { is: 'agreed', side: 'for' },
  { is: 'agreed', side: 'against' },
  { is: 'split', side: null },
  { is: 'open', side: null },
);
const lane = (parts: readonly DocumentPart[]): fc.Arbitrary<DocumentLane> =>
  fc.constantFrom<DocumentLane>(
    { is: 'joint-agenda', parts: [] },
    { is: 'jointly-declined', parts: [] },
    { is: 'theme-coalition', parts: parts.slice(0, 2).map(({ id }) => id) },
    { is: 'needs-a-conversation', parts: [] },
  );
/** Often one of a few, so that there are ties. */
const mean = fc
  .oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(-250, 0, 250, 500))
  .map((thousandths) => thousandths / 1000);

function byPart(parts: readonly DocumentPart[]) {
  return fc.tuple(
    ...parts.map(({ id }) =>
      fc.record({
        part: fc.constant(id),
        n: fc.integer({ min: 5, max: 40 }),
        sum: fc.integer({ min: -5000, max: 5000 }),
        inFavourCount: fc.integer({ min: 0, max: 5 }),
        againstCount: fc.constant(0),
      }),
    ),
  );
}

/** Five bins, and how many of the middle one are for and against. */
const spread = fc
  .record({
    bins: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.integer({ min: 5, max: 9 })),
    slight: fc.tuple(fc.nat(100), fc.nat(100)),
  })
  .map(({ bins, slight }) => {
    const slightFor = slight[0] % (bins[2] + 1);
    const slightAgainst = slight[1] % (bins[2] - slightFor + 1);
    return {
      bins,
      n: bins.reduce((sum, count) => sum + count, 0),
      inFavourCount: slightFor + bins[3] + bins[4],
      againstCount: slightAgainst + bins[0] + bins[1],
    };
  });

function implication(id: string, parts: readonly DocumentPart[], items: readonly string[]) {
  const head = {
    id,
    title: { nl: `Titel ${id}`, en: `Title ${id}` },
    text: id.endsWith('1') ? 'Een *toelichting*.' : null,
    theme: null,
    resultArea: null,
    evidence: items.map((item) => ({ item, option: null, direction: 'disagree', weight: 2 }) as const),
  };
  const figures = fc
    .tuple(spread, mean, verdict, byPart(parts), fc.integer({ min: 0, max: 3 }), fc.option(mean), lane(parts))
    .map(
      ([counts, support, judged, partRows, withParts, agreement, drawnLane]) =>
        ({
          ...head,
          ...counts,
          rank: 0,
          tied: false,
          rankInterval: null,
          sum: Math.round(support * 1000 * counts.n),
          support,
          balanced: null,
          mandates: null,
          agreement,
          verdict: judged,
          lane: withParts > 0 && parts.length > 0 ? drawnLane : null,
          consensus: null,
          missingVoices: null,
          swapMargin: 2,
          byPart: withParts > 0 ? partRows : [],
        }) satisfies DocumentImplication,
    );
  return fc.oneof(
    { weight: 4, arbitrary: figures },
    { weight: 1, arbitrary: fc.constant({ ...head, n: null }) },
  );
}

function statement(id: string, parts: readonly DocumentPart[]): fc.Arbitrary<DocumentStatement> {
  const head = fc
    .record({ points: fc.integer({ min: 2, max: 11 }), reverse: fc.boolean(), named: fc.boolean() })
    .map(({ points, reverse, named }) => {
      const titled = { id, title: `Stelling ${id}`, theme: null, moderatedOut: false };
      return named
        ? { ...titled, scale: 'agreement-5', points: 5, reverse: false }
        : {
            ...titled,
            scale: Array.from({ length: points }, (_, index) => `Punt ${index + 1}`),
            points,
            reverse,
          };
    });
  return head.chain((made) => {
    const counts = fc.array(fc.nat(9), { minLength: made.points, maxLength: made.points });
    const figures = fc
      .tuple(counts, fc.nat(9), mean, verdict, byPart(parts))
      .map(([drawn, noView, drawnMean, judged, partRows]): DocumentStatement => {
        const rising = made.reverse ? drawn.toReversed() : drawn;
        const half = Math.floor(made.points / 2);
        const total = (some: readonly number[]) => some.reduce((sum, count) => sum + count, 0);
        return {
          ...made,
          counts: drawn,
          n: total(drawn),
          noView,
          median: 1.5,
          mean: drawnMean,
          agreement: null,
          inFavourCount: total(rising.slice(made.points - half)),
          againstCount: total(rising.slice(0, half)),
          verdict: judged,
          consensus: null,
          polisConsensus: null,
          byPart: partRows.map((row) => ({ ...row, counts: drawn, noView: 0 })),
        };
      });
    return fc.oneof(
      { weight: 4, arbitrary: figures },
      { weight: 1, arbitrary: fc.constant({ ...made, n: null }) },
    );
  });
}

function priorities(id: string): fc.Arbitrary<DocumentPriorities> {
  const head = { id, title: `Keuze ${id}`, theme: null, n: 30 };
  const options = fc.array(fc.tuple(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), mean), {
    minLength: 2,
    maxLength: 6,
  });
  const method = fc.constantFrom<DocumentPriorities['method']>('rank', 'points', 'votes');
  return fc.tuple(options, method).map(([drawn, chosen]): DocumentPriorities => {
    const figures = drawn.map(([places, value], index) => ({
      id: `o${index}`,
      title: `Optie ${index}`,
      n: 30,
      rank: index + 1,
      tied: false,
      rankInterval: [1, Math.min(drawn.length, index + 2)] as const,
      sum: 0,
      value,
      placed: places.reduce((sum, count) => sum + count, 0),
      places,
    }));
    const all = figures.map(({ places: _, ...rest }) => rest);
    const ids = figures.map((option) => option.id);
    const orders = {
      schulze: [ids.slice(1), ids.slice(0, 1)],
      kemeny: { order: ids, unique: drawn.length > 2 },
      condorcetDiffers: drawn.length > 3,
      kendallW: 0.41,
      kendallP: drawn.length > 4 ? null : 0.04,
    };
    if (chosen === 'rank') return { ...head, method: chosen, options: figures, ...orders };
    if (chosen === 'votes') return { ...head, method: chosen, votes: 3, options: all };
    const given = all.map((option) => ({
      ...option,
      pointsSum: 40 * option.placed,
      share: option.placed / 75,
    }));
    return { ...head, method: chosen, total: 100, options: given };
  });
}

function choice(id: string, parts: readonly DocumentPart[]): fc.Arbitrary<DocumentChoice> {
  const options = ['a', 'b', 'c'].map((option) => ({ id: option, title: `Antwoord ${option}` }));
  const head = { id, title: `Vraag ${id}`, several: id.endsWith('1'), theme: null, options };
  const counts = fc
    .tuple(fc.integer({ min: 5, max: 30 }), fc.nat(5), fc.nat(5), fc.nat(5))
    .map(([n, a, b, c]) => ({ n, counts: { a, b, c } }));
  const figures = fc
    .tuple(counts, fc.tuple(...parts.map((part) => counts.map((row) => ({ part: part.id, ...row })))))
    .map(([all, byPart]) => ({ ...head, ...all, byPart }));
  return fc.oneof(
    { weight: 4, arbitrary: figures },
    { weight: 1, arbitrary: fc.constant({ ...head, n: null }) },
  );
}

/** How the rows of a document are placed: margins, missing people and other orders. */
interface Placing {
  /** Every row could have every place. */
  readonly full: boolean;
  /** How far a margin reaches on either side, by row. */
  readonly margins: readonly (readonly [number, number])[];
  /** Supports of other readings, by row; without them there are none. */
  readonly balanced: readonly number[] | null;
  readonly mandates: readonly number[] | null;
  readonly missing: number | null;
}

const placing: fc.Arbitrary<Placing> = fc.record({
  full: fc.boolean(),
  margins: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 6, maxLength: 6 }),
  balanced: fc.option(fc.array(mean, { minLength: 6, maxLength: 6 })),
  mandates: fc.option(fc.array(mean, { minLength: 6, maxLength: 6 })),
  missing: fc.option(fc.integer({ min: 1, max: 9 })),
});

/** Sorted by support, with equal supports sharing a rank, as the method does it. */
function ranked(rows: readonly DocumentImplication[], placed: Placing): readonly DocumentImplication[] {
  const shown = rows.flatMap((row) => (row.n === null ? [] : [row])).sort((a, b) => b.support - a.support);
  const among = (supports: readonly number[], at: number) => {
    const support = supports[at] ?? 0;
    const inPlay = supports.slice(0, shown.length);
    return {
      support,
      rank: 1 + inPlay.filter((other) => other > support).length,
      tied: inPlay.filter((other) => other === support).length > 1,
    };
  };
  return [
    ...shown.map((row, at) => {
      const { rank, tied } = among(
        shown.map(({ support }) => support),
        at,
      );
      const [before, after] = placed.margins[at] ?? [0, 0];
      const [low, high] = placed.full ? [1, shown.length] : [rank - before, rank + after];
      const rankInterval = [Math.max(1, low), Math.min(shown.length, high)] as const;
      const [best, worst] = rankInterval;
      const effective = { sum: 0, weight: 90, effective: 20.5, carriers: 7 };
      return {
        ...row,
        rank,
        tied,
        rankInterval,
        balanced: placed.balanced === null ? null : { ...among(placed.balanced, at), rankInterval: null },
        mandates: placed.mandates === null ? null : { ...among(placed.mandates, at), ...effective },
        missingVoices: placed.missing === null ? null : { best, worst, missing: placed.missing },
      };
    }),
    ...rows.filter(({ n }) => n === null),
  ];
}

/** A document of any shape that has figures: ties, withheld rows, no or several parts, 0–4 statements. */
export const anyDocument: fc.Arbitrary<ResultsDocument> = fc
  .record({ partCount: fc.constantFrom(0, 2, 3), rows: fc.nat(6), items: fc.nat(4), placed: placing })
  .chain(({ partCount, rows, items, placed }) => {
    const parts = Array.from({ length: partCount }, (_, index) => ({
      id: `tafel:o${index}`,
      title: `Tafel ${index}`,
      of: [`o${index}`],
      weight: 1,
      responses: 5 + index,
      invited: placed.missing === null ? null : 5 + index + placed.missing,
    }));
    const ids = Array.from({ length: items }, (_, index) => `s${index}`);
    return fc.record({
      implications: fc
        .tuple(
          ...Array.from({ length: rows }, (_, index) => implication(`i${index}`, parts, ids.slice(0, 2))),
        )
        .map((drawn) => ranked(drawn, placed)),
      statements: fc.tuple(...ids.map((id) => statement(id, parts))),
      priorities: fc.oneof(fc.constant([]), fc.tuple(priorities('p0'))),
      choices: fc.oneof(fc.constant([]), fc.tuple(choice('c0', parts), choice('c1', parts))),
      parts: fc.constant(parts),
      reactionCount: fc.constantFrom(0, 1, 7),
      placeableCount: fc.constantFrom(0, 1),
      partsWithheld: fc.constant(partCount === 0 ? ('one-part' as const) : null),
    });
  })
  .chain((drawn) => anyShift(drawn).map((shift) => ({ ...emptyDocument, ...drawn, shift })));

/** A document without any row. */
export const emptyDocument: ResultsDocument = {
  schema: 'weerklank.results/1',
  example: false,
  form: {
    id: 'proef',
    revision: 2,
    kind: 'intake',
    title: { nl: 'Proef', en: 'Trial' },
    languages: ['nl', 'en'],
    brand: null,
    source: null,
    respondents: 'persons',
    group: {
      id: 'tafel',
      title: 'Welke tafel?',
      options: [0, 1, 2].map((index) => ({ id: `o${index}`, title: `Tafel ${index}` })),
    },
    themes: [],
    resultAreas: [],
    ranksItems: false,
    askedOfSome: [],
    rule: { agreedShare: 0.75, laneShare: 0.6 },
  },
  release: {
    number: 1,
    publishedAt: '2026-11-22T16:05:00.000Z',
    kind: 'closing',
    audience: 'public',
    responses: 42,
    minimumGroup: 5,
    invited: null,
    invitedBodies: null,
    method: '1',
  },
  parts: [],
  partsWithheld: null,
  implications: [],
  statements: [],
  priorities: [],
  choices: [],
  reactions: [],
  reactionCount: 0,
  placeableCount: 0,
  shift: null,
};
