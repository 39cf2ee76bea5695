import { itemsOf, publicGroupOf } from '../form/questions.ts';
import { type Scale, type Statement, scaleOf } from '../form/statement.ts';
import { agreement } from '../method/agreement.ts';
import { addFractions, type Fraction, fraction } from '../method/fraction.ts';
import { median } from '../method/median.ts';
import { polisConsensus } from '../method/polis-consensus.ts';
import { decimals, fractionDecimals } from '../method/rounding.ts';
import { sidesOf } from '../method/sides.ts';
import { support } from '../method/support.ts';
import { pointValue } from '../method/value.ts';
import { type StatementCounts, statementCounts } from '../tally/read.ts';
import type { Tally } from '../tally/tally.ts';
import { type Basis, countRow, groupOf, type Row, shownRow } from './basis.ts';
import type { DocumentStatement, StatementFigures, StatementHead } from './document.ts';
import { consensusOf, verdictOf } from './judgement.ts';
import type { Levels } from './levels.ts';
import { partIdOf } from './part-heading.ts';

/**
 * The statements of a document in form order, those moderated out included.
 * @param tally by declared group, for Pol.is' measure over the published groups of an imported conversation
 */
export function documentStatements(basis: Basis, levels: Levels, tally: Tally): readonly DocumentStatement[] {
  return itemsOf(basis.form)
    .filter((item): item is Statement => item.type === 'statement')
    .map((statement) => {
      const scale = scaleOf(statement);
      const head = headOf(statement, scale);
      const counts = countRow(basis, (group) => statementCounts(group, statement.id, scale.points));
      const row = shownRow(counts, levels.items.get(statement.id) ?? 'nothing');
      if (row === undefined) return { ...head, n: null };
      return {
        ...head,
        ...figuresOf(basis, scale, row),
        polisConsensus: basis.revision.alreadyPublic ? polisOf(basis, tally, statement.id, scale) : null,
      };
    });
}

function headOf({ id, title, theme, moderatedOut }: Statement, scale: Scale): StatementHead {
  return {
    id,
    title,
    theme: theme ?? null,
    scale: scale.labels ?? scale.named ?? '',
    points: scale.points,
    reverse: scale.reverse,
    moderatedOut,
  };
}

function figuresOf(
  basis: Basis,
  { points, reverse }: Scale,
  row: Row<StatementCounts>,
): Omit<StatementFigures, 'polisConsensus'> {
  const { all, parts } = row;
  const sides = {
    all: sidesOf(all.counts, reverse),
    parts: parts.map(({ counts }) => sidesOf(counts, reverse)),
  };
  const agreed = agreement(all.counts);
  return {
    n: all.n,
    noView: all.noView,
    counts: all.counts,
    median: median(all.counts) ?? 0,
    mean: fractionDecimals(meanValue(all.counts, points, reverse)),
    agreement: agreed === undefined ? null : fractionDecimals(agreed),
    inFavourCount: sides.all.forCount,
    againstCount: sides.all.againstCount,
    verdict: verdictOf(basis, sides, agreed),
    consensus: consensusOf(
      basis,
      sides.parts.map((part, index) => ({ ...part, answered: part.base + (parts[index]?.noView ?? 0) })),
    ),
    byPart: parts.map((counts, index) => byPart(basis, counts, index, { points, reverse })),
  };
}

/** Mean of the points' values over everybody with a view. */
function meanValue(counts: readonly number[], points: number, reverse: boolean): Fraction {
  let sum = fraction(0);
  let n = 0;
  for (const [index, answers] of counts.entries()) {
    const { numerator, denominator } = pointValue(index + 1, points, reverse);
    sum = addFractions(sum, fraction(numerator * answers, denominator));
    n += answers;
  }
  return fraction(sum.numerator, sum.denominator * BigInt(n));
}

function byPart(
  { form, parts }: Basis,
  { n, noView, counts }: StatementCounts,
  index: number,
  { points, reverse }: Pick<Scale, 'points' | 'reverse'>,
): StatementFigures['byPart'][number] {
  const part = parts[index];
  const sides = sidesOf(counts, reverse);
  return {
    part: part === undefined ? '' : partIdOf(form, part),
    n,
    noView,
    counts,
    sum: counts.reduce((sum, answers, at) => sum + answers * pointSupport(at + 1, points, reverse), 0),
    inFavourCount: sides.forCount,
    againstCount: sides.againstCount,
  };
}

/** What one answer would be as the only evidence of an implication, in thousandths. */
function pointSupport(point: number, points: number, reverse: boolean): number {
  return support([{ ...pointValue(point, points, reverse), weight: 1 }]) ?? 0;
}

/** Over all published groups; people without one are left out, a group in which nobody voted counts ½. */
function polisOf({ form }: Basis, tally: Tally, id: string, { points, reverse }: Scale): number | null {
  const options = publicGroupOf(form)?.options ?? [];
  const found = polisConsensus(
    options.map((option) => {
      const { n, counts } = statementCounts(groupOf(tally, option.id), id, points);
      return { agreeCount: sidesOf(counts, reverse).forCount, answered: n };
    }),
  );
  return found === undefined ? null : decimals(found);
}
