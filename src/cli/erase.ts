import { commandLine, type DeedName, record } from '../actions/audit.ts';
import type { Context } from '../actions/context.ts';
import {
  countByInvitation,
  eraseByInvitation,
  eraseByReceipt,
  eraseForm,
  eraseFormAnswers,
  hindranceOfErasing,
} from '../actions/erase.ts';
import { findForm } from '../actions/find-form.ts';
import { scrub } from '../local/scrub.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { withDatabase } from './database.ts';
import { exit } from './exit.ts';

/** What may be erased: exactly one of these options says it. */
const kinds = ['receipt', 'invitation', 'answers', 'everything'] as const;
type Kind = (typeof kinds)[number];

/** What was done: sentences for people, and the same as data. */
interface Done {
  readonly deed: DeedName;
  readonly about?: number;
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** Erases for good, out of the file as well, and enters it in the deletion record and the record of deeds. */
export const erase: Command = {
  options: [...kinds, 'yes'],
  words: { least: 1, most: 1 },
  run: (call) => {
    const [form = ''] = call.typed;
    const { words, options } = call;
    const chosen = kinds.filter((kind) => options.has(kind));
    const [kind] = chosen;
    if (kind === undefined || chosen.length > 1) return Promise.resolve(call.wrongUse(words.erase.which));
    const number = options.get('invitation') ?? '1';
    if (!/^[1-9]\d{0,8}$/.test(number)) {
      return Promise.resolve(call.wrongUse(words.erase.numberMalformed(number)));
    }
    return withDatabase(call, async (context, _web, database) => {
      const done = await erasers[kind](call, context, form);
      if (!done.ok) return call.refuse(done.problems);
      const { deed, about, lines, data } = done.value;
      await record(context, commandLine, { deed, form, ...(about === undefined ? {} : { about }) });
      if (database.file !== undefined) {
        call.progress(words.erase.scrubbing);
        await scrub(database);
        call.progress('');
      }
      for (const line of lines) call.say(line);
      if (kind === 'receipt' || kind === 'invitation') await tellContacts(call, context, form);
      call.say(database.file === undefined ? words.erase.copiesElsewhere : words.erase.copies);
      call.data({ form, ...data });
      return exit.done;
    });
  },
};

const erasers: {
  readonly [K in Kind]: (call: Call, context: Context, form: string) => Promise<Result<Done>>;
} = {
  receipt: async ({ words, options }, context, form) => {
    const erased = await eraseByReceipt(context, form, options.get('receipt') ?? '');
    if (!erased.ok) return erased;
    return accepted({ deed: 'erase-response', lines: [words.erase.response(form)], data: { erased: 1 } });
  },
  invitation: async ({ words, options }, context, form) => {
    const number = Number(options.get('invitation'));
    const count = await countByInvitation(context, form, number);
    if (!count.ok) return count;
    if (!options.has('yes')) {
      return refused(problem('erase-invitation-unsure', { number, count: count.value }));
    }
    const made = await eraseByInvitation(context, form, number);
    if (!made.ok) return made;
    const { erased, anonymous } = made.value;
    const lines = [
      ...erased.map((each) => words.erase.invited(each.form, each.responses)),
      words.erase.name(number),
      ...anonymous.map((each) => words.erase.anonymous(each)),
    ];
    return accepted({ deed: 'erase-invitation', about: number, lines, data: { erased, anonymous } });
  },
  answers: async (call, context, form) => {
    const hindrance = await hindranceOfErasing(context, form);
    if (!hindrance.ok) return hindrance;
    const count = await countWhenSure(call, context, form);
    if (!count.ok) return count;
    const made = await eraseFormAnswers(context, form);
    if (!made.ok) return made;
    const { erase: words } = call.words;
    return accepted({
      deed: 'erase-answers',
      lines: [words.answers(form, count.value)],
      data: { erased: count.value },
    });
  },
  everything: async (call, context, form) => {
    const count = await countWhenSure(call, context, form);
    if (!count.ok) return count;
    const made = await eraseForm(context, form);
    if (!made.ok) return made;
    const { erase: words } = call.words;
    return accepted({
      deed: 'erase-form',
      lines: [words.form(form, count.value)],
      data: { erased: count.value, everything: true },
    });
  },
};

/** An address for news is nobody's that we know: whoever is erased may have left one. */
async function tellContacts(call: Call, context: Context, form: string): Promise<void> {
  const found = await findForm(context, form);
  const asksContact = found.ok && found.value.revision.form.contact !== undefined;
  if (asksContact) call.say(call.words.erase.contact(form));
}

/** How many answers go, when whoever asks is sure: else that number is told first. */
async function countWhenSure({ options }: Call, context: Context, form: string): Promise<Result<number>> {
  const found = await findForm(context, form);
  if (!found.ok) return found;
  const { responseCount: count } = found.value;
  return options.has('yes') ? accepted(count) : refused(problem('erase-unsure', { form, count }));
}
