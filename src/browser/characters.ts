import { lengthOf, normalised } from '../shared/text.ts';

/**
 * Shows below each box to write in how many characters are left, or how many are too many. The element is written by
 * the page: `data-counts` names the box, `data-maximum` the most it takes, `data-left` and `data-over` are the words,
 * with `#` where the number goes.
 */
export function countCharacters(root: ParentNode): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-counts]')) {
    const { counts = '', maximum = '', left = '', over = '' } = line.dataset;
    const box = document.getElementById(counts);
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) continue;
    const show = () => {
      const rest = Number(maximum) - lengthOf(normalised(box.value).trim());
      line.textContent = (rest < 0 ? over : left).replace('#', String(Math.abs(rest)));
      line.classList.toggle('characters--over', rest < 0);
    };
    box.addEventListener('input', show);
    line.hidden = false;
    show();
  }
}
