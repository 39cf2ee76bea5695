import { test } from 'vitest';
import { everyKindJson } from '../form/every-kind.ts';
import { openSite } from '../http/visitor.ts';
import { expectSameByPagesAndApi, placeOf } from './every-form.ts';
import { share } from './shared.ts';

const shared = share(() => Promise.resolve());

test('a form with every kind is completed by its pages and by API, with the same outcome', async () => {
  await expectSameByPagesAndApi(shared(), placeOf(await openSite()), everyKindJson());
});
