// The settings, parsed once. Their names are the only thing ever said of one that is wrong.
import { fromBase64url } from './shared/id.ts';
import { type Problem, problem } from './shared/problem.ts';
import { acceptedUnless, type Result } from './shared/result.ts';

/** What the website has to be told. */
export interface Settings {
  /** LIBSQL_URL: address of the database, http, https or libsql. */
  readonly databaseUrl: string;
  /** LIBSQL_AUTH_TOKEN: what opens it; '' for a database that asks for none. */
  readonly databaseToken: string;
  /** WEERKLANK_URL: public address, without a slash at the end. */
  readonly publicUrl: string;
  /** WEERKLANK_KEY: 32 bytes, written as base64url. */
  readonly key: Uint8Array<ArrayBuffer>;
}

/** Reads the settings; all that are missing or malformed at once. Without TLS a database may ask for no token. */
export function readSettings(found: Readonly<Record<string, unknown>>): Result<Settings> {
  const problems: Problem[] = [];
  const read = (name: string, isWell: (text: string) => boolean): string => {
    const value = found[name];
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '') problems.push(problem('setting-missing', { name }));
    else if (!isWell(text)) problems.push(problem('setting-malformed', { name }));
    return text;
  };
  const databaseUrl = read('LIBSQL_URL', (text) => hasScheme(text, ['http:', 'https:', 'libsql:']));
  const token = found['LIBSQL_AUTH_TOKEN'];
  const databaseToken = hasScheme(databaseUrl, ['http:'])
    ? String(token ?? '')
    : read('LIBSQL_AUTH_TOKEN', () => true);
  const publicUrl = read('WEERKLANK_URL', (text) => hasScheme(text, ['http:', 'https:'])).replace(/\/+$/, '');
  const written = read('WEERKLANK_KEY', (text) => fromBase64url(text)?.length === 32);
  const key = fromBase64url(written) ?? new Uint8Array();
  return acceptedUnless(problems, { databaseUrl, databaseToken, publicUrl, key });
}

/** Names of the settings that are missing or malformed. */
export function namesOf(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ values }) => ('name' in values ? [values.name] : []));
}

function hasScheme(text: string, schemes: readonly string[]): boolean {
  return URL.canParse(text) && schemes.includes(new URL(text).protocol);
}
