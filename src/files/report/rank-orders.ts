// What else a ranking says: how much people agree on the order, and what order other ways of counting give.
import type { DocumentPriorities } from '../../results/document.ts';
import { blocks, list } from './markdown.ts';
import type { Reader } from './reader.ts';

/** The chance at which agreement is called rare. */
const rare = 0.05;
/** How many are meant by those on top. */
const first = 3;

/** The other orders of a ranking; '' where they are withheld. */
export function rankOrdersReport(
  reader: Reader,
  row: Extract<DocumentPriorities, { method: 'rank' }>,
): string {
  const { schulze, kemeny, condorcetDiffers, kendallW, kendallP } = row;
  if (schulze === null) return '';
  const { priorities } = reader.words;
  const titles = new Map(row.options.map(({ id, title }) => [id, reader.said(title)]));
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id);
  const chance =
    kendallP === null
      ? ''
      : ` ${kendallP <= rare ? priorities.agreementBeyondChance : priorities.agreementByChance}`;
  const tiers = schulze.map((tier) => named(tier).join(' = ')).join(' › ');
  const unique = kemeny?.unique === false ? ` ${priorities.notUnique}` : '';
  return blocks(
    condorcetDiffers === true ? priorities.differs(reader.words.list(named(onTop(schulze)))) : '',
    kendallW === null ? '' : `${priorities.agreement(reader.measure(kendallW))}${chance}`,
    list([
      `${priorities.pairwise}: ${tiers}. ${priorities.pairwiseMeans}`,
      ...(kemeny === null
        ? []
        : [`${priorities.fitting}: ${named(kemeny.order).join(' › ')}. ${priorities.fittingMeans}${unique}`]),
    ]),
  );
}

/** The tiers from the top that hold the first three. */
function onTop(tiers: readonly (readonly string[])[]): readonly string[] {
  const top: string[] = [];
  for (const tier of tiers) if (top.length < first) top.push(...tier);
  return top;
}
