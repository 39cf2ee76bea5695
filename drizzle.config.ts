import { defineConfig } from 'drizzle-kit';

// 'turso' and not 'sqlite': the latter writes a rebuild of tables that libSQL refuses.
// STRICT and WITHOUT ROWID are added to the generated SQL by hand, the file is sealed in migrations/seals.json.
export default defineConfig({
  dialect: 'turso',
  schema: ['schema', 'access-tables', 'contact-tables', 'agenda-table'].map(
    (name) => `./src/storage/${name}.ts`,
  ),
  out: './migrations',
  dbCredentials: { url: 'file:.data/unused.db' },
});
