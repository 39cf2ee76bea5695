// One row of the agenda: what it is and who carries it, and beside it what was agreed.
import type { AgendaGroup } from '../../results/agenda.ts';
import { type AgendaEntry, emptyEntry, isSameEntry } from '../../results/agenda-entry.ts';
import type { DocumentImplication } from '../../results/document.ts';
import type { Language } from '../../shared/language.ts';
import { writtenDay } from '../../words/moment.ts';
import type { ResultsWords } from '../../words/results.ts';
import { resultsAddress } from '../results/addresses.ts';
import { laneSaid } from '../results/lane-said.ts';
import { StandsOf } from '../results/named-parts.tsx';
import { Verdict } from '../results/ranked-row.tsx';
import { outOfSaid } from '../results/row-said.ts';
import { Said } from '../results/said.tsx';
import { anchor, isShownImplication, type ShownImplication } from '../results/shown.ts';
import { deskAgendaPath, rowAnchor } from './addresses.ts';
import type { AgendaReading } from './page.tsx';

interface RowProps {
  readonly agenda: AgendaReading;
  readonly row: DocumentImplication;
  readonly group: AgendaGroup;
  readonly isDeclined: boolean;
}

export function AgendaRow({ agenda, row, group, isDeclined }: RowProps) {
  const { reading, place } = agenda;
  const title = <Said reading={reading} text={row.title} />;
  return (
    <li class="agenda__row" id={rowAnchor(row.id)}>
      <div>
        <h4 class="row-title">
          {isShownImplication(row) ? (
            <span class="ranked__place">{reading.words.place(row.rank, row.tied)}</span>
          ) : null}{' '}
          {place.is === 'link' && isShownImplication(row) ? (
            <a
              class="govuk-link"
              href={`${resultsAddress(reading.language, place.link)}#${anchor.implication(row.id)}`}
            >
              {title}
            </a>
          ) : (
            title
          )}
        </h4>
        <Standing agenda={agenda} row={row} />
        {group.of === 'resultArea' ? <Theme agenda={agenda} row={row} /> : null}
      </div>
      <Agreed agenda={agenda} row={row} isDeclined={isDeclined} />
    </li>
  );
}

/** How a row stands, and who carries it. */
function Standing({ agenda, row }: Pick<RowProps, 'agenda' | 'row'>) {
  const { reading } = agenda;
  const { ranking } = reading.words;
  if (!isShownImplication(row)) {
    const { minimumGroup } = reading.document.release;
    const { ranksItems } = reading.document.form;
    return (
      <p class="withheld">
        {ranksItems ? ranking.withheld(minimumGroup) : ranking.withheldRanked(minimumGroup)}
      </p>
    );
  }
  return (
    <>
      <p class="agenda__standing">
        <Verdict reading={reading} row={row} /> {outOfSaid(reading, row)}
      </p>
      <Carriers agenda={agenda} row={row} />
    </>
  );
}

/** By name who is for and against. Of how many it holds stands on top of the page. */
function Carriers({ agenda: { reading, words }, row }: { agenda: AgendaReading; row: ShownImplication }) {
  const lane = row.lane?.is === 'theme-coalition' ? words.coalition : laneSaid(reading, row);
  return (
    <>
      {lane === null ? null : <p class="ranked__lane">{lane}</p>}
      {row.byPart.length === 0 ? null : <StandsOf reading={reading} row={row} />}
    </>
  );
}

function Theme({ agenda: { reading }, row }: Pick<RowProps, 'agenda' | 'row'>) {
  const theme = reading.document.form.themes.find(({ id }) => id === row.theme);
  if (theme === undefined) return null;
  return (
    <p class="small-print">
      {reading.words.ranking.theme}: <Said reading={reading} text={theme.title} />
    </p>
  );
}

const fields = ['owner', 'firstStep', 'dueOn', 'status', 'note'] as const;

/** What was agreed; on paper what was not is a line to write on, but for what was turned down. */
function Agreed({ agenda, row, isDeclined }: Omit<RowProps, 'group'>) {
  const { reading, words, entries, place } = agenda;
  const { language, document } = reading;
  const entry = entries.get(row.id) ?? emptyEntry;
  const isNothing = isSameEntry(entry, emptyEntry);
  return (
    <div>
      {isNothing ? <p class="small-print no-print">{words.nothing}</p> : null}
      <dl class="agenda__agreed">
        {fields.map((field) => {
          const said = isNothing ? null : fieldSaid(entry, field, language, words);
          if (said === null && isDeclined) return null;
          return (
            <div class={said === null ? `agenda__line agenda__line--${field}` : undefined}>
              <dt>{words.fields[field]}</dt>
              <dd class="typed">{said}</dd>
            </div>
          );
        })}
      </dl>
      {place.is === 'desk' ? (
        <a
          class="govuk-button govuk-button--secondary"
          href={deskAgendaPath(language, document.form.id, row.id)}
        >
          {words.desk.edit}
          <span class="govuk-visually-hidden">: {reading.plain(row.title)}</span>
        </a>
      ) : null}
    </div>
  );
}

/** A field as people read it; null: nothing was said. */
export function fieldSaid(
  entry: AgendaEntry,
  field: keyof AgendaEntry,
  language: Language,
  words: ResultsWords['agenda'],
): string | null {
  if (field === 'status') return words.statuses[entry.status];
  if (field === 'dueOn')
    return entry.dueOn === null ? null : writtenDay(language, `${entry.dueOn}T12:00:00.000Z`);
  return entry[field];
}
