// What else a ranking says: how much people agree on the order, and whether another way of counting gives another one.
import type { DocumentPriorities } from '../../results/document.ts';
import type { Reading } from './reading.ts';

type RankedRow = Extract<DocumentPriorities, { method: 'rank' }>;

/** The chance at which agreement is called rare. */
const rare = 0.05;

/** How many are meant by those on top. */
const first = 3;

/** Notes under the table of a ranking; nothing where it is withheld. */
export function RankOrders({ reading, row }: { reading: Reading; row: RankedRow }) {
  const { priorities } = reading.words;
  if (row.schulze === null) return null;
  const { schulze, kemeny } = row;
  const titles = new Map(row.options.map(({ id, title }) => [id, reading.plain(title)]));
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id);
  return (
    <>
      {row.condorcetDiffers ? (
        <p class="govuk-body">{priorities.differs(reading.words.list(named(onTop(schulze))))}</p>
      ) : null}
      {row.kendallW === null ? null : (
        <p class="small-print">{agreement(reading, row.kendallW, row.kendallP)}</p>
      )}
      <details>
        <summary>{priorities.otherOrders}</summary>
        <div class="underneath">
          <p class="govuk-body">
            <strong>{priorities.pairwise}</strong>:{' '}
            {schulze.map((tier) => named(tier).join(' = ')).join(' › ')}. {priorities.pairwiseMeans}
          </p>
          {kemeny === null ? null : (
            <p class="govuk-body">
              <strong>{priorities.fitting}</strong>: {named(kemeny.order).join(' › ')}.{' '}
              {priorities.fittingMeans}
              {kemeny.unique ? '' : ` ${priorities.notUnique}`}
            </p>
          )}
        </div>
      </details>
    </>
  );
}

/** The tiers from the top that hold the first three. */
function onTop(tiers: readonly (readonly string[])[]): readonly string[] {
  const top: string[] = [];
  for (const tier of tiers) if (top.length < first) top.push(...tier);
  return top;
}

function agreement(
  { words: { priorities }, measure }: Reading,
  share: number,
  chance: number | null,
): string {
  const said = [priorities.agreement(measure(share))];
  if (chance !== null)
    said.push(chance <= rare ? priorities.agreementBeyondChance : priorities.agreementByChance);
  return said.join(' ');
}
