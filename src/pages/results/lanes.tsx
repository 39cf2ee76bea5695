// The same rows in other orders: by what they ask of the session, by theme, by result area.
import type { Child } from 'hono/jsx';
import { isOfAll } from '../../results/answering.ts';
import type { DocumentLane } from '../../results/document.ts';
import { coalitionSaid } from './lane-said.ts';
import { How } from './picture.tsx';
import type { Reading } from './reading.ts';
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

export function Lanes({ reading }: { reading: Reading }) {
  const { words, document, unit } = reading;
  if (!hasLanes(reading)) return null;
  const rows = document.implications.filter(isShownImplication);
  const withLane = rows.filter(({ lane }) => lane !== null);
  const { themes, resultAreas } = document.form;
  const byTheme = headed(themes, rows, ({ theme }) => theme);
  const byArea = headed(resultAreas, rows, ({ resultArea }) => resultArea);
  const { headings, explained } = words.lanes;
  return (
    <section id="lanes" aria-labelledby="lanes-title">
      <h2 class="govuk-heading-l" id="lanes-title">
        {words.lanes.title}
      </h2>
      {withLane.length === 0 ? null : (
        <div class="lanes">
          {lanes.map((is) => {
            const found = withLane.filter(({ lane }) => lane?.is === is);
            return found.length === 0 ? null : (
              <div class={`lane lane--${is}`}>
                <h3 class="lane__title">
                  {headings[is]} <span class="lane__count">{found.length}</span>
                </h3>
                <p class="small-print">
                  {explained[is](
                    unit,
                    document.parts.length,
                    found.every(({ byPart }) => isOfAll(document, byPart)),
                  )}
                </p>
                <Rows reading={reading} rows={found} />
              </div>
            );
          })}
        </div>
      )}
      {withLane.length === 0 ? null : <How reading={reading} of={words.lanes.title} to="how.parts" />}
      <Headed reading={reading} title={words.lanes.byTheme} groups={byTheme} />
      <Headed reading={reading} title={words.lanes.byArea} groups={byArea} />
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

function Headed(props: { reading: Reading; title: string; groups: readonly Group[] }): Child {
  const { reading, title, groups } = props;
  if (groups.length === 0) return null;
  return (
    <details class="headed">
      <summary>{title}</summary>
      {groups.map(({ heading, rows }) => (
        <>
          <h3 class="lane__title">
            <Said reading={reading} text={heading} />
          </h3>
          <Rows reading={reading} rows={rows} />
        </>
      ))}
    </details>
  );
}

/** Titles with their place, and of a coalition who is in it. */
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
            <span class="rows__parts">{coalitionSaid(reading, row)}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
