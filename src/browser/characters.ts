import { lengthOf, normalised } from '../shared/text.ts';
import { announce } from './announce.ts';
import { said } from './said.ts';

/** Said aloud only from this part of the characters on: before it nobody needs to know. */
const littleShare = 0.1;

/**
 * Shows below each box to write in how many characters are left, or how many are too many. The element is written by
 * the page: `data-counts` names the box, `data-maximum` the most it takes, `data-from` from how many left on it is
 * shown, `data-left` and `data-over` are the words.
 */
export function countCharacters(): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-counts]')) {
    const box = document.getElementById(line.dataset['counts'] ?? '');
    if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) count(line, box);
  }
}

function count(line: HTMLElement, box: HTMLTextAreaElement | HTMLInputElement): void {
  const { left, over } = line.dataset;
  const [maximum, from] = [Number(line.dataset['maximum']), Number(line.dataset['from'])];
  const show = (): number => {
    const rest = maximum - lengthOf(normalised(box.value).trim());
    line.textContent = said(rest < 0 ? over : left, { count: Math.abs(rest) });
    line.classList.toggle('characters--over', rest < 0);
    line.hidden = rest > from;
    return rest;
  };
  box.addEventListener('input', ({ isTrusted }) => {
    const rest = show();
    // when one pauses, and not what a script puts back
    if (isTrusted && rest <= maximum * littleShare) announce(line.textContent, 1000);
  });
  addEventListener('pageshow', show);
  show();
}
