import { agreement } from '../method/agreement.ts';
import { type Fraction, fraction } from '../method/fraction.ts';
import { fractionDecimals } from '../method/rounding.ts';
import type { Sides } from '../method/sides.ts';
import { swapMargin } from '../method/swap-margin.ts';
import { type Ranked, rankedOf } from '../tally/ranked.ts';
import { type SupportCounts, supportCounts } from '../tally/read.ts';
import { type Basis, countRow, type Row, shownRow } from './basis.ts';
import type { ByPart, DocumentImplication, ImplicationFigures, ImplicationHead } from './document.ts';
import { consensusOf, laneOf, verdictOf } from './judgement.ts';
import type { Levels } from './levels.ts';
import { mandatesIn } from './mandates.ts';
import { missingVoicesIn } from './missing-voices.ts';
import { partIdOf } from './part-heading.ts';
import { type Rows, type Standing, standingsBalanced, standingsPerPerson } from './standings.ts';

/** The ranked rows of a document, in order of rank; those that may not be shown come last, in form order. */
export function documentImplications(basis: Basis, levels: Levels): readonly DocumentImplication[] {
  const ranked = rankedOf(basis.form);
  const rows: Rows = new Map(
    ranked.flatMap(({ id }) => {
      const counts = countRow(basis, (group) => supportCounts(group, id));
      const row = shownRow(counts, levels.ranked.get(id) ?? 'nothing');
      return row === undefined ? [] : [[id, row]];
    }),
  );
  const heads = new Map(ranked.map((thing) => [thing.id, headOf(thing)]));
  const standings = standingsPerPerson(basis, rows);
  const balanced = new Map(standingsBalanced(basis, rows).map((standing) => [standing.id, standing]));
  const mandates = mandatesIn(
    basis,
    ranked.filter(({ id }) => rows.has(id)),
  );
  const missing = missingVoicesIn(basis, rows);
  const shown = standings.flatMap((standing, index): DocumentImplication[] => {
    const head = heads.get(standing.id);
    const row = rows.get(standing.id);
    if (head === undefined || row === undefined) return [];
    const next = rows.get(standings[index + 1]?.id ?? '');
    const margin = next === undefined ? undefined : swapMargin(row.all, next.all);
    return [
      {
        ...head,
        ...figuresOf(basis, row, standing, balanced.get(standing.id)),
        mandates: mandates.get(standing.id) ?? null,
        missingVoices: missing.get(standing.id) ?? null,
        swapMargin: margin ?? null,
      },
    ];
  });
  const withheld = [...heads.values()].filter(({ id }) => !rows.has(id));
  return [...shown, ...withheld.map((head) => ({ ...head, n: null }))];
}

function headOf({ id, title, text, theme, resultArea, evidence }: Ranked): ImplicationHead {
  return {
    id,
    title,
    text,
    theme,
    resultArea,
    evidence: evidence.map(({ item, option, direction, weight }) => ({
      item,
      option: option ?? null,
      direction,
      weight,
    })),
  };
}

function figuresOf(
  basis: Basis,
  row: Row<SupportCounts>,
  standing: Standing,
  balanced: Standing | undefined,
): Omit<ImplicationFigures, 'mandates' | 'missingVoices' | 'swapMargin'> {
  const { all } = row;
  const sides = { all: sidesOf(all), parts: row.parts.map(sidesOf) };
  const agreed = agreement(all.bins);
  return {
    rank: standing.rank,
    tied: standing.tied,
    rankInterval: standing.rankInterval,
    n: all.n,
    sum: all.sum,
    support: supportOf(standing.mean),
    bins: all.bins,
    inFavourCount: all.inFavour,
    againstCount: all.against,
    balanced:
      balanced === undefined
        ? null
        : {
            support: supportOf(balanced.mean),
            rank: balanced.rank,
            tied: balanced.tied,
            rankInterval: balanced.rankInterval,
          },
    agreement: agreed === undefined ? null : fractionDecimals(agreed),
    verdict: verdictOf(basis, sides, agreed),
    lane: laneOf(basis, sides),
    consensus: consensusOf(
      basis,
      sides.parts.map((part) => ({ ...part, answered: part.base })),
    ),
    byPart: row.parts.map((counts, index) => byPart(basis, counts, index)),
  };
}

/** A mean in thousandths as a support of −1 … 1. */
function supportOf({ numerator, denominator }: Fraction): number {
  return fractionDecimals(fraction(numerator, denominator * 1000n));
}

function sidesOf({ n, inFavour, against }: SupportCounts): Sides {
  return { forCount: inFavour, againstCount: against, base: n };
}

function byPart({ form, parts }: Basis, counts: SupportCounts, index: number): ByPart {
  const part = parts[index];
  return {
    part: part === undefined ? '' : partIdOf(form, part),
    n: counts.n,
    sum: counts.sum,
    inFavourCount: counts.inFavour,
    againstCount: counts.against,
  };
}
