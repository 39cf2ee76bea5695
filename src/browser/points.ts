import { announce } from './announce.ts';
import { copyOf, one } from './elements.ts';
import { said } from './said.ts';

/** Shows of each row of points to write one, and those that are filled in; a button opens the next at once. */
export function openPoints(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-add]')) openByOne(button);
}

function openByOne(button: HTMLButtonElement): void {
  const question = button.closest('fieldset');
  if (question === null) return;
  const { add = '', added } = button.dataset;
  const others = one(question, 'template');
  others.before(copyOf(others));
  const rows = [...question.querySelectorAll<HTMLElement>('[data-point]')];
  let open = 1;
  const show = () => {
    open = rows.reduce((last, row, at) => (isFilled(row) ? Math.max(last, at + 1) : last), open);
    for (const [at, row] of rows.entries()) row.hidden = at >= open;
    button.hidden = open >= rows.length;
  };
  button.addEventListener('click', (event) => {
    event.preventDefault();
    open += 1;
    show();
    const row = rows[open - 1];
    if (row !== undefined) one(row, 'textarea').focus();
    announce(said(added, { count: open }));
  });
  for (const kind of ['input', 'change']) question.addEventListener(kind, show);
  addEventListener('pageshow', show);
  one(button, 'span').textContent = add;
  show();
}

/** Whether there is something in it, or something wrong with it. */
function isFilled(row: HTMLElement): boolean {
  const fields = [...row.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>('textarea, select')];
  return fields.some(({ value }) => value !== '') || row.querySelector('.govuk-error-message') !== null;
}
