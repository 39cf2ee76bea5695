// Where organisers read what people wrote, and decide about it.
import { Hono } from 'hono/tiny';
import { findForm } from '../actions/find-form.ts';
import { decideReactions, listReactions } from '../actions/moderate.ts';
import { deskReactionsPath } from '../pages/organise-addresses.ts';
import type { ReactionsDeskProps } from '../pages/organise-reactions.tsx';
import { type Problem, problem } from '../shared/problem.ts';
import { anyLanguage, type Exchange, type Frame, goTo, languageOf, showPage } from './frame.ts';
import { problemPage } from './problems.tsx';
import { recordDeed } from './record.ts';
import { resultsPages } from './results-pages.ts';
import { statusOf } from './statuses.ts';
import { isSwitching, toldOn } from './told.ts';

const path = `${anyLanguage}/organise/forms/:form/reactions`;

/** Routes of moderation, for the desk: it lets in organisers only. */
export const organiseReactionRoutes = new Hono<Frame>()
  .get(path, (c) => showReactions(c, c.req.param('form')))
  .post(path, async (c) => {
    const form = c.req.param('form');
    const posted = c.get('posted');
    const reference = posted?.get('reference') ?? '';
    const reason = posted?.get('reason') ?? '';
    if (isSwitching(c)) {
      const told = toldOn(c);
      if (told === undefined) return goTo(c, deskReactionsPath(languageOf(c), form));
      return showReactions(c, form, { reference, reason, problem: told });
    }
    const isPlaced = posted?.get('decision') === 'place';
    const found = await findForm(c.get('context'), form);
    if (!found.ok) return refusal(c, found.problems);
    // a decision about a form that takes answers is not kept
    if (found.value.phase !== 'closed') return problemPage(c, problem('form-not-closed', { form }));
    const decision = isPlaced
      ? ({ state: 'placed', reason: null } as const)
      : ({ state: 'refused', reason } as const);
    const made = await decideReactions(c.get('context'), form, [reference], decision);
    if (made.ok) {
      const deed = isPlaced ? 'place-reactions' : 'refuse-reactions';
      await recordDeed(c, 'desk', { deed, form, about: made.value.decided });
      return goTo(c, `${deskReactionsPath(languageOf(c), form)}?decided=${encodeURIComponent(reference)}`);
    }
    const [first] = made.problems;
    if (first?.code !== 'reason-unfit') return refusal(c, made.problems);
    return showReactions(c, form, { reference, reason, problem: first });
  });

async function showReactions(c: Exchange, id: string, typed?: ReactionsDeskProps['typed']) {
  const context = c.get('context');
  const found = await findForm(context, id);
  if (!found.ok) return refusal(c, found.problems);
  const listed = await listReactions(context, id);
  if (!listed.ok) return refusal(c, listed.problems);
  await recordDeed(c, 'desk', { deed: 'read-reactions', form: id });
  const { ReactionsDeskPage } = await resultsPages();
  return showPage(
    c,
    <ReactionsDeskPage
      language={languageOf(c)}
      form={found.value.revision.form}
      listed={listed.value}
      decided={c.req.query('decided')}
      {...(typed === undefined ? {} : { typed })}
    />,
    typed === undefined ? 200 : statusOf(typed.problem.code),
  );
}

function refusal(c: Exchange, problems: readonly Problem[]) {
  return problemPage(c, problems[0] ?? problem('page-unknown', {}));
}
