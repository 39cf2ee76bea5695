// Before and after: what changed among those who answered this form and the one before.
import {
  certaintyOf,
  isShownShift,
  mostShifted,
  type ShiftGroup,
  type ShownShift,
  shiftGroupsOf,
} from '../../results/shift-rows.ts';
import { chanceSaid } from '../../words/number.ts';
import { type Reach, reachOf, type Stack } from './bar.ts';
import { BarAxis, BarDrawing, BarLabels } from './bar-drawing.tsx';
import { How } from './picture.tsx';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { Figures } from './tables.tsx';

/** The section; nothing where nobody could be paired, or nothing may be shown of it. */
export function Shift({ reading }: { reading: Reading }) {
  const { shift } = reading.document;
  if (shift === null) return null;
  const words = reading.words.shift;
  const groups = shiftGroupsOf(reading.document);
  const rows = groups.flatMap((group) => group.rows);
  const shown = rows.filter(isShownShift);
  const reach = reachOf(shown.map(stackOfShift));
  const [first, ...others] = groups.filter((group) => group.rows.some(isShownShift));
  return (
    <section id="shift" aria-labelledby="shift-title">
      <h2 class="govuk-heading-l" id="shift-title">
        {words.title}
      </h2>
      <p class="govuk-body">
        {words.base(shift.pairs)} {findingOf(reading, groups)}
      </p>
      {first === undefined ? null : (
        <>
          <h3 class="govuk-heading-m">{groupTitle(reading, first)}</h3>
          <Group reading={reading} group={first} reach={reach} />
        </>
      )}
      {others.map((group) => (
        <details class="headed">
          <summary>{groupTitle(reading, group)}</summary>
          <Group reading={reading} group={group} reach={reach} />
        </details>
      ))}
      {rows.length === shown.length ? null : (
        <p class="small-print">{words.withheld(rows.length - shown.length)}</p>
      )}
      <How
        reading={reading}
        of={words.title}
        to="how.shift"
        {...(first === undefined ? {} : { picture: 'shift' })}
      />
    </section>
  );
}

/** Where the mean moved most, and whether that may be chance. */
export function findingOf({ words, quoted, support }: Reading, groups: readonly ShiftGroup[]): string {
  const { finding, mayBeChance, nobody } = words.shift;
  const most = mostShifted(groups);
  if (most !== undefined) {
    const { row, of, ties } = most;
    const said = finding(of, quoted(row.title), support(row.shift), ties);
    return `${said}${certaintyOf(row) === 'rare' ? '' : mayBeChance}.`;
  }
  const isStill = groups.every(({ rows }) => rows.every((row) => row.n === null || row.same === row.n));
  return isStill ? nobody : '';
}

/** What a group is called. */
export function groupTitle({ words, quoted }: Reading, { is, title }: ShiftGroup): string {
  const { groups } = words.shift;
  return is === 'options' ? groups.options(quoted(title ?? '')) : groups[is];
}

/** Who came to give less support, as much and more. */
export function stackOfShift({ up, same, down }: ShownShift): Stack {
  return { against: [down], middle: same, inFavour: [up] };
}

function Group({ reading, group, reach }: { reading: Reading; group: ShiftGroup; reach: Reach }) {
  const { pictures, evidence, shift } = reading.words;
  const rows = group.rows.filter(isShownShift);
  const title = groupTitle(reading, group);
  return (
    <>
      <BarAxis
        reach={reach}
        against={shift.less}
        inFavour={shift.more}
        middle={shift.same}
        finding={findingOf(reading, [group]) || title}
      />
      <ol class="statements">
        {rows.map((row) => (
          <li class="shifted">
            <h4 class="row-title">
              <Said reading={reading} text={row.title} />
            </h4>
            <BarDrawing stack={stackOfShift(row)} reach={reach} />
            <BarLabels labels={shift.counts(row.down, row.same, row.up)} />
            <p class="small-print">{shiftSaid(reading, row).join(' ')}</p>
          </li>
        ))}
      </ol>
      <details>
        <summary>
          {pictures.table}
          <span class="govuk-visually-hidden"> {evidence.of(title)}</span>
        </summary>
        <Table reading={reading} title={title} rows={rows} />
      </details>
    </>
  );
}

/** One row in sentences: by how much, whether that may be chance, and whether people stay with it. */
export function shiftSaid({ words, support }: Reading, row: ShownShift): readonly string[] {
  const { shift } = words;
  const stayed = shift.stayed(row.settled, row.n);
  return [
    shift.mean(support(row.shift), row.n),
    ...(row.same === row.n ? [] : [shift.certainty[certaintyOf(row)]]),
    row.field === null ? `${stayed}.` : `${shift.fields[row.field]}: ${stayed}.`,
  ];
}

function Table({ reading, title, rows }: { reading: Reading; title: string; rows: readonly ShownShift[] }) {
  const { table, row: corner, columns, from } = reading.words.shift;
  const { n, down, same, up, shift, interval, signP, settled } = columns;
  return (
    <Figures
      caption={table(title)}
      corner={corner}
      columns={[n, down, same, up, shift, interval, signP, settled]}
      rows={rows.map((row) => ({
        name: <Said reading={reading} text={row.title} />,
        cells: [
          row.n,
          row.down,
          row.same,
          row.up,
          reading.support(row.shift),
          row.interval === null
            ? '–'
            : from(reading.support(row.interval[0]), reading.support(row.interval[1])),
          row.signP === null ? '–' : chanceSaid(row.signP, reading.language),
          row.settled,
        ],
      }))}
    />
  );
}
