// The agenda as text, to paste into minutes.
import { type AgendaGroup, agendaCounts, agendaGroups, pointsByKind } from '../results/agenda.ts';
import { type AgendaEntry, emptyEntry, isSameEntry } from '../results/agenda-entry.ts';
import type { DocumentImplication } from '../results/document.ts';
import { isShownImplication } from '../results/shown.ts';
import type { Language } from '../shared/language.ts';
import { writtenDay } from '../words/moment.ts';
import { type ResultsWords, resultsWordsIn } from '../words/results.ts';
import { wordsIn } from '../words/words.ts';
import { blocks, inline, list, quotation } from './report/markdown.ts';
import { laneSaid, verdictSaid } from './report/ranking.ts';
import { type Reader, readerOf } from './report/reader.ts';
import { originSaid, sourceSaid } from './report/report.ts';
import { everyStand, standsSaid } from './report/stands.ts';
import type { Taken } from './taken.ts';

/** An agenda to be written. */
export interface TakenAgenda extends Taken {
  /** What was agreed, by implication. */
  readonly agenda: ReadonlyMap<string, AgendaEntry>;
}

interface AgendaReader {
  readonly reader: Reader;
  readonly words: ResultsWords['agenda'];
  readonly entries: ReadonlyMap<string, AgendaEntry>;
}

/** Writes the agenda as Markdown. */
export function writeAgenda(taken: TakenAgenda, language: Language): string {
  const { document, digest } = taken;
  const reader = readerOf(document, language);
  const words = resultsWordsIn(language).agenda;
  const agenda = { reader, words, entries: taken.agenda };
  return `${blocks(
    `# ${words.title}: ${reader.said(document.form.title)}`,
    document.example ? `**${wordsIn(language).layout.exampleNote}**` : '',
    words.release(document.release.number ?? 0, writtenDay(language, document.release.publishedAt)),
    sourceSaid(reader),
    summarySaid(agenda, document),
    words.openMeans,
    ...agendaGroups(document).map((group) => groupSaid(agenda, group)),
    writtenSaid(agenda),
    originSaid(reader, digest),
  )}\n`;
}

/** How many rows there are of each kind, and of how many it is known who takes them up. */
function summarySaid({ words, entries }: AgendaReader, document: TakenAgenda['document']): string {
  const { carried, open, declined, all } = agendaCounts(document);
  if (all === 0) return words.empty;
  const owned = document.implications.filter(({ id }) => entries.get(id)?.owner).length;
  return `${words.counts(carried, open, declined)}. ${words.owned(owned, all)}`;
}

const kinds = ['carried', 'open', 'declined'] as const;

function groupSaid(agenda: AgendaReader, { of, heading, rows }: AgendaGroup): string {
  const { reader, words } = agenda;
  const title = heading === null ? words.rest : reader.said(heading.title);
  return blocks(
    of === 'all' ? '' : `## ${title}`,
    ...kinds.map((kind) =>
      rows[kind].length === 0
        ? ''
        : blocks(`### ${words.kinds[kind]}`, ...rows[kind].map((row) => rowSaid(agenda, row))),
    ),
  );
}

function rowSaid(agenda: AgendaReader, row: DocumentImplication): string {
  const { reader } = agenda;
  const { place } = reader.words;
  const rank = isShownImplication(row) ? `${place(row.rank, row.tied)}: ` : '';
  return blocks(
    `#### ${rank}${reader.said(row.title)}`,
    list([...standingSaid(agenda, row), ...agreedSaid(agenda, row.id)]),
  );
}

function standingSaid({ reader, words }: AgendaReader, row: DocumentImplication): readonly string[] {
  const { ranking } = reader.words;
  const { minimumGroup } = reader.document.release;
  if (!isShownImplication(row)) {
    return [
      reader.document.form.ranksItems ? ranking.withheld(minimumGroup) : ranking.withheldRanked(minimumGroup),
    ];
  }
  const lane = row.lane?.is === 'theme-coalition' ? [words.coalition] : laneSaid(reader, row);
  return [verdictSaid(reader, row), ...lane, ...standsSaid(reader, row, everyStand)];
}

function agreedSaid({ reader, words, entries }: AgendaReader, implication: string): readonly string[] {
  const entry = entries.get(implication) ?? emptyEntry;
  if (isSameEntry(entry, emptyEntry)) return [words.nothing];
  const { owner, firstStep, dueOn, status, note } = entry;
  const said = {
    owner: owner === null ? null : inline(owner),
    firstStep: firstStep === null ? null : inline(firstStep),
    dueOn: dueOn === null ? null : writtenDay(reader.language, `${dueOn}T12:00:00.000Z`),
    status: words.statuses[status],
    note: note === null ? null : inline(note),
  };
  return (['owner', 'firstStep', 'dueOn', 'status', 'note'] as const).flatMap((field) =>
    said[field] === null ? [] : [`${words.fields[field]}: ${said[field]}`],
  );
}

function writtenSaid({ reader, words }: AgendaReader): string {
  const written = pointsByKind(reader.document);
  return written.length === 0
    ? ''
    : blocks(
        `## ${words.written}`,
        ...written.map(({ title, points }) =>
          blocks(`### ${reader.said(title)}`, ...points.map(({ text }) => quotation(text))),
        ),
      );
}
