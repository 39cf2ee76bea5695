import type { Client, InStatement } from '@libsql/client';

/** A client that keeps every statement it ran. */
export function recording(client: Client): { client: Client; statements: InStatement[] } {
  const statements: InStatement[] = [];
  const { batch } = client;
  const recorded: Client = Object.assign(client, {
    batch: (...given: Parameters<Client['batch']>) => {
      statements.push(...given[0].filter((each): each is InStatement => !Array.isArray(each)));
      return batch.apply(client, given);
    },
  });
  return { client: recorded, statements };
}
