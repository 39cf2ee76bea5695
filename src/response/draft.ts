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
