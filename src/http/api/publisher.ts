// JSON for organisers: publish a form, and open, close or reveal it.
import { Hono } from 'hono/tiny';
import { close } from '../../actions/close.ts';
import { tooFewToShow } from '../../actions/enough-responses.ts';
import { findForm, type PublishedForm, standsOtherwise } from '../../actions/find-form.ts';
import { listForms } from '../../actions/list-forms.ts';
import { open } from '../../actions/open.ts';
import { reveal } from '../../actions/reveal.ts';
import { type Problem, problem } from '../../shared/problem.ts';
import type { Exchange, Frame } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { organisersOnly, recordDeed } from './bearer.ts';
import type { FormList, FormStanding } from './shapes.ts';

/** Routes by which forms are published and change state. */
export const publisherRoutes = new Hono<Frame>()
  .get('/forms', organisersOnly, async (c) => {
    const forms = await listForms(c.get('context'));
    return c.json({ forms: forms.map(standingOf) } satisfies FormList);
  })
  .put('/forms/:form', organisersOnly, async (c) => {
    const id = c.req.param('form');
    const { bodyProblemJson, formProblemJson, publishAs, readFormBody } = await import('./form-body.ts');
    const sent = await readFormBody(c);
    if (!sent.ok) return bodyProblemJson(c, sent.problems);
    const published = await publishAs(c, id, sent.value);
    if (!published.ok) return formProblemJson(c, id, sent.value, published.problems);
    const { form, revision, is } = published.value;
    if (is === 'unchanged') return c.json({ form, revision, is }, 200);
    await recordDeed(c, { deed: 'publish', form, about: revision });
    return c.json({ form, revision, is }, 201);
  })
  .post('/forms/:form/open', organisersOnly, (c) => changeState(c, 'open', c.req.param('form')))
  .post('/forms/:form/close', organisersOnly, (c) => changeState(c, 'close', c.req.param('form')))
  .post('/forms/:form/reveal', organisersOnly, (c) => changeState(c, 'reveal', c.req.param('form')));

const deeds = { open, close, reveal } as const;

/** Does it, records it, and answers how the form stands then. */
async function changeState(c: Exchange, deed: keyof typeof deeds, form: string) {
  const context = c.get('context');
  const before = await findForm(context, form);
  if (!before.ok) return problemJson(c, before.problems);
  const hindrance = hindranceOf(deed, before.value, c.req.query('yes') === 'true');
  if (hindrance !== undefined) return problemJson(c, [hindrance]);
  const done = await deeds[deed](context, form);
  if (!done.ok) return problemJson(c, done.problems);
  const found = await findForm(context, form);
  if (!found.ok) return problemJson(c, found.problems);
  if (standsOtherwise(before.value, found.value)) await recordDeed(c, { deed, form });
  return c.json(standingOf(found.value));
}

/** What cannot be taken back is not done while it would show nothing, unless that is what was asked for. */
function hindranceOf(deed: keyof typeof deeds, form: PublishedForm, isMeant: boolean): Problem | undefined {
  const isEmbargo = form.revision.form.results.publish === 'embargo';
  if (deed === 'reveal' && !isEmbargo) return problem('no-embargo', { form: form.revision.form.id });
  const shows = deed === 'reveal' || (deed === 'close' && !isEmbargo);
  return shows && !form.shown && !isMeant ? tooFewToShow(form) : undefined;
}

function standingOf({ revision, ...standing }: PublishedForm): FormStanding {
  const { id, title } = revision.form;
  const { state, phase, opens, closes, example, responseCount, shown } = standing;
  return {
    form: id,
    title,
    revision: revision.number,
    state,
    phase,
    opens,
    closes,
    example,
    responseCount,
    shown,
  };
}
