// The results document as a schema, for the JSON Schema that is published. What each figure means stands in document.ts;
// a test holds the two to be the same, so neither can change alone.
import * as v from 'valibot';
import { languages } from '../shared/language.ts';

const text = v.union([v.string(), v.record(v.picklist(languages), v.string())]);
const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(whole, v.minValue(0));
const rank = v.pipe(whole, v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** Supports and values, in favour positive. */
const signed = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));
/** What a mean support changed by. */
const between2 = v.pipe(v.number(), v.minValue(-2), v.maxValue(2));
const id = v.string();
const withheld = v.strictObject({ n: v.null() }).entries;
const interval = v.nullable(v.tuple([rank, rank]));
const named = v.strictObject({ id, title: text });

const formSchema = v.strictObject({
  id,
  revision: rank,
  kind: v.picklist(['intake', 'reflection']),
  title: text,
  languages: v.array(v.picklist(languages)),
  brand: v.nullable(v.strictObject({ name: v.string(), colour: v.nullable(v.string()) })),
  source: v.nullable(
    v.strictObject({
      title: v.string(),
      licence: v.nullable(v.string()),
      url: v.nullable(v.string()),
      attribution: v.nullable(v.string()),
    }),
  ),
  respondents: v.picklist(['persons', 'organisations', 'tables']),
  group: v.nullable(v.strictObject({ id, title: text, options: v.array(named) })),
  themes: v.array(named),
  resultAreas: v.array(named),
  ranksItems: v.boolean(),
  askedOfSome: v.array(id),
  rule: v.strictObject({ agreedShare: share, laneShare: share }),
});

const releaseSchema = v.strictObject({
  number: v.nullable(rank),
  publishedAt: v.string(),
  kind: v.picklist(['closing', 'live', 'now']),
  audience: v.picklist(['public', 'organiser']),
  responses: v.nullable(count),
  minimumGroup: count,
  invited: v.nullable(count),
  invitedBodies: v.nullable(count),
  method: v.literal('1'),
});

const partSchema = v.strictObject({
  id,
  title: text,
  of: v.array(v.string()),
  weight: v.number(),
  responses: count,
  invited: v.nullable(count),
});

const byPart = v.strictObject({
  part: id,
  n: count,
  sum: whole,
  inFavourCount: count,
  againstCount: count,
});
/** Agreement and verdict. A statement that is ranked itself has both over its answers, and as a ranked row over support. */
const judged = (over: string) => ({
  agreement: v.pipe(v.nullable(v.number()), v.description(`Over ${over}.`)),
  verdict: v.pipe(
    v.strictObject({
      is: v.picklist(['too-few', 'agreed', 'split', 'open']),
      side: v.nullable(v.picklist(['for', 'against'])),
    }),
    v.description(`Over ${over}.`),
  ),
});
const consensus = v.nullable(v.strictObject({ for: v.number(), against: v.number(), weakest: id }));

const implicationHead = v.strictObject({
  id,
  title: text,
  text: v.nullable(text),
  theme: v.nullable(id),
  resultArea: v.nullable(id),
  evidence: v.array(
    v.strictObject({
      item: id,
      option: v.nullable(id),
      direction: v.picklist(['agree', 'disagree']),
      weight: v.number(),
    }),
  ),
}).entries;

const implicationFigures = v.strictObject({
  rank,
  tied: v.boolean(),
  rankInterval: interval,
  n: count,
  sum: whole,
  support: signed,
  bins: v.tuple([count, count, count, count, count]),
  inFavourCount: count,
  againstCount: count,
  balanced: v.nullable(v.strictObject({ support: signed, rank, tied: v.boolean(), rankInterval: interval })),
  mandates: v.nullable(
    v.strictObject({
      support: signed,
      rank,
      tied: v.boolean(),
      sum: whole,
      weight: whole,
      effective: v.number(),
      carriers: count,
    }),
  ),
  ...judged('the five bins of support'),
  lane: v.nullable(
    v.strictObject({
      is: v.picklist(['joint-agenda', 'jointly-declined', 'theme-coalition', 'needs-a-conversation']),
      parts: v.array(id),
    }),
  ),
  consensus,
  missingVoices: v.nullable(v.strictObject({ best: rank, worst: rank, missing: count })),
  swapMargin: v.nullable(count),
  byPart: v.array(byPart),
}).entries;

const statementHead = v.strictObject({
  id,
  title: text,
  theme: v.nullable(id),
  scale: v.union([v.string(), v.array(text)]),
  points: count,
  reverse: v.boolean(),
  moderatedOut: v.boolean(),
}).entries;

const statementFigures = v.strictObject({
  n: count,
  noView: count,
  counts: v.array(count),
  median: v.number(),
  mean: signed,
  inFavourCount: count,
  againstCount: count,
  ...judged('the answers, by `counts`'),
  consensus,
  polisConsensus: v.nullable(v.number()),
  byPart: v.array(v.strictObject({ ...byPart.entries, counts: v.array(count), noView: count })),
}).entries;

const optionFigures = v.strictObject({
  n: count,
  rank,
  tied: v.boolean(),
  rankInterval: interval,
  sum: whole,
  value: signed,
  placed: count,
}).entries;
const options = <Figures extends v.ObjectEntries>(figures: Figures) =>
  v.array(
    v.union([
      v.strictObject({ ...named.entries, ...optionFigures, ...figures }),
      v.strictObject({ ...named.entries, ...withheld }),
    ]),
  );
const prioritiesHead = v.strictObject({
  id,
  title: text,
  theme: v.nullable(id),
  n: v.nullable(count),
}).entries;
const prioritiesSchema = v.variant('method', [
  v.strictObject({
    ...prioritiesHead,
    method: v.literal('rank'),
    options: options({ places: v.array(count) }),
    schulze: v.nullable(v.array(v.array(id))),
    kemeny: v.nullable(v.strictObject({ order: v.array(id), unique: v.boolean() })),
    condorcetDiffers: v.nullable(v.boolean()),
    kendallW: v.nullable(share),
    kendallP: v.nullable(share),
  }),
  v.strictObject({
    ...prioritiesHead,
    method: v.literal('points'),
    total: count,
    options: options({ pointsSum: count, share }),
  }),
  v.strictObject({ ...prioritiesHead, method: v.literal('votes'), votes: count, options: options({}) }),
]);

const choiceHead = v.strictObject({
  id,
  title: text,
  several: v.boolean(),
  theme: v.nullable(id),
  options: v.array(named),
}).entries;
const choiceCounts = v.strictObject({ n: count, counts: v.record(v.string(), count) }).entries;

const reactionSchema = v.strictObject({
  item: id,
  title: text,
  text: v.string(),
  about: v.nullable(id),
  aboutTitle: v.nullable(text),
  part: v.nullable(id),
  language: v.picklist(languages),
});

const shiftRow = v.union([
  v.strictObject({
    ...named.entries,
    n: count,
    up: count,
    same: count,
    down: count,
    settled: count,
    sum: whole,
    shift: between2,
    interval: v.nullable(v.tuple([between2, between2])),
    signP: v.nullable(share),
    field: v.nullable(
      v.picklist(['agreed-settled', 'agreed-moving', 'split-settled', 'split-moving', 'not-yet']),
    ),
  }),
  v.strictObject({ ...named.entries, ...withheld }),
]);
const shiftSchema = v.strictObject({
  from: v.strictObject({ form: id, release: rank }),
  pairs: count,
  implications: v.array(shiftRow),
  statements: v.array(shiftRow),
  priorities: v.array(v.strictObject({ ...named.entries, options: v.array(shiftRow) })),
});

/** A results document, `weerklank.results/1`. */
export const resultsSchema = v.strictObject({
  schema: v.literal('weerklank.results/1'),
  example: v.boolean(),
  form: formSchema,
  release: releaseSchema,
  parts: v.array(partSchema),
  partsWithheld: v.nullable(v.picklist(['one-part', 'live'])),
  implications: v.array(
    v.union([
      v.strictObject({ ...implicationHead, ...implicationFigures }),
      v.strictObject({ ...implicationHead, ...withheld }),
    ]),
  ),
  statements: v.array(
    v.union([
      v.strictObject({ ...statementHead, ...statementFigures }),
      v.strictObject({ ...statementHead, ...withheld }),
    ]),
  ),
  priorities: v.array(prioritiesSchema),
  choices: v.array(
    v.union([
      v.strictObject({
        ...choiceHead,
        ...choiceCounts,
        byPart: v.array(v.strictObject({ ...choiceCounts, part: id })),
      }),
      v.strictObject({ ...choiceHead, ...withheld }),
    ]),
  ),
  reactions: v.pipe(v.array(reactionSchema), v.maxLength(50)),
  reactionCount: v.nullable(count),
  placeableCount: v.nullable(count),
  shift: v.nullable(shiftSchema),
});
