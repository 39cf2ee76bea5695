// The figures behind one ranked row: spread, parts, agreement, consensus, how near the next one is.
import { meanOf, type Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';
import { stackOfImplication } from './stack.ts';
import { ConsensusNote } from './statement.tsx';
import { Figures } from './tables.tsx';

/** Spread of the participants' support in seven steps. */
export function SpreadTable({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const { evidence, statements } = reading.words;
  const { against, middle, inFavour } = stackOfImplication(row);
  const counts = [...against, middle, ...inFavour];
  return (
    <Figures
      caption={`${evidence.spread}: ${reading.plain(row.title)}`}
      corner={evidence.spread}
      columns={[statements.count]}
      rows={evidence.spreadLabels.map((name, index) => ({ name, cells: [counts[index] ?? 0] }))}
    />
  );
}

/** Base, sides and support of each part. */
export function PartsTable({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const { parts, evidence } = reading.words;
  if (row.byPart.length === 0)
    return reading.document.parts.length === 0 ? null : <p class="small-print">{parts.totalsOnly}</p>;
  return (
    <Figures
      caption={`${evidence.byPart}: ${reading.plain(row.title)}`}
      corner={parts.part}
      stacked
      columns={[parts.answered, parts.inFavour, parts.against, parts.support]}
      rows={row.byPart.map((part) => ({
        name: reading.partName(part.part),
        cells: [part.n, part.inFavourCount, part.againstCount, reading.support(meanOf(part))],
      }))}
    />
  );
}

/** What else is known of a row, in sentences. */
export function RowNotes({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const { evidence } = reading.words;
  return (
    <ul class="notes">
      {row.agreement === null ? null : <li>{evidence.agreement(reading.measure(row.agreement))}</li>}
      <ConsensusNote reading={reading} row={row} />
      {row.swapMargin === null ? null : <li>{evidence.swap(row.swapMargin)}</li>}
    </ul>
  );
}
