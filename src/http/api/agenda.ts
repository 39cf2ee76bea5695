// JSON for organisers: what was agreed about the implications that are shown.
import { Hono } from 'hono/tiny';
import { type Agenda, changeAgenda, contentOf, findAgenda, type StoredEntry } from '../../actions/agenda.ts';
import { agendaKindOf } from '../../results/agenda.ts';
import { emptyEntry } from '../../results/agenda-entry.ts';
import type { DocumentImplication } from '../../results/document.ts';
import { problem } from '../../shared/problem.ts';
import type { Frame } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { organisersOnly, recordDeed } from './bearer.ts';
import { readBodyAs } from './json-body.ts';
import { agendaChangeSchema } from './requests.ts';
import type { AgendaList, AgendaRow } from './shapes.ts';

/** Routes of the agenda. */
export const agendaRoutes = new Hono<Frame>()
  .get('/forms/:form/agenda', organisersOnly, async (c) => {
    const found = await findAgenda(c.get('context'), c.req.param('form'));
    return found.ok ? c.json(toldAgenda(found.value)) : problemJson(c, found.problems);
  })
  .put('/forms/:form/agenda/:implication', organisersOnly, async (c) => {
    const { form, implication } = c.req.param();
    const sent = await readBodyAs(c, agendaChangeSchema);
    if (!sent.ok) return problemJson(c, sent.problems);
    const { version, ...input } = sent.value;
    const context = c.get('context');
    const changed = await changeAgenda(context, { form, implication, version, input });
    if (!changed.ok) return problemJson(c, changed.problems);
    if (changed.value.is === 'stale') {
      return problemJson(c, [problem('agenda-stale', { version: changed.value.entry.version })]);
    }
    if (changed.value.is === 'changed') await recordDeed(c, { deed: 'change-agenda', form });
    const found = await findAgenda(context, form);
    if (!found.ok) return problemJson(c, found.problems);
    const row = toldAgenda(found.value).implications.find((each) => each.implication === implication);
    return row === undefined
      ? problemJson(c, [problem('implication-unknown', { form, found: implication })])
      : c.json(row);
  });

function toldAgenda({ form, document, entries }: Agenda): AgendaList {
  const implications = document.implications.map((row) => toldRow(row, entries.get(row.id)));
  return { form: form.id, release: document.release.number ?? 0, implications };
}

function toldRow(row: DocumentImplication, entry: StoredEntry | undefined): AgendaRow {
  const content = entry === undefined ? emptyEntry : contentOf(entry);
  const { version = 0, changedAt = null } = entry ?? {};
  return { implication: row.id, title: row.title, is: agendaKindOf(row), version, ...content, changedAt };
}
