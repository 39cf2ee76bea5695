// How much may be shown of each row. Implications tie rows to each other: from supports that rest on several answers
// and the answers to one of them, the few answers to another could be worked out.
import { itemsOf } from '../form/questions.ts';
import { type Ranked, rankedOf } from '../tally/ranked.ts';
import { answerCount, classesOf, supportCounts } from '../tally/read.ts';
import { type Basis, countRow } from './basis.ts';
import { leastShown, mayShow, type Shown } from './may-show.ts';

/** What may be shown of each item and of each ranked thing, by id. */
export interface Levels {
  readonly items: ReadonlyMap<string, Shown>;
  readonly ranked: ReadonlyMap<string, Shown>;
}

/**
 * What may be shown of every row of a document. Beside what `mayShow` says of a row by itself: an implication shows
 * no more than each row it rests on; and where a part has too few answers to one of these rows, another shows
 * totals only when that part stands apart in it.
 */
export function levelsOf(basis: Basis): Levels {
  const alone = new Map(
    itemsOf(basis.form).map(({ id }) => [id, levelOf(basis, answersByPart(basis, id), answers(basis, id))]),
  );
  const ranked = rankedOf(basis.form);
  const { together } = basis.rule;
  const items = together ? tied(basis, alone, ranked) : alone;
  const levels = ranked.map((thing): [string, Shown] => {
    const { all, parts } = countRow(basis, (group) => supportCounts(group, thing.id).n);
    const own = levelOf(basis, parts, all);
    return [thing.id, together ? leastShown(own, ...evidenceLevels(items, thing)) : own];
  });
  return { items, ranked: new Map(levels) };
}

function levelOf({ rule }: Basis, parts: readonly number[], all: number): Shown {
  return mayShow('row', all, parts, rule);
}

function answers({ whole }: Basis, item: string): number {
  return answerCount(whole, item);
}

function answersByPart({ parts }: Basis, item: string): readonly number[] {
  return parts.map(({ tally }) => answerCount(tally, item));
}

function evidenceLevels(items: ReadonlyMap<string, Shown>, { evidence }: Ranked): readonly Shown[] {
  return evidence.map(({ item }) => items.get(item) ?? 'nothing');
}

/**
 * The levels of items, lowered where an implication would tell a part's few answers. Such an implication shows
 * totals; a part that stands apart in another row it rests on could be recognised in them. A level lowered here
 * lowers no others: each part has enough answers to it, so nothing is lost when they are worked out.
 */
function tied(
  basis: Basis,
  alone: ReadonlyMap<string, Shown>,
  ranked: readonly Ranked[],
): ReadonlyMap<string, Shown> {
  const levels = new Map(alone);
  for (const thing of ranked) {
    // an implication that is withheld tells nothing
    if (leastShown(...evidenceLevels(alone, thing)) !== 'totals') continue;
    const items = thing.evidence.map(({ item }) => item);
    const short = new Set(
      items.flatMap((item) =>
        [...answersByPart(basis, item).entries()].flatMap(([part, n]) => (n < basis.rule.part ? [part] : [])),
      ),
    );
    for (const item of items) {
      if ([...short].some((part) => standsApart(basis, item, part))) levels.set(item, 'totals');
    }
  }
  return levels;
}

/** Whether nobody in another part gave an answer (or none) that somebody in this part gave. */
function standsApart({ parts }: Basis, item: string, part: number): boolean {
  const classes = parts.map(({ tally }) => classesOf(tally, item));
  const others = classes.filter((_, index) => index !== part);
  return [...(classes[part] ?? [])].every((found) => !others.some((other) => other.has(found)));
}
