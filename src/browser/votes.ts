import { announce } from './announce.ts';
import { said } from './said.ts';

/** Says how many options were chosen, and keeps to the most there may be: it tells what to do, and blocks nothing in silence. */
export function countVotes(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-most]')) count(line);
}

function count(line: HTMLElement): void {
  const question = line.parentElement;
  if (question === null) return;
  const { chosen, full, over } = line.dataset;
  const most = Number(line.dataset['most']);
  const boxes = [...question.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const ticked = () => boxes.filter(({ checked }) => checked).length;
  const words = () => {
    const now = ticked();
    // with a single vote another choice takes the place of the first
    if (now === most && most > 1) return full ?? '';
    return now > most ? said(over, { count: now - most }) : said(chosen, { count: now });
  };
  const show = () => {
    const now = ticked();
    line.textContent = words();
    line.classList.toggle('running--over', now > most);
    for (const box of boxes) {
      box.setAttribute('aria-disabled', String(!box.checked && now >= most && most > 1));
    }
  };
  question.addEventListener('click', (event) => {
    const box = boxes.find((each) => each === event.target);
    if (box?.checked !== true || ticked() <= most) return;
    if (most === 1) onlyTick(box, boxes);
    else {
      event.preventDefault();
      announce(full ?? '');
    }
  });
  question.addEventListener('change', ({ isTrusted }) => {
    show();
    // not what a script puts back
    if (isTrusted) announce(words());
  });
  addEventListener('pageshow', show);
  show();
  line.hidden = false;
}

function onlyTick(box: HTMLInputElement, boxes: readonly HTMLInputElement[]): void {
  for (const other of boxes.filter((each) => each.checked && each !== box)) {
    other.checked = false;
    other.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
