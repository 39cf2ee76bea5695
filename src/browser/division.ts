import { announce } from './announce.ts';
import { copyOf, one } from './elements.ts';
import { said } from './said.ts';

/** Says while points are divided how many are left or too many, and gives each line buttons for more and fewer. */
export function dividePoints(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-divides]')) divide(line);
}

function divide(line: HTMLElement): void {
  const question = line.parentElement;
  if (question === null) return;
  const { divides, step, left, over, done } = line.dataset;
  const boxes = [...question.querySelectorAll<HTMLInputElement>('input[inputmode]')];
  const rest = () => boxes.reduce((sum, box) => sum - pointsIn(box), Number(divides));
  const words = () => {
    const count = rest();
    return count === 0 ? (done ?? '') : said(count < 0 ? over : left, { count: Math.abs(count) });
  };
  const show = () => {
    line.textContent = words();
    line.classList.toggle('running--over', rest() < 0);
  };
  /** The last step up gives what is left, so that the sum comes out even. */
  const stepBy = (box: HTMLInputElement, by: number) => {
    const left = rest();
    const points = Math.max(0, pointsIn(box) + (by > 0 && left > 0 ? Math.min(by, left) : by));
    box.value = String(points);
    for (const kind of ['input', 'change']) box.dispatchEvent(new Event(kind, { bubbles: true }));
    announce(`${points}. ${words()}`, 500);
  };
  const buttons = one(question, 'template');
  for (const box of boxes) {
    addButtons(box, buttons, stepBy);
    box.addEventListener('keydown', (event) => {
      const by = { ArrowUp: Number(step), ArrowDown: -Number(step) }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      stepBy(box, by);
    });
  }
  question.addEventListener('input', ({ isTrusted }) => {
    show();
    // not what a script puts back
    if (isTrusted) announce(words(), 1000);
  });
  addEventListener('pageshow', show);
  show();
  line.hidden = false;
}

/** A button for fewer before the box and one for more behind it. */
function addButtons(
  box: HTMLInputElement,
  template: HTMLTemplateElement,
  stepBy: (box: HTMLInputElement, by: number) => void,
): void {
  for (const button of copyOf(template).querySelectorAll('button')) {
    const { by, name } = button.dataset;
    one(button, 'span').textContent = said(name, { option: box.labels?.[0]?.textContent ?? '' });
    button.addEventListener('click', () => stepBy(box, Number(by)));
    if (Number(by) < 0) box.before(button);
    else box.after(button);
  }
}

/** Read as the server does; what is no number is none until it is repaired. */
function pointsIn({ value }: HTMLInputElement): number {
  return /^\d+$/.test(value.trim()) ? Number(value.trim()) : 0;
}
