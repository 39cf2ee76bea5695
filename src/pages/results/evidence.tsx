// What an implication rests on, opened underneath it: every statement's answers and every option's place.
import type { DocumentEvidence, DocumentPriorities } from '../../results/document.ts';
import { endsOf, pointsBySide } from '../../results/ends.ts';
import { hasOwnWords } from '../../results/own-scale.ts';
import type { SidesBy } from '../../shared/headline.ts';
import type { Reach } from './bar.ts';
import { pointLabels } from './points.ts';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownOption, isShownStatement, type ShownOption } from './shown.ts';
import { StatementBar } from './statement.tsx';

interface EvidenceProps {
  readonly reading: Reading;
  readonly evidence: readonly DocumentEvidence[];
  /** The axis of the statements' bars. */
  readonly reach: Reach;
  /** What the sides of the implication are told by. */
  readonly sidesBy: SidesBy;
}

/** The evidence of one implication. */
export function Evidence({ reading, evidence, reach, sidesBy }: EvidenceProps) {
  return (
    <ul class="evidence">
      {evidence.map((piece) => (
        <li>
          {piece.option === null ? (
            <StatementPiece reading={reading} piece={piece} reach={reach} sidesBy={sidesBy} />
          ) : (
            <OptionPiece reading={reading} piece={piece} option={piece.option} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface PieceProps {
  readonly reading: Reading;
  readonly piece: DocumentEvidence;
}

function StatementPiece({
  reading,
  piece,
  reach,
  sidesBy,
}: PieceProps & Pick<EvidenceProps, 'reach' | 'sidesBy'>) {
  const row = reading.rows.statements.get(piece.item);
  if (row === undefined) return null;
  const { evidence, ranking } = reading.words;
  const labels = pointLabels(reading, row);
  const ends = endsOf(row, labels);
  return (
    <>
      <p class="evidence__title">
        <a class="govuk-link" href={`#${anchor.statement(row.id)}`}>
          <Said reading={reading} text={row.title} />
        </a>
        <Counting
          reading={reading}
          piece={piece}
          reversed={evidence.reversed(ends.low)}
          inFavour={hasOwnWords(row) ? evidence.inFavour(pointsBySide(row, labels), sidesBy) : undefined}
        />
      </p>
      {isShownStatement(row) ? (
        <>
          <StatementBar reading={reading} row={row} reach={reach} />
          <Written reading={reading} item={row.id} />
        </>
      ) : (
        <p class="withheld">{ranking.withheld(reading.document.release.minimumGroup)}</p>
      )}
    </>
  );
}

/** How many written reactions to a statement stand on the page, and where. */
function Written({ reading, item }: { reading: Reading; item: string }) {
  const count = reading.document.reactions.filter((reaction) => reaction.item === item).length;
  if (count === 0) return null;
  return (
    <p class="small-print">
      <a class="govuk-link" href={`#${anchor.reactions(item)}`}>
        {reading.words.evidence.written(count)}
      </a>
    </p>
  );
}

function OptionPiece({ reading, piece, option }: PieceProps & { option: string }) {
  const row = reading.rows.priorities.get(piece.item);
  const found = row?.options.find(({ id }) => id === option);
  if (row === undefined || found === undefined) return null;
  const { evidence, place, ranking } = reading.words;
  return (
    <>
      <p class="evidence__title">
        <a class="govuk-link" href={`#${anchor.option(row.id, option)}`}>
          <Said reading={reading} text={found.title} />
        </a>
        <Counting reading={reading} piece={piece} reversed={evidence.reversedOption} />
      </p>
      {isShownOption(found) ? (
        <p class="small-print">
          {[
            evidence.optionPlace(place(found.rank, found.tied), row.options.length, reading.plain(row.title)),
            placedSaid(reading, row, found),
            evidence.leftOut(piece.direction === 'disagree' ? 'for' : 'against'),
          ].join(' · ')}
        </p>
      ) : (
        <p class="withheld">{ranking.withheld(reading.document.release.minimumGroup)}</p>
      )}
    </>
  );
}

/** How many chose an option; of points also which share of them it got. */
function placedSaid({ words, percent }: Reading, row: DocumentPriorities, option: ShownOption): string {
  const { id, placed, n } = option;
  if (row.method !== 'points') return words.evidence.placedBy(placed, n);
  const share = row.options.filter(isShownOption).find((each) => each.id === id)?.share ?? 0;
  return words.evidence.pointsBy(placed, n, percent(share));
}

/** What is said of a piece that counts other than by itself; `inFavour` where its points have words of their own. */
function Counting({
  reading,
  piece,
  reversed,
  inFavour,
}: PieceProps & { reversed: string; inFavour?: string | undefined }) {
  const direction = piece.direction === 'disagree' ? reversed : inFavour;
  const notes = [
    ...(direction === undefined ? [] : [direction]),
    ...(piece.weight > 1 ? [reading.words.evidence.weight(piece.weight)] : []),
  ];
  return notes.length === 0 ? null : <span class="evidence__counting"> ({notes.join('; ')})</span>;
}
