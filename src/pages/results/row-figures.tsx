// The figures behind one ranked row: spread, parts, agreement, consensus, how near the next one is.
import { spreadOf } from '../../results/spread.ts';
import { StandsOf } from './named-parts.tsx';
import { type Reading, supportSaid } from './reading.ts';
import type { ShownImplication } from './shown.ts';
import { ConsensusNote } from './statement.tsx';
import { Figures } from './tables.tsx';

/** Spread of the participants' support in seven steps. */
export function SpreadTable({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const { evidence, statements } = reading.words;
  const counts = spreadOf(row);
  return (
    <Figures
      caption={`${evidence.spread}: ${reading.plain(row.title)}`}
      corner={evidence.spread}
      columns={[statements.count]}
      rows={evidence.spreadLabels.map((name, index) => ({ name, cells: [counts[index] ?? 0] }))}
    />
  );
}

/** Base, sides and support of each part; where each is one answer, the names on each side say the same. */
export function PartsTable({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const { parts, respondents } = reading.words;
  if (row.byPart.length === 0)
    return reading.document.parts.length === 0 ? null : <p class="small-print">{parts.totalsOnly}</p>;
  if (reading.namesParts && row.byPart.every(({ n }) => n <= 1))
    return <StandsOf reading={reading} row={row} />;
  return (
    <Figures
      caption={`${respondents.title(reading.unit)}: ${reading.plain(row.title)}`}
      corner={respondents.part(reading.unit)}
      stacked
      columns={[parts.answered, parts.inFavour, parts.against, parts.support]}
      rows={row.byPart.map((part) => ({
        name: reading.partHead(part.part),
        cells: [part.n, part.inFavourCount, part.againstCount, supportSaid(reading, part)],
      }))}
    />
  );
}

interface RowNotesProps {
  readonly reading: Reading;
  readonly row: ShownImplication;
  /** It is a statement, whose own consensus is told already: that also counts who has no view. */
  readonly isStatement: boolean;
}

/** What else is known of a row, in sentences. */
export function RowNotes({ reading, row, isStatement }: RowNotesProps) {
  const { evidence, respondents } = reading.words;
  const { mandates } = row;
  return (
    <ul class="notes">
      {row.agreement === null ? null : (
        <li>{evidence.agreement(reading.measure(row.agreement), 'support')}</li>
      )}
      {isStatement ? null : <ConsensusNote reading={reading} row={row} />}
      {mandates === null ? null : (
        <li>
          {respondents.mandatesMean(mandates.carriers, mandates.weight, reading.measure(mandates.effective))}
        </li>
      )}
    </ul>
  );
}
