// The form format as JSON Schema, for editors: generated from the Valibot schema, never written beside it.
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { anyConditionSchema } from './condition.ts';
import { formSchema } from './form.ts';

/**
 * JSON Schema of a form as people write it (before defaults). Checks that only code can make (ids that exist,
 * contrast, moments) are left out; `weerklank check` makes those.
 */
export function formJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    title: 'Weerklank form',
    ...toJsonSchema(formSchema, {
      typeMode: 'input',
      errorMode: 'ignore',
      ignoreActions: ['check', 'transform'],
      overrideSchema: ({ jsonSchema }) => withOneOfOptions(jsonSchema),
      definitions: { condition: anyConditionSchema },
    }),
  };
}

/** Options are written or taken over, and one of the two is needed. */
function withOneOfOptions(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties?.['optionsFrom'] === undefined) return undefined;
  return { ...schema, oneOf: [{ required: ['options'] }, { required: ['optionsFrom'] }] };
}
