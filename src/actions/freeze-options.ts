// Options that come from an earlier form are fixed when their form is first published: everything after reads them
// from the revision, and needs the earlier form no more.
import type { Form } from '../form/form.ts';
import {
  sourceProblems,
  type TakingOver,
  takenOverProblems,
  takingOver,
  withOptions,
} from '../form/options-from.ts';
import { parseForm } from '../form/parse.ts';
import type { Option } from '../form/priorities.ts';
import { itemsOf } from '../form/questions.ts';
import type { Text } from '../form/text.ts';
import { kindTitle } from '../response/written.ts';
import { isLanguage, type Language, languages } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import { acceptedUnless, type Result } from '../shared/result.ts';
import { findStoredForm } from '../storage/find-form.ts';
import { listPlaced } from '../storage/reactions.ts';
import type { Store } from '../storage/store.ts';

/**
 * The form with its options taken over: those of the revision before it where it has them, else the texts that are
 * placed now. Problems, each with its pointer: `options-form-unknown`, `options-item-unknown`, `options-item-unfit`,
 * `options-form-too-few`, `options-form-too-many`, and what parsing says of the whole.
 */
export async function freezeOptions(
  store: Store,
  form: Form,
  before: Form | undefined,
): Promise<Result<Form>> {
  const taking = takingOver(form);
  if (taking.length === 0) return acceptedUnless([], form);
  const options = new Map<string, readonly Option[]>();
  const problems: Problem[] = [];
  for (const each of taking) {
    const found = frozenOptions(each, before) ?? (await takeOver(store, each, form.languages[0]));
    if ('problems' in found) problems.push(...found.problems);
    else options.set(each.item.id, found.options);
  }
  const filled = acceptedUnless(problems, withOptions(form, options));
  // now that it is known how many there are, the rules say whether as many places and votes are too much
  return filled.ok ? parseForm(filled.value, 'imported') : filled;
}

type Taken = { readonly options: readonly Option[] } | { readonly problems: readonly Problem[] };

function frozenOptions({ item, from }: TakingOver, before: Form | undefined): Taken | undefined {
  const old = before === undefined ? undefined : itemsOf(before).find(({ id }) => id === item.id);
  const isSame =
    old?.type === 'priorities' && old.optionsFrom?.form === from.form && old.optionsFrom.item === from.item;
  return isSame ? { options: old.options } : undefined;
}

/** @param first language of the form that takes over: a text without a language is in that one */
async function takeOver(store: Store, taking: TakingOver, first: Language | undefined): Promise<Taken> {
  const { form, item } = taking.from;
  const source = (await findStoredForm(store, form))?.revision.form;
  const problems = sourceProblems(taking, source);
  if (source === undefined || problems.length > 0) return { problems };
  const options = new Map<string, Option>();
  for (const { reference, text, about, language } of await listPlaced(store, form, item)) {
    const isOther = isLanguage(language) && language !== first;
    const title = titled(text, kindTitle(source, item, about), isOther ? language : undefined);
    // two tables may write the same point: it is one thing to choose
    const words = JSON.stringify(title);
    if (!options.has(words)) options.set(words, { id: `p-${reference}`, title });
  }
  const unfit = takenOverProblems(taking, options.size);
  return unfit.length > 0 ? { problems: unfit } : { options: [...options.values()] };
}

/** A point in one line, with what kind of point it is before it, and its language where that is told. */
function titled(text: string, kind: Text | undefined, language: Language | undefined): Text {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (kind === undefined || typeof kind === 'string') {
    const whole = kind === undefined ? line : `${kind}: ${line}`;
    return language === undefined ? whole : { [language]: whole };
  }
  const known = languages.filter((language) => kind[language] !== undefined);
  return Object.fromEntries(known.map((language) => [language, `${kind[language] ?? ''}: ${line}`]));
}
