// Points that were collected in one form, and a form that takes them over.
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { decideReactions, listReactions } from '../../src/actions/moderate.ts';
import { publish } from '../../src/actions/publish.ts';
import { itemsOf } from '../../src/form/questions.ts';
import type { TestContext } from './testcontext.ts';
import { formData, handedIn, input, must, testContext } from './testcontext.ts';

const points = {
  type: 'reaction',
  id: 'punten',
  title: 'Welke punten?',
  several: 10,
  publish: 'after-moderation',
  kinds: [
    { id: 'aandacht', title: { nl: 'Aandacht', en: 'Attention' } },
    { id: 'actie', title: 'Actie' },
  ],
};
export const first = formData({
  sections: [
    { id: 'een', title: 'Een', items: [points, { type: 'statement', id: 'groen', title: 'Groen.' }] },
  ],
});

/** A form that follows on it, with one question to choose. */
export function second(changes: object = {}, formChanges: object = {}) {
  const item = { type: 'priorities', id: 'kies', title: 'Kies', method: 'votes', votes: 2, ...changes };
  return formData({
    id: 'vervolg',
    sections: [{ id: 'een', title: 'Een', items: [item] }],
    ...formChanges,
  });
}
export const fromPoints = { optionsFrom: { form: 'dorp', item: 'punten' } };

/** The first form, closed, with so many points of six people. */
export async function collected(count: number): Promise<TestContext> {
  const context = await testContext();
  must(await publish(context, first));
  for (let n = 1; n <= 6; n += 1) {
    const written = Array.from({ length: count }, (_, at) => at)
      .filter((at) => at % 6 === n - 1)
      .map((at) => ({ text: `Punt\n${at}`, kind: at % 2 === 0 ? 'actie' : 'aandacht' }));
    must(await accept(context, handedIn(n, { input: input({ groen: 3, punten: written }) })));
  }
  must(await close(context, 'dorp'));
  return context;
}

/** Places every point. */
export async function placeAll(context: TestContext): Promise<void> {
  const { reactions } = must(await listReactions(context, 'dorp'));
  const references = reactions.map(({ reference }) => reference);
  must(await decideReactions(context, 'dorp', references, { state: 'placed', reason: null }));
}

/** What there is to choose now. */
export async function optionsOf(context: TestContext) {
  const [item] = itemsOf(must(await findForm(context, 'vervolg')).revision.form);
  if (item?.type !== 'priorities') throw new Error('priorities');
  return item.options;
}
