// The named parts of the description, each made from its schema.
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { formJsonSchema } from '../../form/json-schema.ts';
import { resultsJsonSchema } from '../../results/json-schema.ts';
import {
  agendaChangeSchema,
  invitingSchema,
  newKeySchema,
  placingSchema,
  refusingSchema,
} from './requests.ts';
import * as shapes from './shapes.ts';

const schemas = {
  PublicForm: shapes.publicFormSchema,
  Response: shapes.responseSchema,
  Sent: shapes.sentSchema,
  OwnResponse: shapes.ownResponseSchema,
  Withdrawn: shapes.withdrawnSchema,
  FormList: shapes.formListSchema,
  FormStanding: shapes.formStandingSchema,
  Published: shapes.publishedSchema,
  Answers: shapes.exportedSchema,
  ReactionList: shapes.reactionListSchema,
  Placing: placingSchema,
  Refusing: refusingSchema,
  Decided: shapes.decidedSchema,
  Agenda: shapes.agendaSchema,
  AgendaRow: shapes.agendaRowSchema,
  AgendaChange: agendaChangeSchema,
  ResultsLinks: shapes.resultsLinksSchema,
  ResultsLink: shapes.resultsLinkSchema,
  Invitations: shapes.invitationsSchema,
  Inviting: invitingSchema,
  Contacts: shapes.contactsSchema,
  KeyList: shapes.keyListSchema,
  NewKey: newKeySchema,
  KeyMade: shapes.newKeyMadeSchema,
  Audit: shapes.auditSchema,
  Problem: shapes.problemSchema,
  Anything: v.looseObject({}),
} as const;

/** The name of a component. */
export type Component = keyof typeof schemas | 'Form' | 'Results';

type Json = Readonly<Record<string, unknown>>;

/** How a component is referred to. */
export function referenceTo(component: Component | 'Condition'): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${component}` };
}

/** All components by name, as JSON Schema 2020-12. */
export function componentSchemas(): Readonly<Record<string, Json>> {
  const made = Object.entries(schemas).map(([name, schema]): [string, Json] => [name, jsonSchemaOf(schema)]);
  return { ...formComponents(), Results: withoutDialect(resultsJsonSchema()), ...Object.fromEntries(made) };
}

function jsonSchemaOf(schema: v.GenericSchema): Json {
  const made = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    ignoreActions: ['check'],
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === shapes.formReference ? { ...referenceTo('Form') } : undefined,
  });
  return withoutDialect({ ...made });
}

/** The form with its one definition, which becomes a component of its own. */
function formComponents(): Readonly<Record<string, Json>> {
  const text = JSON.stringify(formJsonSchema()).replaceAll(
    '"#/$defs/condition"',
    JSON.stringify(referenceTo('Condition').$ref),
  );
  const { $defs, ...form }: Json & { readonly $defs?: { readonly condition?: Json } } = JSON.parse(text);
  return { Form: withoutDialect(form), Condition: $defs?.condition ?? {} };
}

function withoutDialect({ $schema: _dialect, ...schema }: Json): Json {
  return schema;
}
