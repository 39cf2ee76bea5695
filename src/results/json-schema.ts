// The results document as JSON Schema, generated from the Valibot schema.
import { toJsonSchema } from '@valibot/to-json-schema';
import { resultsSchema } from './document-schema.ts';

/** JSON Schema 2020-12 of a results document, `weerklank.results/1`. */
export function resultsJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: 'weerklank.results/1',
    ...toJsonSchema(resultsSchema, { target: 'draft-2020-12', typeMode: 'output', errorMode: 'ignore' }),
  };
}
