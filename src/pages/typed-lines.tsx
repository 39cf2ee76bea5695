// What was typed at a question in words, right or wrong: also where it is no answer that can be read.
import type { Form } from '../form/form.ts';
import type { Question } from '../form/item.ts';
import type { Option } from '../form/priorities.ts';
import { asksPoints } from '../form/reaction.ts';
import { answerField, type Fields, fieldNames, kindField, pointsField } from '../response/fields.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { plainWording } from './wording.tsx';

/** The lines to show, none for what was left open. */
export function typedLines(
  form: Form,
  language: Language,
  item: Question,
  fields: Fields,
): readonly string[] {
  const typed = (field: string) => fields.get(field) ?? '';
  const titleOf = (options: readonly Option[], id: string) => {
    const option = options.find((each) => each.id === id);
    return option === undefined ? id : plainWording(form, option.title, language);
  };
  const lines = (found: readonly (readonly [typed: string, line: string])[]) =>
    found.flatMap(([each, line]) => (each.trim() === '' ? [] : [line]));
  if (item.type === 'priorities' && item.method === 'points') {
    return lines(
      item.options.map(({ id }) => {
        const points = typed(pointsField(item.id, id));
        return [points, `${titleOf(item.options, id)}: ${points}`];
      }),
    );
  }
  if (item.type === 'priorities' && item.method === 'rank') {
    const { place } = wordsIn(language).fill;
    const ids = fieldNames([item]).map(typed);
    return lines(ids.map((id, index) => [id, `${place(index + 1)}: ${titleOf(item.options, id)}`]));
  }
  if (item.type === 'reaction' && asksPoints(item)) {
    return lines(
      Array.from({ length: item.several }, (_, index) => {
        const [text, kind] = [typed(answerField(item.id, index + 1)), typed(kindField(item.id, index + 1))];
        const told = kind === '' ? '' : `${titleOf(item.kinds ?? [], kind)}: `;
        return [text, `${told}${text}`];
      }),
    );
  }
  const options = item.type === 'priorities' || item.type === 'choice' ? item.options : [];
  const names = fieldNames([item]).filter((name) => name.startsWith('answers.'));
  return lines(names.map((name) => [typed(name), titleOf(options, typed(name))]));
}
