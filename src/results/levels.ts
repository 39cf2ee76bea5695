// How much may be shown of each row. Implications tie rows to each other: from supports that rest on several answers
// and the answers to one of them, the few answers to another could be worked out.
import { itemsOf } from '../form/questions.ts';
import { type Ranked, rankedOf } from '../tally/ranked.ts';
import { answerCount, supportCounts } from '../tally/read.ts';
import { type Basis, countRow, type Row } from './basis.ts';
import { leastShown, mayShow, type Shown, type ShowRule } from './may-show.ts';

/** What may be shown of each item and of each ranked thing, by id. */
export interface Levels {
  readonly items: ReadonlyMap<string, Shown>;
  readonly ranked: ReadonlyMap<string, Shown>;
}

/**
 * What may be shown of every row of a document. Beside what `mayShow` says of a row by itself: an implication shows
 * no more than each row it rests on; and where one of these rows shows totals only, the others do too.
 */
export function levelsOf(basis: Basis): Levels {
  const { form, rule } = basis;
  const alone = new Map(
    itemsOf(form).map(({ id }) => [
      id,
      levelOf(
        rule,
        countRow(basis, (group) => answerCount(group, id)),
      ),
    ]),
  );
  const ranked = rankedOf(form);
  const items = rule.together ? tied(alone, ranked) : alone;
  return {
    items,
    ranked: new Map(
      ranked.map((thing) => {
        const own = levelOf(
          rule,
          countRow(basis, (group) => supportCounts(group, thing.id).n),
        );
        return [thing.id, rule.together ? leastShown(own, ...evidenceLevels(items, thing)) : own];
      }),
    ),
  };
}

function levelOf(rule: ShowRule, { all, parts }: Row<number>): Shown {
  return mayShow('row', all, parts, rule);
}

function evidenceLevels(items: ReadonlyMap<string, Shown>, { evidence }: Ranked): readonly Shown[] {
  return evidence.map(({ item }) => items.get(item) ?? 'nothing');
}

/**
 * The levels of items with those of implications that show totals only taken along. A level that was lowered here
 * lowers no others: each of its parts has enough answers, so nothing is lost when they are worked out.
 */
function tied(alone: ReadonlyMap<string, Shown>, ranked: readonly Ranked[]): ReadonlyMap<string, Shown> {
  const lowered = new Map(alone);
  for (const thing of ranked) {
    // an implication that is withheld ties nothing
    if (leastShown(...evidenceLevels(alone, thing)) !== 'totals') continue;
    for (const { item } of thing.evidence) lowered.set(item, 'totals');
  }
  return lowered;
}
