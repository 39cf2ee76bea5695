// What was filled in on the kept page, question by question, and what this device sees to be wrong with it: a text that
// is too long, points that do not add up, too many choices, nothing where something is needed. The website checks all of
// it once more; what only the website knows is told when there is a connection.
import { type Field, fieldsOf, isTick } from './page-fields.ts';

/** A row of the list to check. */
interface Given {
  readonly row: HTMLElement;
  readonly first: Field;
  /** The answer in words, a line each. */
  readonly lines: readonly string[];
  readonly wrong: readonly string[];
}

/** Puts what was filled in, and what is wrong with it, in the list to check. */
export function showGiven(page: Document): void {
  for (const { row, lines, wrong } of givenIn(page)) {
    const place = row.querySelector('.govuk-summary-list__value');
    const said = wrong.map((says) => paragraph(says, 'govuk-error-message'));
    const typed = lines.map((line) => paragraph(line, 'typed'));
    if (said.length + typed.length > 0) place?.replaceChildren(...said, ...typed);
  }
}

/** Goes to the first question in the list that something is wrong with. */
export function goToWrong(page: Document): boolean {
  const wrong = givenIn(page).find((given) => given.wrong.length > 0);
  wrong?.row.querySelector('a')?.focus();
  return wrong !== undefined;
}

/** Says at each question of a form what is wrong with it, and goes to the first. */
export function sayWrong(page: Document, form: HTMLFormElement): boolean {
  for (const old of form.querySelectorAll('[data-seen-here]')) old.remove();
  const wrong = givenIn(page).filter((given) => given.first.form === form && given.wrong.length > 0);
  for (const { first, wrong: says } of wrong) {
    const message = paragraph(says.join(' '), 'govuk-error-message');
    message.dataset['seenHere'] = '';
    message.setAttribute('role', 'alert');
    first.closest('.question')?.querySelector('legend, label')?.after(message);
  }
  const [start] = wrong;
  start?.first.closest('.question')?.scrollIntoView();
  start?.first.focus({ preventScroll: true });
  return start !== undefined;
}

function givenIn(page: Document): readonly Given[] {
  const all = [...page.querySelectorAll<HTMLFormElement>('form[data-page]')].flatMap(fieldsOf);
  return [...page.querySelectorAll<HTMLElement>('[data-given]')].flatMap((row) => {
    const names = (row.dataset['given'] ?? '').split(' ');
    const fields = all.filter(
      ({ name, type }) =>
        type !== 'hidden' && names.some((each) => name === each || name.startsWith(`${each}.`)),
    );
    const [first] = fields;
    if (first === undefined) return [];
    const answers = fields.filter(({ name }) => !name.startsWith('remarks.'));
    const needed = answers.every((field) => lineOf(field) === '') ? row.dataset['needed'] : undefined;
    const wrong = [...seenAt(first.closest('.question')), ...(needed === undefined ? [] : [needed])];
    return [{ row, first, lines: fields.map(lineOf).filter((line) => line !== ''), wrong }];
  });
}

/** What the lines of a question that count already say is too much or too little. */
function seenAt(question: Element | null): readonly string[] {
  const over = [...(question?.querySelectorAll('.characters--over, .running--over') ?? [])];
  const divides = question?.querySelector<HTMLElement>('[data-divides]:not(.running--over)');
  const divided = [...(question?.querySelectorAll<HTMLInputElement>('input[inputmode]') ?? [])];
  const isLeft =
    divides != null &&
    divides.textContent !== divides.dataset['done'] &&
    divided.some(({ value }) => value.trim() !== '');
  return [...over, ...(isLeft ? [divides] : [])].map(({ textContent }) => textContent);
}

/** What stands in a field, in words; empty where it says nothing. */
function lineOf(field: Field): string {
  const label = field.labels?.[0]?.textContent.trim() ?? '';
  if (isTick(field)) return field.checked && field.value !== '' ? label : '';
  if (field.value.trim() === '') return '';
  const typed = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value;
  // one of several of a question: which
  return /\..+\./.test(field.name) ? `${label}: ${typed}` : typed;
}

function paragraph(text: string, className: string): HTMLElement {
  const made = document.createElement('p');
  Object.assign(made, { className, textContent: text, dir: 'auto' });
  return made;
}
