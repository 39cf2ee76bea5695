// What does not stop a form but is better put right.
import { languages } from '../shared/language.ts';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { type Form, formSchema } from './form.ts';
import { isPlaceholder } from './placeholder.ts';
import { walk } from './schema-walk.ts';

/**
 * Texts that miss one of the form's languages: `language-missing`, at the place where the text belongs; and texts that
 * an import put for what only the organiser knows: `to-be-filled-in`.
 */
export function warningsOf(form: Form): readonly Problem<'language-missing' | 'to-be-filled-in'>[] {
  const found: Problem<'language-missing' | 'to-be-filled-in'>[] = [];
  walk(formSchema, form, (schema, value, steps) => {
    if (typeof value === 'string' && isPlaceholder(value)) {
      found.push(problem('to-be-filled-in', {}, pointerTo(...steps)));
    }
    if (schema.type !== 'record' || typeof value !== 'object' || value === null) return;
    const given = languages.filter((language) => Object.hasOwn(value, language));
    const shown = [...form.languages, ...given].find((language) => given.includes(language)) ?? '';
    for (const language of new Set(form.languages)) {
      if (Object.hasOwn(value, language)) continue;
      found.push(problem('language-missing', { language, shown }, pointerTo(...steps, language)));
    }
  });
  return found;
}
