import type { Fields } from './fields.ts';

/** What a participant has typed so far, kept at every step whether it is right or not. */
export interface Draft {
  /** The id of the response it will become: made with the first page, so that sending twice counts once. */
  readonly id: string;
  readonly form: string;
  readonly revision: number;
  /** 0 for a new response; else the version of the sent response that is being changed. */
  readonly baseVersion: number;
  readonly fields: Fields;
  /** When it was begun: begun before closing, it may be sent in the grace time. */
  readonly begunAt: string;
}

/** The fields as stored text: JSON, in which NUL and lone surrogates are escaped and so survive. */
export function writeFields(fields: Fields): string {
  return JSON.stringify(Object.fromEntries(fields));
}

/** The fields of a stored draft. */
export function readFields(text: string): Fields {
  const data: unknown = JSON.parse(text);
  const members = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  return new Map(members.map(([name, value]) => [name, String(value)]));
}

/** The field in which a script posts a mark of its own with a page, to know later that just this was saved. */
export const markField = 'mark';

/** The field of a draft that holds the mark of what was saved last of a page. */
export const savedField = (page: number): string => `${markField}.${page}`;

/** The mark that was posted; empty when there is none: then what was saved is no script's. */
export function markIn(posted: Fields | undefined): string {
  const mark = posted?.get(markField) ?? '';
  return /^\w{1,40}$/.test(mark) ? mark : '';
}
