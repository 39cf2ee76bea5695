// Titles that stand twice where readers have nothing else to tell two things apart by.
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Form } from './form.ts';
import { type Text, wordingOf } from './text.ts';

/** A title and where it lies. */
interface Placed {
  readonly title: Text;
  readonly pointer: string;
}

/**
 * Options of one list, statements, and implications that are called the same in some language of the form:
 * `title-repeated`, at each but the first. They pass, but headlines, tables and pictures name both alike.
 */
export function repeatedTitles(form: Form): readonly Problem<'title-repeated'>[] {
  return titledTogether(form).flatMap((titled) => repeatedIn(form, titled));
}

/** The titles that are read beside each other. */
function titledTogether(form: Form): readonly (readonly Placed[])[] {
  const lists: Placed[][] = form.groups.map(({ options }, g) => placed(options, 'groups', g, 'options'));
  const statements: Placed[] = [];
  for (const [s, { items }] of form.sections.entries()) {
    for (const [i, item] of items.entries()) {
      const steps = ['sections', s, 'items', i] as const;
      if (item.type === 'statement')
        statements.push({ title: item.title, pointer: pointerTo(...steps, 'title') });
      if ('options' in item) lists.push(placed(item.options, ...steps, 'options'));
      if ('kinds' in item) lists.push(placed(item.kinds ?? [], ...steps, 'kinds'));
    }
  }
  return [...lists, statements, placed(form.implications, 'implications')];
}

function placed(list: readonly { readonly title: Text }[], ...steps: readonly (string | number)[]): Placed[] {
  return list.map(({ title }, at) => ({ title, pointer: pointerTo(...steps, at, 'title') }));
}

function repeatedIn(form: Form, titled: readonly Placed[]): readonly Problem<'title-repeated'>[] {
  const counts = new Map<string, number>();
  return titled.flatMap(({ title, pointer }) => {
    let most = 1;
    let shown = '';
    for (const language of form.languages) {
      const { text } = wordingOf(title, language, form.languages);
      const key = `${language} ${plainly(text)}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count > most) [most, shown] = [count, text];
    }
    return most === 1
      ? []
      : [problem('title-repeated', { title: shown.slice(0, 60), number: most }, pointer)];
  });
}

/** As a reader compares: capitals, spaces and a full stop make no difference. */
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
}
