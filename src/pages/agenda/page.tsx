// The agenda that follows from results: by result area or theme what can be taken up, by whom it is carried, and what was
// agreed about it. On paper it is a sheet for a meeting, with lines to write on.

import { type AgendaGroup, agendaCounts, agendaGroups, pointsByKind } from '../../results/agenda.ts';
import type { AgendaEntry } from '../../results/agenda-entry.ts';
import { baseOf } from '../../results/answering.ts';
import type { ResultsDocument } from '../../results/document.ts';
import type { Language } from '../../shared/language.ts';
import { writtenDay } from '../../words/moment.ts';
import { type ResultsWords, resultsWordsIn } from '../../words/results.ts';
import { wordsIn } from '../../words/words.ts';
import { BackLink } from '../back-link.tsx';
import { Layout } from '../layout.tsx';
import { otherLanguage, resultsAddress } from '../results/addresses.ts';
import { PlacedReaction } from '../results/reactions.tsx';
import { type Reading, readingOf } from '../results/reading.ts';
import { Said } from '../results/said.tsx';
import { deskAgendaPath, rowAnchor } from './addresses.ts';
import { AgendaRow } from './row.tsx';

/** Where the agenda stands: behind a results link, or at the desk of its organiser. */
export type AgendaPlace = { readonly is: 'link'; readonly link: string } | { readonly is: 'desk' };

export interface AgendaPageProps {
  readonly document: ResultsDocument;
  /** What was agreed, by implication. */
  readonly entries: ReadonlyMap<string, AgendaEntry>;
  readonly language: Language;
  readonly place: AgendaPlace;
}

/** What the pieces of the page share. */
export interface AgendaReading {
  readonly reading: Reading;
  readonly words: ResultsWords['agenda'];
  readonly entries: ReadonlyMap<string, AgendaEntry>;
  readonly place: AgendaPlace;
}

export function AgendaPage({ document, entries, language, place }: AgendaPageProps) {
  const reading = readingOf(document, language);
  const words = resultsWordsIn(language).agenda;
  const { form, example } = document;
  const agenda = { reading, words, entries, place };
  const address = (of: Language) =>
    place.is === 'link' ? resultsAddress(of, place.link, { under: '/agenda' }) : deskAgendaPath(of, form.id);
  return (
    <Layout
      language={language}
      title={words.pageTitle(reading.plain(form.title))}
      brand={form.brand}
      elsewhere={address(otherLanguage[language])}
      form={form.id}
      example={example}
      before={<Back agenda={agenda} />}
      wide
    >
      <h1 class="results-title">
        {words.title}: <Said reading={reading} text={form.title} />
      </h1>
      <Heading agenda={agenda} />
      {agendaGroups(document).map((group) => (
        <Group agenda={agenda} group={group} />
      ))}
      <Written agenda={agenda} />
      <RoomToWrite words={words} />
    </Layout>
  );
}

function Back({ agenda: { words, place, reading } }: { agenda: AgendaReading }) {
  const { language } = reading;
  const [href, text] =
    place.is === 'link'
      ? [resultsAddress(language, place.link), words.back]
      : [`/${language}/organise/`, wordsIn(language).organise.title];
  return <BackLink href={href} text={text} />;
}

function Heading({ agenda }: { agenda: AgendaReading }) {
  const { reading, words, entries, place } = agenda;
  const { document, language } = reading;
  const { release, implications } = document;
  const counts = agendaCounts(document);
  const owned = implications.filter(({ id }) => entries.get(id)?.owner).length;
  const facts = [
    ...(release.responses === null ? [] : reading.words.baseSaid(baseOf(document, release.responses))),
    words.release(release.number ?? 0, writtenDay(language, release.publishedAt)),
  ];
  return (
    <>
      <p class="headline">
        {implications.length === 0 ? (
          words.empty
        ) : (
          <>
            <b>{words.counts(counts.carried, counts.open, counts.declined)}.</b>{' '}
            {words.owned(owned, counts.all)}
          </>
        )}
      </p>
      <p class="small-print">
        {facts.join(' · ')}
        {counts.open > 0 ? (
          <>
            <br />
            {words.openMeans}
          </>
        ) : null}
      </p>
      {place.is === 'desk' ? (
        <p class="govuk-body">{words.desk.lead}</p>
      ) : (
        <p class="small-print no-print">
          <a class="govuk-link" href={resultsAddress(language, place.link, { under: '/agenda.md' })}>
            {words.md}
          </a>
        </p>
      )}
      <ByTheme agenda={agenda} />
    </>
  );
}

/** Where the page is by result area: the rows of each theme. */
function ByTheme({ agenda: { reading, words } }: { agenda: AgendaReading }) {
  const { form, implications } = reading.document;
  const themes = form.themes
    .map((theme) => ({ theme, rows: implications.filter((row) => row.theme === theme.id) }))
    .filter(({ rows }) => rows.length > 0);
  if (themes.length === 0 || implications.every(({ resultArea }) => resultArea === null)) return null;
  return (
    <details class="no-print">
      <summary>{words.byTheme}</summary>
      <ul class="notes">
        {themes.map(({ theme, rows }) => (
          <li>
            <b>
              <Said reading={reading} text={theme.title} />
            </b>
            <ul>
              {rows.map((row) => (
                <li>
                  <a class="govuk-link" href={`#${rowAnchor(row.id)}`}>
                    <Said reading={reading} text={row.title} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

const kinds = ['carried', 'open', 'declined'] as const;

function Group({ agenda, group }: { agenda: AgendaReading; group: AgendaGroup }) {
  const { reading, words } = agenda;
  const lists = kinds.filter((kind) => group.rows[kind].length > 0);
  return (
    <section class="agenda">
      {group.of === 'all' ? null : (
        <h2 class="govuk-heading-m">
          {group.heading === null ? words.rest : <Said reading={reading} text={group.heading.title} />}
        </h2>
      )}
      {lists.map((kind) => (
        <>
          <h3 class="agenda__kind">{words.kinds[kind]}</h3>
          <ol class="agenda__rows">
            {group.rows[kind].map((row) => (
              <AgendaRow agenda={agenda} row={row} group={group} isDeclined={kind === 'declined'} />
            ))}
          </ol>
        </>
      ))}
    </section>
  );
}

/** The points that were placed, by kind: action points, points of attention. */
function Written({ agenda: { reading, words } }: { agenda: AgendaReading }) {
  const kindsWritten = pointsByKind(reading.document);
  if (kindsWritten.length === 0) return null;
  return (
    <section class="agenda">
      <h2 class="govuk-heading-m">{words.written}</h2>
      {kindsWritten.map(({ title, points }) => (
        <>
          <h3 class="agenda__kind">
            <Said reading={reading} text={title} />
          </h3>
          <ul class="reactions">
            {points.map((point) => (
              <PlacedReaction reading={reading} reaction={point} />
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

/** On paper only. */
function RoomToWrite({ words }: { words: ResultsWords['agenda'] }) {
  return (
    <section class="agenda agenda--paper">
      <h2 class="govuk-heading-m">{words.alsoAgreed}</h2>
      {[1, 2, 3, 4].map(() => (
        <div class="paper__line" />
      ))}
    </section>
  );
}
