// What a page said was wrong, as it goes along when only the language changes: the page is shown again and nothing is
// done, looked up or counted, so the reason is told once more and not found anew.
import { toldField } from '../pages/mistakes.tsx';
import { isLanguage } from '../shared/language.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Exchange } from './frame.ts';

/** Whether a page was posted only to be shown in another language, with what was typed on it. */
export function isSwitching(c: Exchange): boolean {
  return isLanguage(c.get('posted')?.get('go'));
}

/** What the page that was posted said was wrong; undefined when it said nothing. */
export function toldOn(c: Exchange): Problem | undefined {
  return reasonTold(c.get('posted')?.get(toldField));
}

/** The reason that a page carried; undefined for what no page of ours carries. */
export function reasonTold(carried = ''): Problem | undefined {
  const [, code = '', value = ''] = /^([a-z-]{1,40})(?: (.{0,300}))?$/.exec(carried) ?? [];
  switch (code) {
    case 'code-tries-exceeded':
      return problem(code, { seconds: numberIn(value) });
    case 'reason-unfit':
      return problem(code, { maximum: numberIn(value) });
    case 'address-malformed':
      return problem(code, { suggestion: value });
    case 'unexpected':
      return problem(code, { reference: value });
    case 'form-unknown':
      return problem(code, { form: value });
    case 'code-needed':
    case 'entry-needed':
    case 'entry-unknown':
    case 'code-wrong':
    case 'invitation-needed':
    case 'invitation-unknown':
    case 'invitation-revoked':
    case 'invitation-used':
    case 'receipt-malformed':
    case 'receipt-unknown':
    case 'address-needed':
    case 'organiser-key-needed':
    case 'contacts-full':
    case 'contacts-after-receipt':
    case 'revision-unknown':
    case 'database-busy':
    case 'database-not-migrated':
    case 'database-unavailable':
      return problem(code, {});
    default:
      return undefined;
  }
}

function numberIn(value: string): number {
  return /^\d{1,9}$/.test(value) ? Number(value) : 0;
}
