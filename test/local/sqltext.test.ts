import { expect, test } from 'vitest';
import { readSqlText } from '../../src/local/sqltext.ts';

test.each([
  ["SELECT ';'; -- the end ; of it", false],
  ['SELECT "a;b", `c;d`, [e;f] /* ; x */ ;;', false],
  ["SELECT 'it''s; one'", false],
  ['CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END', false],
  ['CREATE TABLE a (b); CREATE TABLE c (d)', true],
  ["SELECT 1; 'two'", true],
  ['SELECT 1; /* between */ SELECT 2', true],
])('%s: many is %s', (sql, isMany) => {
  expect(readSqlText(sql).isMany).toBe(isMany);
});

test('a comment before a statement does not hide what it is', () => {
  expect(readSqlText('-- makes it\nCREATE TABLE a (b)')).toMatchObject({
    changesSchema: true,
    onlyReads: false,
  });
  expect(readSqlText('/* look */ PRAGMA foreign_keys')).toMatchObject({ isPragma: true, onlyReads: true });
  expect(readSqlText('WITH a AS (SELECT 1) INSERT INTO b SELECT * FROM a').onlyReads).toBe(false);
  expect(readSqlText('-- only this\n;').isEmpty).toBe(true);
});
