// How a server of one's own is told what to do, by the command line and the built entry alike.
import { fromBase64url } from '../shared/id.ts';
import type { Language } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';

/** What a server on Node has to be told. */
export interface Serving {
  /** Name or address to listen on. */
  readonly host: string;
  readonly port: number;
  /** The data folder; undefined for `.data` here. */
  readonly data: string | undefined;
  /** Public address, without slash at the end; undefined when readers come to the server itself. */
  readonly publicUrl: string | undefined;
  /** WEERKLANK_KEY, 32 bytes as base64url; undefined for the one in the data folder. */
  readonly key: string | undefined;
  /** Files with forms to publish at the start. */
  readonly forms: readonly string[];
  readonly language: Language;
}

/** A server that runs. */
export interface Served {
  /** Where readers come. */
  readonly web: string;
  /** What there is to tell of forms that were published, or refused. */
  readonly told: readonly string[];
  /** Lets requests under way finish, then closes the database. */
  stop(): Promise<void>;
}

/**
 * Serves until it is stopped. Problems: those of the local database and its migrations, `port-taken`,
 * `address-unusable`.
 */
export type Serve = (serving: Serving) => Promise<Result<Served>>;

/** The public address, without slash at the end. Problem: `setting-malformed` for anything but http(s)://host[:port]. */
export function publicUrlOf(text: string): Result<string> {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isAddress =
    url !== undefined && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(url.href);
  return isAddress ? accepted(url.origin) : refused(problem('setting-malformed', { name: 'WEERKLANK_URL' }));
}

/** The key that is set; undefined for none. Problem: `setting-malformed` when it is not 32 bytes as base64url. */
export function givenKeyOf(text: string | undefined): Result<string | undefined> {
  if (text === undefined || text === '') return accepted(undefined);
  return fromBase64url(text)?.length === 32
    ? accepted(text)
    : refused(problem('setting-malformed', { name: 'WEERKLANK_KEY' }));
}
