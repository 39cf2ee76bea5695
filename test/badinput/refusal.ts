// What must hold of a refusal by the API: its status, a code, and sentences.
import { type Case, noteAnswer } from './reactions.ts';
import type { Answer } from './site.ts';

/** Notes whether a text was refused as it should be. */
export function noteRefusal(one: Case, answer: Answer, statuses: readonly number[]): void {
  noteAnswer(one, answer);
  const isRefused = statuses.includes(answer.status);
  one.verdicts.note(one.item, isRefused, `refused with ${statuses.join(' or ')}, not ${answer.status}`);
  if (isRefused) one.verdicts.note(one.item, isWellSaid(answer.text), 'the refusal has a code and sentences');
}

/** Whether these are problem details with a code and sentences for people. */
export function isWellSaid(text: string): boolean {
  const { code, detail, errors } = JSON.parse(text);
  const messages: unknown[] = [detail, ...errors.map(({ message }: { message: unknown }) => message)];
  return typeof code === 'string' && messages.every(isSentence);
}

/** Whether a text is a sentence that was filled in. */
export function isSentence(text: unknown): boolean {
  return typeof text === 'string' && /[.?!]$/.test(text.trim()) && !/undefined|\[object |NaN/.test(text);
}
