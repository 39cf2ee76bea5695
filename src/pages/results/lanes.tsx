// The same rows in other orders: by what they ask of the session, by theme, by result area.
import { isOfAll } from '../../results/answering.ts';
import type { DocumentLane } from '../../results/document.ts';
import { areOpposite } from '../../results/stands.ts';
import { thingOf } from './headline.ts';
import { coalitionSaid, sidesInShort } from './lane-said.ts';
import { How } from './picture.tsx';
import { Pieces } from './ranked-row.tsx';
import type { Reading } from './reading.ts';
import { verdictSaid } from './row-said.ts';
import { Said } from './said.tsx';
import { anchor, isShownImplication, type ShownImplication } from './shown.ts';

const lanes: readonly DocumentLane['is'][] = [
  'joint-agenda',
  'theme-coalition',
  'needs-a-conversation',
  'jointly-declined',
];

/** Whether rows have a lane, theme or result area, and are not too many to be looked through. */
export function hasLanes({ isLong, document }: Reading): boolean {
  const shown = document.implications.filter(isShownImplication);
  return !isLong && shown.some(({ lane, theme, resultArea }) => (lane ?? theme ?? resultArea) !== null);
}

/** What the section is called: by what it orders the rows first. */
export function lanesTitle(reading: Reading): string {
  return ordersOf(reading).title;
}

/** What the section is about, and the orders folded under it: where no row has a lane it is about the first of them. */
function ordersOf({ document, words }: Reading) {
  const rows = document.implications.filter(isShownImplication);
  const withLane = rows.filter(({ lane }) => lane !== null);
  const { themes, resultAreas } = document.form;
  const byTheme = { title: words.lanes.byTheme, groups: headed(themes, rows, ({ theme }) => theme) };
  const byArea = { title: words.lanes.byArea, groups: headed(resultAreas, rows, (row) => row.resultArea) };
  const [first, others] = byTheme.groups.length > 0 ? [byTheme, [byArea]] : [byArea, []];
  return withLane.length === 0
    ? { ...first, withLane, others }
    : { title: words.lanes.title, groups: [], withLane, others: [byTheme, byArea] };
}

export function Lanes({ reading }: { reading: Reading }) {
  const { words, document, unit } = reading;
  if (!hasLanes(reading)) return null;
  const { title, groups, withLane, others } = ordersOf(reading);
  const { headings, explained } = words.lanes;
  return (
    <section id="lanes" aria-labelledby="lanes-title">
      <h2 class="govuk-heading-l" id="lanes-title">
        {title}
      </h2>
      <Groups reading={reading} groups={groups} />
      {withLane.length === 0 ? null : (
        <div class="lanes">
          {lanes.map((is) => {
            const found = withLane.filter(({ lane }) => lane?.is === is);
            const opposed = found.filter((row) => areOpposite(document, row)).length;
            // that nothing needs a conversation is an outcome too
            return (
              <div class={`lane lane--${is}`}>
                <h3 class="lane__title">
                  {headings[is]} <span class="lane__count">{found.length}</span>
                </h3>
                <p class="small-print">
                  {explained[is](
                    unit,
                    document.parts.length,
                    found.every(({ byPart }) => isOfAll(document, byPart)),
                  )}{' '}
                  {found.length === 0 ? words.lanes.empty(thingOf(document)) : null}
                  {is === 'theme-coalition' && opposed > 0 ? words.lanes.opposed(unit, opposed) : null}
                </p>
                {found.length === 0 ? null : <Rows reading={reading} rows={found} />}
              </div>
            );
          })}
        </div>
      )}
      {withLane.length === 0 ? null : <How reading={reading} of={words.lanes.title} to="how.parts" />}
      {others.map((other) =>
        other.groups.length === 0 ? null : (
          <details class="headed">
            <summary>{other.title}</summary>
            <Groups reading={reading} groups={other.groups} />
          </details>
        ),
      )}
    </section>
  );
}

interface Group {
  readonly heading: ShownImplication['title'];
  readonly rows: readonly ShownImplication[];
}

function headed(
  headings: readonly { readonly id: string; readonly title: Group['heading'] }[],
  rows: readonly ShownImplication[],
  of: (row: ShownImplication) => string | null,
): readonly Group[] {
  return headings
    .map(({ id, title }) => ({ heading: title, rows: rows.filter((row) => of(row) === id) }))
    .filter((group) => group.rows.length > 0);
}

function Groups({ reading, groups }: { reading: Reading; groups: readonly Group[] }) {
  return (
    <>
      {groups.map(({ heading, rows }) => (
        <>
          <h3 class="lane__title">
            <Said reading={reading} text={heading} />
          </h3>
          <Rows reading={reading} rows={rows} />
        </>
      ))}
    </>
  );
}

/** Titles with their place, who is in a coalition, and who stands on which side. */
function Rows({ reading, rows }: { reading: Reading; rows: readonly ShownImplication[] }) {
  const { place } = reading.words;
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li>
          <span class="rows__place">{place(row.rank, row.tied)}</span>
          <a class="govuk-link" href={`#${anchor.implication(row.id)}`}>
            <Said reading={reading} text={row.title} />
          </a>
          {row.lane?.is === 'theme-coalition' ? (
            <span class="rows__parts">
              {coalitionSaid(reading, row)} · {verdictSaid(reading, row)}
            </span>
          ) : null}
          <Pieces of={sidesInShort(reading, row)} class="rows__parts rows__sides" />
        </li>
      ))}
    </ul>
  );
}
