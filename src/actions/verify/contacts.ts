import type { Form } from '../../form/form.ts';
import { readAddress } from '../../response/contact-address.ts';
import { inspectContacts } from '../../storage/contacts.ts';
import type { Context } from '../context.ts';
import type { Finding } from './finding.ts';

/**
 * Checks the addresses of people who asked for news: that the form asks for them, that each is one, and that the lists
 * are in order, so that they tell nothing of how they came about. No finding holds an address.
 */
export async function verifyContacts({ store }: Context, asked: Form): Promise<readonly Finding[]> {
  const found = await inspectContacts(store, asked.id);
  if (found === undefined) return [];
  const areAddresses = found.addresses.every((each) => {
    const read = readAddress(each);
    return read.ok && read.value === each;
  });
  const isWell = asked.contact !== undefined && found.areInOrder && areAddresses;
  return isWell ? [] : [{ form: asked.id, code: 'contacts-unfit', detail: asked.id }];
}
