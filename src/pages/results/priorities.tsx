// Priorities: how often each option was put first, second, …, as a table with a bar in each row.
import type { DocumentPriorities } from '../../results/document.ts';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownOption, type ShownOption } from './shown.ts';
import { Scrolling } from './tables.tsx';

export function Priorities({ reading }: { reading: Reading }) {
  const rows = reading.document.priorities;
  if (rows.length === 0) return null;
  const { priorities } = reading.words;
  return (
    <section id="priorities" aria-labelledby="priorities-title">
      <h2 class="govuk-heading-l" id="priorities-title">
        {priorities.title}
      </h2>
      <p class="govuk-body">
        {priorities.lead} {priorities.valueMeans}
      </p>
      {rows.map((row) => (
        <Question reading={reading} row={row} />
      ))}
    </section>
  );
}

function Question({ reading, row }: { reading: Reading; row: DocumentPriorities }) {
  const { priorities, ranking } = reading.words;
  const options = row.options.filter(isShownOption);
  return (
    <div class="priorities" id={anchor.priorities(row.id)}>
      <h3 class="row-title">
        <Said reading={reading} text={row.title} />
      </h3>
      {row.n === null ? (
        <p class="withheld">{ranking.withheld(reading.document.release.minimumGroup)}</p>
      ) : (
        <>
          <p class="small-print">{priorities.base(row.n)}</p>
          <PlacesTable reading={reading} row={row} options={options} />
        </>
      )}
    </div>
  );
}

function PlacesTable({
  reading,
  row,
  options,
}: {
  reading: Reading;
  row: DocumentPriorities;
  options: readonly ShownOption[];
}) {
  const { priorities, place } = reading.words;
  const places = Math.max(0, ...options.map((option) => option.places.length));
  const columns = Array.from({ length: places }, (_, index) => index + 1);
  const caption = priorities.table(reading.plain(row.title));
  return (
    <Scrolling label={caption}>
      <table class="figures figures--places">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{priorities.rank}</th>
            <th scope="col">{priorities.option}</th>
            {columns.map((rank) => (
              <th scope="col">
                <abbr title={priorities.atLong(rank)}>{priorities.at(rank)}</abbr>
              </th>
            ))}
            <th scope="col">{priorities.placed}</th>
            <th scope="col">{priorities.value}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr id={anchor.option(row.id, option.id)}>
              <td class="figures__place">{place(option.rank, option.tied)}</td>
              <th scope="row">
                <Said reading={reading} text={option.title} />
                <PlacesBar option={option} />
              </th>
              {columns.map((rank) => (
                <td>{option.places[rank - 1] ?? 0}</td>
              ))}
              <td>{option.placed}</td>
              <td>{reading.support(option.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** First places darkest, on an axis of everybody who chose. */
function PlacesBar({ option }: { option: ShownOption }) {
  let left = 0;
  return (
    <svg class="bar bar--places" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect class="bar__track" width="100%" height="100%" />
      {option.places.map((count, index) => {
        const x = left;
        left += count;
        return count === 0 ? null : (
          <rect
            class={`bar__for-${Math.max(1, 5 - 2 * index)}`}
            x={share(x, option.n)}
            width={share(count, option.n)}
            height="100%"
          />
        );
      })}
    </svg>
  );
}

function share(count: number, base: number): string {
  return `${base === 0 ? 0 : Math.round((count / base) * 10_000) / 100}%`;
}
