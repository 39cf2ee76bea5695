import { largestNumber, type WholeNumber } from '../form/whole-number.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import type { Answer } from './answer.ts';

/** A whole number within its bounds. */
export function readNumber(item: WholeNumber, found: unknown, pointer: string): Result<Answer> {
  // three digits behind the mark may just as well be thousands
  const written = typeof found === 'number' ? String(found) : found;
  if (typeof written === 'string' && /^-?\d{1,12}[.,](\d|\d\d)$/.test(written)) {
    const typed = Number(written.replace(',', '.'));
    const [below, above] = [Math.floor(typed), Math.ceil(typed)];
    if (below < above) return refused(problem('number-decimal', { below, above }, pointer));
  }
  if (typeof found !== 'number' || !Number.isInteger(found) || Math.abs(found) > largestNumber) {
    return refused(problem('number-malformed', {}, pointer));
  }
  const { minimum, maximum } = item;
  if (minimum !== undefined && found < minimum) {
    return refused(problem('number-too-low', { minimum }, pointer));
  }
  if (maximum !== undefined && found > maximum) {
    return refused(problem('number-too-high', { maximum }, pointer));
  }
  // −0 becomes 0
  return accepted({ is: 'number', number: found + 0 });
}
