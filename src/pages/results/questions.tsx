// What a reader asks of an order first, answered over the list: what could change its top, and where sides are opposed.
import type { Child } from 'hono/jsx';
import { standOf } from '../../results/stands.ts';
import { opponentsSaid } from './lane-said.ts';
import type { Reading } from './reading.ts';
import type { ShownImplication } from './shown.ts';
import type { Comparing } from './sureness.tsx';

interface QuestionsProps {
  readonly reading: Reading;
  readonly rows: readonly ShownImplication[];
  readonly comparing: Comparing;
}

export function Questions({ reading, rows, comparing }: QuestionsProps) {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return null;
  const { sureness, atIssue } = reading.words;
  const changes = comparing.indistinct === null ? topChanges(reading, first, comparing) : [];
  const opposed = opposedOf(reading, rows);
  return (
    <div class="questions">
      {changes.length === 0 ? null : (
        <Question asked={sureness.top.title} name="top-change">
          <ul class="notes">
            {changes.map((said) => (
              <li>{said}</li>
            ))}
          </ul>
        </Question>
      )}
      <Question asked={opposed.by === 'parts' ? atIssue.parts(reading.unit) : atIssue.people} name="at-issue">
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

/** What could change what stands first: chance, those who are missing, a few answers; each reckoned by itself. */
function topChanges(reading: Reading, first: ShownImplication, { last }: Comparing): readonly string[] {
  const { top } = reading.words.sureness;
  const { rank, rankInterval, missingVoices: missing, swapMargin } = first;
  const said: string[] = [];
  if (rankInterval !== null) said.push(top.chance(...rankInterval, last));
  if (missing !== null) {
    const isSettled = missing.best === rank && missing.worst === rank;
    said.push(isSettled ? top.settled(missing.missing) : top.missing(missing.worst, missing.missing));
  } else if (reading.document.release.invited === null) said.push(top.unknown);
  if (swapMargin !== null) said.push(top.swap(swapMargin));
  return said.length > 1 ? [...said, top.apart] : said;
}

/** The row on which sides are most even; `row` is null where nobody is opposed anywhere. */
interface Opposed {
  readonly by: 'parts' | 'people';
  readonly row: ShownImplication | null;
  /** On how many rows some are for and others against. */
  readonly count: number;
}

/**
 * Where sides are most even: the smaller side counts, so that one against twelve is little. Of parts where rows have a
 * lane, and people decide between rows alike; else of people.
 */
function opposedOf({ document }: Reading, rows: readonly ShownImplication[]): Opposed {
  const by = rows.every(({ lane }) => lane !== null) ? 'parts' : 'people';
  const people = ({ n, inFavourCount, againstCount }: ShownImplication) =>
    Math.min(inFavourCount, againstCount) / n;
  const parts = ({ byPart }: ShownImplication) => {
    const stands = byPart.map((part) => standOf(part, document.form.rule.laneShare));
    return Math.min(
      stands.filter((stand) => stand === 'for').length,
      stands.filter((stand) => stand === 'against').length,
    );
  };
  const smaller = by === 'parts' ? parts : people;
  const opposed = rows.filter((row) => smaller(row) > 0);
  const [row = null] = opposed.toSorted((a, b) => smaller(b) - smaller(a) || people(b) - people(a));
  return { by, row, count: opposed.length };
}

function opposedSaid(reading: Reading, { by, row, count }: Opposed): string {
  const { atIssue, place, ranking } = reading.words;
  if (row === null) return by === 'parts' ? atIssue.noParts(reading.unit) : atIssue.nobody;
  const which = atIssue.row(reading.quoted(row.title), place(row.rank, row.tied));
  return by === 'people'
    ? atIssue.mostPeople(which, ranking.outOf(row))
    : atIssue.mostParts(which, opponentsSaid(reading, row), count);
}
