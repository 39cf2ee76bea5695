// The bodies of the API as schemas: types for the routes, which import nothing else from here, and the description.
import * as v from 'valibot';
import { deedNames, ways } from '../../actions/audit.ts';
import type { Form } from '../../form/form.ts';
import { textSchema } from '../../form/text.ts';
import { agendaStatuses } from '../../results/agenda-entry.ts';
import { languages } from '../../shared/language.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const moment = v.pipe(v.string(), v.isoTimestamp());
const name = v.string();
const language = v.picklist(languages);
const formId = v.pipe(v.string(), v.description('Id of the form.'));
const responseId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/),
  v.description('128 random bits that the sender makes: 22 base64url characters. Sent twice it counts once.'),
);
const phase = v.picklist(['early', 'open', 'grace', 'closed']);

/** A form in the words of its file; described by the component of that name. */
export const formReference = v.custom<Omit<Form, '$schema' | 'implications' | 'ranking'>>(() => true);

export const publicFormSchema = v.strictObject({
  revision: number,
  phase: v.pipe(phase, v.description('early: opens later. grace: only what was begun before closing.')),
  opens: v.nullable(moment),
  closes: v.nullable(moment),
  example: v.boolean(),
  form: formReference,
});
export type PublicForm = v.InferOutput<typeof publicFormSchema>;

const point = v.strictObject({ text: v.string(), kind: v.optional(v.string()) });
const answer = v.pipe(
  v.union([v.number(), v.string(), v.array(v.string()), v.array(point), v.record(v.string(), v.number())]),
  v.description(
    'By kind of item: point, stance or "no-view"; options in order; points by option; option or options; text, written points; number.',
  ),
);
const groups = v.record(v.string(), v.string());
const answers = v.record(v.string(), answer);
const remarks = v.record(v.string(), v.string());

/** What is handed in; left out is skipped. */
export const responseSchema = v.strictObject({
  id: responseId,
  language,
  revision: number,
  groups: v.optional(groups),
  answers: v.optional(answers),
  remarks: v.optional(remarks),
  name: v.optional(name),
});

export const sentSchema = v.strictObject({
  id: responseId,
  version: number,
  receipt: v.pipe(v.string(), v.description('Opens this response from now on; not told again but here.')),
  form: formId,
  revision: number,
});
export type SentBody = v.InferOutput<typeof sentSchema>;

export const ownResponseSchema = v.strictObject({
  id: responseId,
  version: number,
  form: formId,
  revision: number,
  response: v.strictObject({
    language,
    groups,
    answers,
    remarks: v.optional(remarks),
    name: v.optional(name),
    by: v.pipe(
      v.optional(v.strictObject({ invitation: number, speaksFor: v.nullable(name), mandates: number })),
      v.description('From the invitation; not in forms that are anonymous.'),
    ),
  }),
});

export const withdrawnSchema = v.strictObject({ id: responseId, version: number });

export const formStandingSchema = v.strictObject({
  form: formId,
  title: textSchema,
  revision: number,
  state: v.picklist(['open', 'closed']),
  phase,
  opens: v.nullable(moment),
  closes: v.nullable(moment),
  example: v.boolean(),
  responseCount: count,
  shown: v.pipe(v.boolean(), v.description('Results of it may be seen.')),
});
export type FormStanding = v.InferOutput<typeof formStandingSchema>;

export const formListSchema = v.strictObject({ forms: v.array(formStandingSchema) });
export type FormList = v.InferOutput<typeof formListSchema>;

export const publishedSchema = v.strictObject({
  form: formId,
  revision: number,
  is: v.picklist(['new-form', 'new-revision', 'unchanged']),
});

export const reactionListSchema = v.strictObject({
  form: formId,
  example: v.boolean(),
  isPlacingPossible: v.pipe(v.boolean(), v.description('There are at least `minimum` answers.')),
  minimum: number,
  reactions: v.array(
    v.strictObject({
      reference: v.pipe(v.string(), v.description('What it is called when it is placed or refused.')),
      item: v.string(),
      title: textSchema,
      text: v.string(),
      about: v.nullable(v.string()),
      part: v.nullable(v.string()),
      language: v.string(),
      state: v.picklist(['waiting', 'placed', 'refused']),
      reason: v.nullable(v.string()),
    }),
  ),
});
/** As it is read from the list of reactions, which nobody changes. */
export type ReactionList = Omit<v.InferOutput<typeof reactionListSchema>, 'reactions'> & {
  readonly reactions: readonly v.InferOutput<typeof reactionListSchema>['reactions'][number][];
};

/** One line of the single answers: who gave them, and when, is in none. */
export const exportedSchema = v.strictObject({
  groups,
  answers,
  remarks: v.optional(remarks),
  name: v.optional(name),
  organisation: v.optional(v.nullable(name)),
  table: v.optional(v.nullable(name)),
  mandates: v.optional(number),
});

export const decidedSchema = v.strictObject({ form: formId, decided: count });
export type Decided = v.InferOutput<typeof decidedSchema>;

export const agendaRowSchema = v.strictObject({
  implication: v.string(),
  title: textSchema,
  is: v.pipe(
    v.picklist(['carried', 'open', 'declined']),
    v.description('What can be done with it: taken up, still open, turned down.'),
  ),
  version: v.pipe(
    count,
    v.description(
      'Sent with a change, so that nobody writes over what they did not read. 0: nothing agreed.',
    ),
  ),
  owner: v.nullable(v.string()),
  firstStep: v.nullable(v.string()),
  dueOn: v.pipe(v.nullable(v.string()), v.description('A day, as 2026-12-31.')),
  status: v.picklist(agendaStatuses),
  note: v.nullable(v.string()),
  changedAt: v.nullable(moment),
});
export type AgendaRow = v.InferOutput<typeof agendaRowSchema>;

export const agendaSchema = v.strictObject({
  form: formId,
  release: v.pipe(number, v.description('The newest release that is shown.')),
  implications: v.pipe(v.array(agendaRowSchema), v.description('In order of rank.')),
});
export type AgendaList = v.InferOutput<typeof agendaSchema>;

export const resultsLinkSchema = v.strictObject({
  number,
  url: v.pipe(
    v.nullable(v.string()),
    v.description(
      'null: revoked, or made under another WEERKLANK_KEY, and then it works but cannot be told.',
    ),
  ),
  madeAt: moment,
  revokedAt: v.nullable(moment),
});
export type ToldResultsLink = v.InferOutput<typeof resultsLinkSchema>;

export const resultsLinksSchema = v.strictObject({ links: v.array(resultsLinkSchema) });
export type ToldResultsLinks = v.InferOutput<typeof resultsLinksSchema>;

export const invitationsSchema = v.strictObject({
  invitations: v.array(
    v.strictObject({
      form: v.pipe(
        v.string(),
        v.description('The form it was made for; it is good for those that follow it too.'),
      ),
      number,
      name,
      speaksFor: v.nullable(name),
      mandates: number,
      url: v.pipe(
        v.nullable(v.string()),
        v.description('null: revoked, or made under another WEERKLANK_KEY.'),
      ),
      usedOn: v.pipe(
        v.nullable(v.string()),
        v.description('The day on which this form was answered with it.'),
      ),
      reportedOn: v.pipe(
        v.nullable(v.string()),
        v.description('The day on which whoever opened its link last said that it is not for them.'),
      ),
      isRevoked: v.boolean(),
    }),
  ),
});
export type ToldInvitations = v.InferOutput<typeof invitationsSchema>;

export const contactsSchema = v.strictObject({ form: formId, addresses: v.array(v.string()) });

export const keyListSchema = v.strictObject({
  keys: v.array(
    v.strictObject({
      number,
      for: v.string(),
      madeAt: moment,
      revokedAt: v.nullable(moment),
      isOwn: v.pipe(v.boolean(), v.description('The key that asks.')),
    }),
  ),
});
export type KeyList = v.InferOutput<typeof keyListSchema>;

export const newKeyMadeSchema = v.strictObject({
  number,
  for: v.string(),
  key: v.pipe(v.string(), v.description('Told once; only its hash is kept.')),
  organise: v.pipe(v.string(), v.description('The address that opens the desk with it.')),
});
export type NewKey = v.InferOutput<typeof newKeyMadeSchema>;

export const auditSchema = v.strictObject({
  deeds: v.array(
    v.strictObject({
      number,
      at: moment,
      by: v.picklist(ways),
      key: v.nullable(v.strictObject({ number, name })),
      deed: v.pipe(v.string(), v.description(`One of ${deedNames.join(', ')}.`)),
      form: v.nullable(v.string()),
      about: v.pipe(
        v.nullable(count),
        v.description('Which revision, link, key or invitation, or how many.'),
      ),
    }),
  ),
  next: v.pipe(v.nullable(number), v.description('Ask for what is older with ?before=<next>.')),
});
export type Audit = v.InferOutput<typeof auditSchema>;

/** RFC 9457. */
export const problemSchema = v.strictObject({
  type: v.literal('about:blank'),
  status: v.number(),
  code: v.pipe(v.string(), v.description('What was refused; keeps its meaning for ever.')),
  title: v.string(),
  detail: v.string(),
  errors: v.array(
    v.strictObject({
      pointer: v.pipe(v.string(), v.description('JSON pointer into what was sent (RFC 6901).')),
      code: v.string(),
      message: v.string(),
      line: v.optional(number),
      column: v.optional(number),
      repair: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              op: v.picklist(['add', 'replace', 'remove']),
              path: v.string(),
              value: v.optional(v.unknown()),
            }),
          ),
          v.description('JSON Patch (RFC 6902) that takes the mistake away.'),
        ),
      ),
    }),
  ),
});
