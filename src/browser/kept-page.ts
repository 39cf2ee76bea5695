// The one page that is kept to go on without a connection, in each language of its form: all questions and no answers,
// those stand in the local storage. The website forbids to cache its pages because of the answers in them; this one is made without, is
// kept for one response of a form at a time, and goes when that response goes (device.ts).
import { readStanding } from '../shared/standing.ts';
import { cacheOf, keepHead, keepPage, readKept } from './device.ts';
import { type Kept, pageAfter } from './queue.ts';

/**
 * Keeps the page for a response, with what the website knows of its answers, unless it is there as the questions are now.
 * @param path of the form, in the language of the page
 */
export async function keepForOffline(path: string, response: string, shown: string): Promise<void> {
  const offline = `${path}/offline`;
  await navigator.serviceWorker.register('/service-worker.js');
  const [, keptFor] = readKept(response)?.offline?.split('/offline ') ?? [];
  if (keptFor === shown && (await caches.match(offline)) !== undefined) return;
  await fetchKept(offline, response, offline);
}

/** Fetches it, and what it needs. `from`: where the website gives it. */
export async function fetchKept(offline: string, response: string, from: string): Promise<void> {
  const answer = await fetch(from, { headers: { accept: 'application/json' } });
  const { standing: told, fields, pages } = await answer.json();
  const standing = readStanding(told);
  const kept = readKept(response);
  if (standing?.response !== response || kept === undefined) return;
  for (const [number, typed] of Object.entries<Record<string, string>>(fields)) {
    // of what was only made ready there is nothing to know
    const isNew = kept.isReady === true && standing.saved[number] === undefined;
    if (isNew || kept.pages.get(Number(number))?.waits) continue;
    keepPage(response, Number(number), {
      fields: typed,
      mark: standing.saved[number] ?? '',
      waits: false,
    });
  }
  const cache = await caches.open(cacheOf(standing.form));
  const headers = new Headers(answer.headers);
  headers.set('content-type', 'text/html; charset=utf-8');
  for (const [address, page] of Object.entries<string>(pages)) {
    await cache.put(address, new Response(page, { headers }));
    await cache.addAll(new Set(page.match(/\/assets\/[^"]+/g)));
  }
  if (readKept(response) === undefined) await caches.delete(cacheOf(standing.form));
  else
    keepHead(response, { form: standing.form, base: standing.base, offline: `${offline} ${standing.shown}` });
}

/** Whether the kept page shows more than one page to fill in: the list to check, or all that was typed, to read. */
export function isOnePage(path: string): boolean {
  return !location.pathname.startsWith(`${path}/steps/`);
}

/**
 * Shows the part of the kept page that its address asks for; where a page was left without a connection that is the next.
 * @returns whether it stays on this address
 */
export function showKept(page: Document, path: string, { left, pages }: Kept): boolean {
  const parts = [...page.querySelectorAll<HTMLElement>('[data-part]')];
  const here = location.pathname.slice(path.length + 1).replace('steps/', '');
  if (here === '' && pages.size === 0) {
    location.replace(addressOf(path, 1));
    return false;
  }
  if (left !== undefined && here === String(left.page)) {
    const to = addressOf(
      path,
      pageAfter(
        pagesIn(page).map(({ dataset }) => Number(dataset['page'])),
        left,
      ),
    );
    if (to !== location.pathname) {
      location.replace(to);
      return false;
    }
  }
  for (const part of parts) {
    const { part: name } = part.dataset;
    part.hidden = !(
      name === here ||
      (name === 'check' && here === '') ||
      (name !== 'check' && here === 'offline')
    );
  }
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.frame__switch')) {
    link.pathname = location.pathname.replace(/^\/[^/]+/, `/${link.hreflang}`);
    link.search = location.search;
  }
  // what needs the website, and on one page what leads from page to page
  const useless = isOnePage(path) ? '.elsewhere, [data-page] .govuk-button-group' : '.elsewhere';
  for (const buttons of page.querySelectorAll<HTMLElement>(useless)) buttons.hidden = true;
  const shown = page.querySelectorAll<HTMLElement>('[data-part]:not([hidden])');
  const titles = ['h1', '.steps-done'].map((part) => shown[0]?.querySelector(part)?.textContent);
  page.title = titles.join(' – ');
  page.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  const note = page.querySelector('[data-standing]');
  const buttons = [...shown].at(-1)?.querySelector('.govuk-button-group:not([hidden]), [data-sends] button');
  if (note !== null) buttons?.before(note);
  return true;
}

/** Shows what is said only while there is no connection. */
export function sayLost(page: Document, isLost: boolean): void {
  for (const said of page.querySelectorAll<HTMLElement>('[data-while-lost]')) said.hidden = !isLost;
}

/** Where a page is left to, without a connection. */
export function addressOf(path: string, to: number | 'check'): string {
  return to === 'check' ? `${path}/check` : `${path}/steps/${to}`;
}

/** The pages to fill in that stand on a page: one, or all of them on the kept page. */
export function pagesIn(page: Document): readonly HTMLFormElement[] {
  return [...page.querySelectorAll<HTMLFormElement>('form[data-page]')];
}
