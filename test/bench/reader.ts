// Somebody who fills in forms without a browser: follows redirects and keeps cookies.
import type { Form } from '../../src/form/form.ts';
import { fieldsOn, stepsOf } from '../../src/response/steps.ts';

/** A page as it was answered, at the address that redirects led to. */
export interface ReadPage {
  readonly path: string;
  readonly text: string;
}

export class Reader {
  readonly #site: string;
  readonly #cookies = new Map<string, string>();

  constructor(site: string) {
    this.#site = site;
  }

  /** Throws when what redirects lead to is no page. */
  async get(path: string): Promise<ReadPage> {
    return this.#ask(path, {});
  }

  /** Sends the fields of a page; gives the page that this leads to. */
  async post(path: string, fields: Readonly<Record<string, string>>): Promise<ReadPage> {
    return this.#ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.#site },
    });
  }

  async #ask(path: string, init: RequestInit): Promise<ReadPage> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...Object(init.headers), cookie };
    const response = await fetch(`${this.#site}${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      this.#cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get('location');
    if (response.status === 303 && location !== null) return this.get(location);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return { path, text };
  }
}

/**
 * Fills in a form in Dutch and sends it; gives the pages on the way, from the start to the receipt.
 * @param pass the secret of an invitation, where the form asks for one
 */
export async function fillIn(
  reader: Reader,
  form: Form,
  fields: Readonly<Record<string, string>>,
  pass: string | undefined,
): Promise<readonly ReadPage[]> {
  const start = `/nl/forms/${form.id}`;
  const pages = [await reader.get(pass === undefined ? start : `/i/${pass}`)];
  let page = await reader.post(start, {});
  for (const step of stepsOf(form)) {
    // a step of which nothing is asked is passed by
    if (page.path.split('?')[0] !== `${start}/steps/${step.number}`) continue;
    pages.push(page);
    const asked = fieldsOn(form, step).filter((field) => page.text.includes(`name="${field}"`));
    const filled = Object.fromEntries(asked.map((field) => [field, fields[field] ?? '']));
    page = await reader.post(`${start}/steps/${step.number}`, { ...filled, ...responseOn(page), go: 'next' });
  }
  pages.push(page);
  pages.push(await reader.post(`${start}/check`, responseOn(page)));
  if (pages.at(-1)?.path !== `${start}/receipt`) throw new Error(`no receipt: ${pages.at(-1)?.path}`);
  return pages;
}

function responseOn({ path, text }: ReadPage): { readonly response: string } {
  const response = /name="response" value="([^"]+)"/.exec(text)?.[1];
  if (response === undefined) throw new Error(`${path} is no page of a response`);
  return { response };
}
