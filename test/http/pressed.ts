// The switch of language of a page, pressed as a browser does it.
import type { Page, Visitor } from './visitor.ts';

/** Follows its link, or posts the fields of the form it belongs to, as they stand on the page; `typed` over those. */
export async function pressSwitch(
  guest: Visitor,
  { text }: Pick<Page, 'text'>,
  typed: Record<string, string> = {},
): Promise<Page> {
  const link = /class="govuk-link frame__switch" href="([^"]*)"/.exec(text)?.[1];
  if (link !== undefined) return guest.follow(unescaped(link));
  const button = /<button[^>]*class="frame__switch[^>]*>/.exec(text)?.[0] ?? '';
  const pressed = { [attribute(button, 'name')]: attribute(button, 'value') };
  const form = new RegExp(`<form id="${attribute(button, 'form')}".*?</form>`, 's').exec(text)?.[0] ?? '';
  const fields = Object.fromEntries(fieldsIn(form));
  const page = await guest.post(attribute(button, 'formaction'), { ...fields, ...typed, ...pressed });
  return page.status === 303 ? guest.follow(page.location) : page;
}

/** What a form posts as it stands on a page; of a name that comes twice the first counts, as for the website. */
export function fieldsIn(form: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, tag = '', inner = ''] of form.matchAll(
    /(<(?:input|textarea)\b[^>]*>)(?:([^<]*)<\/textarea>)?/g,
  )) {
    const name = attribute(tag, 'name');
    const isLoose = /type="(?:radio|checkbox)"/.test(tag) && !/ checked/.test(tag);
    const value = tag.startsWith('<textarea') ? unescaped(inner).replace(/^\n/, '') : attribute(tag, 'value');
    if (!isLoose && !fields.has(name)) fields.set(name, value);
  }
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  )) {
    fields.set(name, /value="([^"]*)" selected/.exec(options)?.[1] ?? '');
  }
  return fields;
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function unescaped(text: string): string {
  const marks = { quot: '"', lt: '<', gt: '>', '#39': "'", amp: '&' };
  return Object.entries(marks).reduce((left, [name, mark]) => left.replaceAll(`&${name};`, mark), text);
}
