// Where organisers keep the agenda: what was agreed about each implication that is shown.
import { Hono } from 'hono/tiny';
import { type Agenda, changeAgenda, findAgenda } from '../actions/agenda.ts';
import { deskAgendaPath, rowAnchor, staleTold } from '../pages/agenda/addresses.ts';
import type { AgendaFields } from '../pages/agenda/edit.tsx';
import { toldField } from '../pages/mistakes.tsx';
import type { Fields } from '../response/fields.ts';
import { type AgendaEntry, emptyEntry, readAgendaEntry } from '../results/agenda-entry.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { problemPage } from './problems.tsx';
import { recordDeed } from './record.ts';
import { resultsPages } from './results-pages.ts';
import { statusOf } from './statuses.ts';
import { isSwitching } from './told.ts';

const path = `${anyLanguage}/organise/forms/:form/agenda`;

/** Routes of the agenda, for the desk: it lets in organisers only. */
export const organiseAgendaRoutes = new Hono<Frame>()
  .get(path, async (c) => {
    const found = await findAgenda(c.get('context'), c.req.param('form'));
    if (!found.ok) return refusal(c, found.problems);
    const { document, entries } = found.value;
    const language = languageOf(c);
    const { AgendaPage } = await resultsPages();
    return showPage(
      c,
      <AgendaPage document={document} entries={entries} language={language} place={{ is: 'desk' }} />,
    );
  })
  .get(`${path}/:implication`, async (c) => {
    const found = await findAgenda(c.get('context'), c.req.param('form'));
    if (!found.ok) return refusal(c, found.problems);
    const entry = found.value.entries.get(c.req.param('implication'));
    const typed = { fields: fieldsOf(entry ?? emptyEntry), version: entry?.version ?? 0, problems: [] };
    return showEdit(c, found.value, c.req.param('implication'), typed);
  })
  .post(`${path}/:implication`, async (c) => {
    const { form, implication } = c.req.param();
    const context = c.get('context');
    const input = typedIn(c.get('posted'));
    const version = versionIn(c.get('posted'));
    if (isSwitching(c)) return showAgain(c, form, implication, input, version);
    const changed = await changeAgenda(context, { form, implication, version, input });
    if (changed.ok && changed.value.is !== 'stale') {
      if (changed.value.is === 'changed') await recordDeed(c, 'desk', { deed: 'change-agenda', form });
      return goTo(c, `${deskAgendaPath(languageOf(c), form)}#${encodeURIComponent(rowAnchor(implication))}`);
    }
    const found = await findAgenda(context, form);
    if (!found.ok) return refusal(c, found.problems);
    if (changed.ok) {
      // what somebody else wrote is seen now, so saving again may write over it
      const { entry } = changed.value;
      const typed = { fields: input, version: entry.version, problems: [], now: entry };
      return showEdit(c, found.value, implication, typed);
    }
    return changed.problems.some(({ pointer }) => pointer === undefined)
      ? refusal(c, changed.problems)
      : showEdit(c, found.value, implication, { fields: input, version, problems: changed.problems });
  });

interface Typed {
  readonly fields: AgendaFields;
  readonly version: number;
  readonly problems: readonly Problem[];
  readonly now?: AgendaEntry;
}

/** What is being written, in another language; what was told about it is told again. */
async function showAgain(c: Exchange, form: string, id: string, fields: AgendaFields, version: number) {
  const found = await findAgenda(c.get('context'), form);
  if (!found.ok) return refusal(c, found.problems);
  const told = c.get('posted')?.get(toldField);
  const read = told === undefined ? undefined : readAgendaEntry(fields);
  const now = told === staleTold ? (found.value.entries.get(id) ?? emptyEntry) : undefined;
  const problems = read?.ok === false ? read.problems : [];
  return showEdit(c, found.value, id, { fields, version, problems, ...(now === undefined ? {} : { now }) });
}

async function showEdit(c: Exchange, { form, document }: Agenda, id: string, typed: Typed) {
  const implication = document.implications.find((row) => row.id === id);
  if (implication === undefined) {
    return problemPage(c, problem('implication-unknown', { form: form.id, found: id.slice(0, 90) }));
  }
  const language = languageOf(c);
  const { fields, version, problems, now } = typed;
  const [first] = problems;
  const status =
    first !== undefined ? statusOf(first.code) : now !== undefined ? statusOf('agenda-stale') : 200;
  const { EditAgendaPage } = await resultsPages();
  return showPage(
    c,
    <EditAgendaPage
      document={document}
      implication={implication}
      language={language}
      fields={fields}
      version={version}
      problems={problems}
      now={now}
    />,
    status,
  );
}

function fieldsOf({ owner, firstStep, dueOn, status, note }: AgendaEntry): AgendaFields {
  return { owner: owner ?? '', firstStep: firstStep ?? '', dueOn: dueOn ?? '', status, note: note ?? '' };
}

function typedIn(posted: Fields | undefined): AgendaFields {
  const field = (name: keyof AgendaFields) => posted?.get(name) ?? '';
  return {
    owner: field('owner'),
    firstStep: field('firstStep'),
    dueOn: field('dueOn'),
    status: field('status') === '' ? emptyEntry.status : field('status'),
    note: field('note'),
  };
}

/** The version that the page was made of; what is none fits no entry. */
function versionIn(posted: Fields | undefined): number {
  const found = posted?.get('version') ?? '';
  return /^\d{1,9}$/.test(found) ? Number(found) : 0;
}

function refusal(c: Exchange, problems: readonly Problem[]) {
  return problemPage(c, problems[0] ?? problem('page-unknown', {}));
}
