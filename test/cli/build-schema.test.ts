import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formJsonSchema } from '../../src/form/json-schema.ts';

test('the schema beside the forms is the one of the code: else `npm run build:schema`', () => {
  const written: unknown = JSON.parse(readFileSync('forms/form.schema.json', 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(formJsonSchema())));
});
