// How sure a place is and what it would be when counted otherwise, in sentences that say no more than the numbers.
import type { Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';
import { weightsInShort } from './weights.ts';

/** What can be compared over the whole list. */
export interface Comparing {
  /** How many rows have a place. */
  readonly last: number;
  /** Why no place can be told from another; null where an interval says something. */
  readonly indistinct: 'few' | 'close' | null;
  /** Whether places of the balanced reading can be compared: every row has one. */
  readonly comparesBalanced: boolean;
  /** The same for the places by mandates. */
  readonly comparesMandates: boolean;
}

interface SurenessProps {
  readonly reading: Reading;
  readonly row: ShownImplication;
  readonly comparing: Comparing;
}

export function SurenessNotes(props: SurenessProps) {
  return (
    <ul class="notes">
      {[...placeNotes(props), ...otherOrders(props)].map((note) => (
        <li>{note}</li>
      ))}
    </ul>
  );
}

/** The margin, who is missing, and how near the next row is. */
function placeNotes({ reading, row, comparing }: SurenessProps): readonly string[] {
  const { respondents, sureness, evidence } = reading.words;
  const { rankInterval, missingVoices: missing, swapMargin, rank } = row;
  const said: string[] = [];
  if (comparing.last > 1) {
    if (comparing.indistinct !== null) said.push(sureness.indistinct[comparing.indistinct]);
    else if (rankInterval !== null) said.push(sureness.margin(...rankInterval, comparing.last));
  }
  if (missing !== null) {
    const isSettled = missing.best === rank && missing.worst === rank;
    said.push(
      isSettled
        ? sureness.settled(respondents.settled(missing.missing))
        : respondents.missing(missing.best, missing.worst, missing.missing),
    );
  }
  if (swapMargin !== null) said.push(evidence.swap(swapMargin));
  return said;
}

/** The place when every part counts the same, and when everybody counts for all they speak for. */
function otherOrders({ reading, row: { rank, tied, balanced, mandates }, comparing }: SurenessProps) {
  const { respondents, place } = reading.words;
  const said: string[] = [];
  const weights = weightsInShort(reading);
  if (balanced !== null && !comparing.comparesBalanced)
    said.push(respondents.balancedFigure(reading.unit, reading.support(balanced.support)));
  else if (balanced !== null && (balanced.rank !== rank || balanced.tied !== tied))
    said.push(
      respondents.balanced(
        reading.unit,
        reading.support(balanced.support),
        place(balanced.rank, balanced.tied),
      ),
    );
  if (said.length > 0 && weights !== null) said.push(respondents.weighed(reading.unit, weights));
  if (mandates !== null)
    said.push(
      respondents.mandates(
        reading.support(mandates.support),
        comparing.comparesMandates ? place(mandates.rank, mandates.tied) : null,
      ),
    );
  return said;
}
