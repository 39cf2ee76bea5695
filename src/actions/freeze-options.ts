// Options that come from an earlier form are taken over when their form is first published. Until somebody answers it,
// those go out again whose words are taken back or no longer placed; after that everything is read from the revision.
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
import { hasResponses } from '../storage/publish-revision.ts';
import { listPlaced } from '../storage/reactions.ts';
import type { Store } from '../storage/store.ts';

/**
 * The form with its options taken over: those of the revision before it where it has them, of a form without answers
 * only those still placed; else the texts that are placed now. Problems, each with its pointer: `options-form-unknown`, `options-item-unknown`, `options-item-unfit`,
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
  const isAnswered = before !== undefined && (await hasResponses(store, form.id));
  for (const each of taking) {
    const earlier = earlierOptions(each, before);
    const found =
      isAnswered && earlier !== undefined
        ? { options: earlier }
        : await takeOver(store, each, form.languages[0], earlier);
    if ('problems' in found) problems.push(...found.problems);
    else options.set(each.item.id, found.options);
  }
  const filled = acceptedUnless(problems, withOptions(form, options));
  // now that it is known how many there are, the rules say whether as many places and votes are too much
  return filled.ok ? parseForm(filled.value, 'imported') : filled;
}

type Taken = { readonly options: readonly Option[] } | { readonly problems: readonly Problem[] };

/** What the revision before has for the same question; undefined where it has nothing. */
function earlierOptions({ item, from }: TakingOver, before: Form | undefined): readonly Option[] | undefined {
  const old = before === undefined ? undefined : itemsOf(before).find(({ id }) => id === item.id);
  const isSame =
    old?.type === 'priorities' && old.optionsFrom?.form === from.form && old.optionsFrom.item === from.item;
  return isSame && old.options.length > 0 ? old.options : undefined;
}

/**
 * @param first language of the form that takes over: a text without a language is in that one
 * @param earlier what was taken over before: no more than that
 */
async function takeOver(
  store: Store,
  taking: TakingOver,
  first: Language | undefined,
  earlier?: readonly Option[],
): Promise<Taken> {
  const { form, item } = taking.from;
  const source = (await findStoredForm(store, form))?.revision.form;
  const problems = sourceProblems(taking, source);
  if (source === undefined || problems.length > 0) return { problems };
  const placed = new Set<string>();
  const options = new Map<string, Option>();
  for (const { reference, text, about, language } of await listPlaced(store, form, item)) {
    const isOther = isLanguage(language) && language !== first;
    const title = titled(text, kindTitle(source, item, about), isOther ? language : undefined);
    // two tables may write the same point: it is one thing to choose
    const words = JSON.stringify(title);
    const id = `p-${reference}`;
    placed.add(id);
    if (!options.has(words)) options.set(words, { id, title });
  }
  const isPlaced = ({ id, title }: Option) => placed.has(id) || options.has(JSON.stringify(title));
  const found = earlier === undefined ? [...options.values()] : earlier.filter(isPlaced);
  const unfit = takenOverProblems(taking, found.length);
  return unfit.length > 0 ? { problems: unfit } : { options: found };
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
