// What a reader asks of an order first, answered over the list: what could change its top, and where sides are opposed.
import type { Child } from 'hono/jsx';
import { type Opposed, opposedOf } from '../../results/opposed.ts';
import { topChangesOf } from '../../results/top-changes.ts';
import { opponentsSaid } from './lane-said.ts';
import type { Reading } from './reading.ts';
import { outOfSaid } from './row-said.ts';
import type { ShownImplication } from './shown.ts';

interface QuestionsProps {
  readonly reading: Reading;
  readonly rows: readonly ShownImplication[];
}

export function Questions({ reading, rows }: QuestionsProps) {
  if (rows.length < 2) return null;
  const { document, words } = reading;
  const { topChange } = words;
  const changes = topChangesOf(document, rows).map(topChange.said);
  const opposed = opposedOf(document, rows);
  return (
    <div class="questions">
      {changes.length === 0 ? null : (
        <Question asked={topChange.asked} name="top-change">
          <ul class="notes">
            {[...changes, ...(changes.length > 1 ? [topChange.apart] : [])].map((said) => (
              <li>{said}</li>
            ))}
          </ul>
        </Question>
      )}
      <Question asked={words.atIssue.asked(opposed.by, reading.unit)} name="at-issue">
        <p>{opposedSaid(reading, opposed)}</p>
      </Question>
    </div>
  );
}

function Question({ asked, name, children }: { asked: string; name: string; children: Child }) {
  return (
    <div class={`small-print ${name}`}>
      <b>{asked}</b>
      {children}
    </div>
  );
}

function opposedSaid(reading: Reading, { by, row, count }: Opposed): string {
  const { atIssue, place } = reading.words;
  if (row === null) return atIssue.nowhere(by, reading.unit);
  const which = atIssue.row(reading.quoted(row.title), place(row.rank, row.tied));
  return by === 'people'
    ? atIssue.mostPeople(which, outOfSaid(reading, row))
    : atIssue.mostParts(which, opponentsSaid(reading, row), count);
}
