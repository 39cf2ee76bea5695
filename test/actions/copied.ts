import { contextOn, memoryClient, type TestContext } from './testcontext.ts';

/** Two databases with the same rows: what was copied, and what went on. */
export async function copied(prepare: (context: TestContext) => Promise<void>) {
  const present = await contextOn(await memoryClient());
  await prepare(present);
  return { present, backup: await copyOf(present) };
}

/** Another database with the same rows. */
export async function copyOf(present: TestContext): Promise<TestContext> {
  const backup = await contextOn(await memoryClient());
  const { rows } = await present.client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%drizzle%' AND name NOT LIKE 'sqlite_%'",
  );
  await backup.client.execute('PRAGMA foreign_keys=OFF');
  for (const { name } of rows) {
    const found = await present.client.execute(`SELECT * FROM ${String(name)}`);
    for (const row of found.rows) {
      await backup.client.execute({
        sql: `INSERT INTO ${String(name)} VALUES (${found.columns.map(() => '?').join(', ')})`,
        args: found.columns.map((_, at) => row[at] ?? null),
      });
    }
  }
  await backup.client.execute('PRAGMA foreign_keys=ON');
  return backup;
}
