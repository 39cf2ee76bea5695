// Parts by name under what they answered: with many of them, or where each is one organisation or table, lists of names
// fit a phone and columns of figures do not.
import type { Child } from 'hono/jsx';
import { standingsOf } from '../../results/stands.ts';
import type { Reading } from './reading.ts';
import { standingSaid } from './row-said.ts';
import type { ShownImplication } from './shown.ts';

/** One part that gave an answer: how many of its people did, of how many who answered at all. */
export interface NamedPart {
  readonly part: string;
  readonly count: number;
  readonly n: number;
}

export interface NamedAnswer {
  readonly answer: Child;
  readonly parts: readonly NamedPart[];
}

/** Each answer that somebody gave, with the names of who gave it. */
export function NamedParts({ reading, answers }: { reading: Reading; answers: readonly NamedAnswer[] }) {
  const { named } = reading.words.respondents;
  const given = answers
    .map(({ answer, parts }) => ({ answer, parts: parts.filter(({ count }) => count > 0) }))
    .filter(({ parts }) => parts.length > 0);
  return (
    <ul class="notes">
      {given.map(({ answer, parts }) => (
        <li>
          <b>{answer}</b>:{' '}
          {parts.map(({ part, count, n }) => named(reading.partName(part), count, n)).join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** Where each part stands on one row, from for to against. */
export function StandsOf({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const answers = standingsOf(reading.document, row).map((standing) => ({
    answer: standingSaid(reading, row, standing),
    parts: standing.parts.map(({ part, n, inFavourCount, againstCount }) => {
      const { stand } = standing;
      return stand === 'for' || stand === 'against'
        ? { part, count: stand === 'for' ? inFavourCount : againstCount, n }
        : { part, count: 1, n: 1 };
    }),
  }));
  return <NamedParts reading={reading} answers={answers} />;
}
