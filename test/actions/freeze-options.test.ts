import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { findForm } from '../../src/actions/find-form.ts';
import { decideReactions, listReactions } from '../../src/actions/moderate.ts';
import { publish } from '../../src/actions/publish.ts';
import { retain } from '../../src/actions/retain.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { collected, first, fromPoints, optionsOf, placeAll, second } from './taken-points.ts';
import { codes, handedIn, idOf, input, must, noon, testContext } from './testcontext.ts';

const told = (result: Awaited<ReturnType<typeof publish>>) =>
  result.ok ? [] : result.problems.map(({ code, pointer }) => `${code} ${pointer}`);
const place = '/sections/0/items/0';

test('placed points become options: stable ids, in one line, with their kind', async () => {
  const context = await collected(3);
  await placeAll(context);
  const { reactions } = must(await listReactions(context, 'dorp'));
  expect(must(await publish(context, second(fromPoints))).is).toBe('new-form');
  const options = await optionsOf(context);
  expect(options.map(({ id }) => id)).toEqual(reactions.map(({ reference }) => `p-${reference}`).sort());
  const titles = options.map(({ title }) => (typeof title === 'string' ? title : title.en)).sort();
  expect(titles).toEqual(['Actie: Punt 0', 'Actie: Punt 2', 'Attention: Punt 1']);
});

test('a point keeps the language it was written in, where that is not the first of the form', async () => {
  const context = await testContext();
  must(await publish(context, { ...first, languages: ['nl', 'en'] }));
  for (const [at, language] of (['nl', 'en', 'nl', 'en', 'nl', 'nl'] as const).entries()) {
    const written = [{ text: `${language} ${at}`, kind: 'actie' }];
    const answers = { ...input({ groen: 3, punten: written }), language };
    must(await accept(context, handedIn(at + 1, { input: answers })));
  }
  must(await close(context, 'dorp'));
  await placeAll(context);
  must(await publish(context, second(fromPoints, { languages: ['nl', 'en'] })));
  const titles = (await optionsOf(context)).map(({ title }) => JSON.stringify(title)).sort();
  expect(titles).toEqual([
    '"Actie: nl 0"',
    '"Actie: nl 2"',
    '"Actie: nl 4"',
    '"Actie: nl 5"',
    '{"en":"Actie: en 1"}',
    '{"en":"Actie: en 3"}',
  ]);
});

test('they are fixed once somebody answered, whatever becomes of the earlier form', async () => {
  const context = await collected(3);
  await placeAll(context);
  must(await publish(context, second(fromPoints)));
  const options = await optionsOf(context);
  const answer = { kies: [options[0]?.id] };
  must(await accept(context, handedIn(7, { form: 'vervolg', input: input(answer) })));
  const { reactions } = must(await listReactions(context, 'dorp'));
  const [one] = reactions.map(({ reference }) => reference);
  const reason = { state: 'refused', reason: 'Toch niet.' } as const;
  must(await decideReactions(context, 'dorp', [one ?? ''], reason));
  expect(must(await publish(context, second(fromPoints))).is).toBe('unchanged');
  must(await publish(context, second(fromPoints, { title: 'Anders' })));
  expect(await optionsOf(context)).toEqual(options);
  context.setNow(minutesAfter(noon, 60 * 24 * 400));
  await retain(context);
  must(await publish(context, second(fromPoints, { title: 'Weer anders' })));
  expect(await optionsOf(context)).toEqual(options);
  const written = options.map(({ id }) => ({ id, title: 'Zelf geschreven' }));
  expect(must(await publish(context, second({ options: written }))).is).toBe('new-revision');
  const other = second({ options: written.slice(1) });
  expect(told(await publish(context, other))).toEqual(['frozen-part undefined']);
});

test('what is withdrawn before is not taken over, and the same point of two is one option', async () => {
  const context = await testContext();
  must(await publish(context, first));
  for (let n = 1; n <= 7; n += 1) {
    const text = n <= 4 ? 'Meer bankjes' : `Punt ${n}`;
    const answer = { punten: [{ text, kind: 'actie' }] };
    must(await accept(context, handedIn(n, { input: input(answer) })));
  }
  must(await withdraw(context, { id: idOf(7), form: 'dorp', version: 1 }));
  must(await close(context, 'dorp'));
  await placeAll(context);
  must(await publish(context, second(fromPoints)));
  const titles = (await optionsOf(context)).map(({ title }) => title);
  expect([...titles].sort()).toEqual(['Actie: Meer bankjes', 'Actie: Punt 5', 'Actie: Punt 6']);
});

test.each([
  ['an unknown form', { form: 'drop', item: 'punten' }, `options-form-unknown ${place}/optionsFrom/form`],
  ['an unknown item', { form: 'dorp', item: 'punt' }, `options-item-unknown ${place}/optionsFrom/item`],
  ['no reaction', { form: 'dorp', item: 'groen' }, `options-item-unfit ${place}/optionsFrom/item`],
  ['nothing placed', { form: 'dorp', item: 'punten' }, `options-form-too-few ${place}/optionsFrom`],
])('%s is refused at its place', async (_, optionsFrom, expected) => {
  const context = await collected(3);
  expect(told(await publish(context, second({ optionsFrom })))).toEqual([expected]);
  expect(codes(await findForm(context, 'vervolg'))).toEqual(['form-unknown']);
});

test('too many points, or more votes than points, are refused', async () => {
  const many = await collected(31);
  await placeAll(many);
  expect(told(await publish(many, second(fromPoints)))).toEqual([
    `options-form-too-many ${place}/optionsFrom`,
  ]);
  const few = await collected(2);
  await placeAll(few);
  expect(told(await publish(few, second({ ...fromPoints, votes: 3 })))).toEqual([
    `votes-beyond-options ${place}/votes`,
  ]);
});
