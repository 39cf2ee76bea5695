// The address of somebody who asks for news, as it is compared and stored: in small letters, as no mail system of today
// tells people apart by capitals.
import { problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { normalised } from '../shared/text.ts';

/** What mail takes (RFC 5321, 4.5.3.1). */
const mostCharacters = 254;
const mostLocalCharacters = 64;

const word = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?';
const pattern = new RegExp(`^(${word}(?:\\.${word})*)@(?:${label}\\.)+(?=\\p{L})${label}$`, 'u');

/**
 * The address that somebody typed or pasted, with what comes along by copying taken off: `mailto:`, a name before it in
 * brackets, the comma behind it. Problems: `address-needed`, `address-malformed` with what was probably meant.
 */
export function readAddress(typed: string): Result<string> {
  const address = tidied(typed.slice(0, 4 * mostCharacters));
  if (address === '') return refused(problem('address-needed', {}));
  if (isAddress(address)) return accepted(address);
  const meant = tidied(mended(address));
  return refused(problem('address-malformed', { suggestion: isAddress(meant) ? meant : '' }));
}

function tidied(typed: string): string {
  const text = normalised(typed.toLowerCase()).trim();
  return (/<([^<>]*)>$/.exec(text)?.[1] ?? text)
    .trim()
    .replace(/^mailto:/, '')
    .replace(/^[\s"'(<]+/, '')
    .replace(/[\s"')>.,;:]+$/, '');
}

function isAddress(text: string): boolean {
  const local = text.length > mostCharacters ? undefined : pattern.exec(text)?.[1];
  return local !== undefined && local.length <= mostLocalCharacters;
}

/** What goes wrong by typing: spaces, a comma for a dot, a dot or an at sign too many. */
function mended(text: string): string {
  return text
    .replaceAll(/\s|@(?=@)/g, '')
    .replaceAll(',', '.')
    .replaceAll(/\.+(?=[.@])|^\.+/g, '')
    .replaceAll('@.', '@');
}
