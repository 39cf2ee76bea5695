import fc from 'fast-check';
import { expect } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { patched } from '../../src/form/patch.ts';
import { repairOf } from '../../src/form/repair.ts';
import { languages } from '../../src/shared/language.ts';
import { stepsOf } from '../../src/shared/pointer.ts';
import { sentenceInTerminal } from '../../src/words/terminal.ts';
import { brokenRules } from './accepted.ts';
import { brokenForm } from './broken.ts';

/** Breaks forms and sees whether each is accepted rightly, or refused with mistakes that are in it. */
export function breakForms(count: number): void {
  let refused = 0;
  fc.assert(
    fc.property(brokenForm, (data) => {
      const parsed = parseForm(data);
      if (parsed.ok) {
        expect(brokenRules(data)).toEqual([]);
        return;
      }
      refused += 1;
      // an `expect` each would take as long as what is checked
      const slips = slipsNotIn(data);
      const wrong = parsed.problems.filter(
        (each) =>
          !existsOrLacksOneStep(data, stepsOf(each.pointer ?? 'none')) ||
          languages.some((language) => {
            const said = sentenceInTerminal(language, each);
            return slips.some((slip) => said.includes(slip));
          }),
      );
      if (wrong.length > 0 || parsed.problems.length === 0) expect(wrong).toBe('mistakes at their places');
    }),
    { numRuns: count },
  );
  expect(refused).toBeGreaterThan(count / 2);
}

/** Breaks forms and repairs them, one mistake after the other, until they pass. */
export function mendForms(count: number): void {
  fc.assert(
    fc.property(brokenForm, (broken) => {
      let data = broken;
      for (let round = 0; round < 40; round += 1) {
        const parsed = parseForm(data);
        if (parsed.ok) return;
        const [first] = parsed.problems;
        const operations = first === undefined ? [] : repairOf(data, first);
        expect(operations, JSON.stringify(first)).not.toEqual([]);
        data = patched(data, operations);
      }
      expect.fail('still broken after 40 repairs');
    }),
    { numRuns: count },
  );
}

/** What a sentence holds where a value was missing from it; a form may hold the same word, which is then quoted. */
function slipsNotIn(data: unknown): readonly string[] {
  const written = String(JSON.stringify(data));
  return ['undefined', 'NaN', '[object'].filter((slip) => !written.includes(slip));
}

function existsOrLacksOneStep(data: unknown, steps: readonly string[]): boolean {
  let here = data;
  for (const [at, step] of steps.entries()) {
    if (typeof here !== 'object' || here === null) return false;
    if (!Object.hasOwn(here, step)) return at === steps.length - 1;
    here = Reflect.get(here, step);
  }
  return true;
}
