// What must hold of a refusal by the API: its status, a code, and sentences.
import { type Case, noteAnswer } from './reactions.ts';
import type { Answer } from './site.ts';

/** Notes whether a text was refused as it should be. */
export function noteRefusal(one: Case, answer: Answer, statuses: readonly number[]): void {
  noteAnswer(one, answer);
  const isRefused = statuses.includes(answer.status);
  one.verdicts.note(one.item, isRefused, `refused with ${statuses.join(' or ')}, not ${answer.status}`);
  if (!isRefused) return;
  one.verdicts.note(one.item, isWellSaid(answer.text, one.text), 'the refusal has a code and sentences');
}

/** Half of the refusals are asked for in each language. */
export function languageFor({ item }: Case): Readonly<Record<string, string>> {
  return { 'accept-language': item.length % 2 === 0 ? 'nl' : 'en' };
}

/** Whether these are problem details with a code and sentences for people. */
export function isWellSaid(text: string, about = ''): boolean {
  const { code, detail, errors } = JSON.parse(text);
  const messages: unknown[] = [detail, ...errors.map(({ message }: { message: unknown }) => message)];
  return typeof code === 'string' && messages.every((each) => isSentence(each, about));
}

/** Whether a text is a sentence that was filled in. */
export function isSentence(text: unknown, about = ''): boolean {
  if (typeof text !== 'string' || !/[.?!)”]$/.test(text.trim())) return false;
  return ['undefined', '[object ', 'NaN'].every((word) => !text.includes(word) || about.includes(word));
}
