import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { fold } from '../../src/actions/fold.ts';
import { publish } from '../../src/actions/publish.ts';
import { releaseLive } from '../../src/actions/release-live.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { contextOn, formData, handedIn, idOf, memoryClient, must } from '../actions/testcontext.ts';
import { recording } from './recording.ts';

/** A live form of which each write can be made again to the letter, as by another Worker in the same moment. */
async function repeating() {
  const { client, statements } = recording(await memoryClient());
  const context = await contextOn(client);
  must(await publish(context, formData({ results: { publish: 'live' } })));
  const send = async (...numbers: readonly number[]) => {
    for (const n of numbers) must(await accept(context, handedIn(n)));
  };
  /** Does it, and gives what makes its releases once more. */
  const written = async (work: () => Promise<unknown>) => {
    const { batch } = client;
    const writes: (() => Promise<unknown>)[] = [];
    client.batch = (...given) => {
      const { length } = statements;
      const running = batch.apply(client, given);
      const isRelease = JSON.stringify(statements.slice(length)).includes('insert into \\"releases\\"');
      if (isRelease) writes.push(() => batch.apply(client, given));
      return running;
    };
    await work();
    client.batch = batch;
    expect(writes).toHaveLength(1);
    return async () => {
      for (const write of writes) await write();
    };
  };
  return { context, send, written };
}

const isClean = async (context: Parameters<typeof verify>[0]) =>
  expect((await verify(context)).findings).toEqual([]);

test('a block that is written twice is made once, whatever came in between', async () => {
  const { context, send, written } = await repeating();
  await send(1, 2, 3);
  const again = await written(() => releaseLive(context, 'dorp'));
  await again();
  await isClean(context);
  await send(4, 5);
  await again();
  await isClean(context);
  await fold(context, 'dorp');
  await again();
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 1 }));
  await again();
  await isClean(context);
  await send(6);
  await releaseLive(context, 'dorp');
  await again();
  await isClean(context);
});

test('a last release that is written twice keeps everybody in it, also who takes answers back in between', async () => {
  const { context, send, written } = await repeating();
  await send(1, 2, 3);
  await releaseLive(context, 'dorp');
  await send(4);
  const again = await written(() => close(context, 'dorp'));
  await again();
  await isClean(context);
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  await again();
  await isClean(context);
  await fold(context, 'dorp');
  await again();
  await isClean(context);
});

test('so does one that leaves too few behind', async () => {
  const { context, send, written } = await repeating();
  await send(1, 2);
  const again = await written(() => close(context, 'dorp'));
  await again();
  await isClean(context);
  must(await withdraw(context, { id: idOf(2), form: 'dorp', version: 1 }));
  await again();
  await isClean(context);
  await fold(context, 'dorp');
  await again();
  await isClean(context);
});
