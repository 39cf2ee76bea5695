// Lets the pages of a form that was opened be walked without a connection: when nobody answers, the page that its script
// kept on this device stands in. It keeps nothing itself, and answers nothing but pages to fill in: never a receipt.
declare const self: ServiceWorkerGlobalScope;

/** The pages of a form: first its path, then which one; none is the start page. */
const pageOfForm = /^(\/[a-z]{2}\/forms\/[^/]+)(?:\/(steps\/\d+|check|offline))?$/;
/** How long the network may take, and for how long after it did not answer it is not waited for again. */
const patience = { first: 8_000, again: 1_000, memory: 30_000 };
let lostAt = Number.NEGATIVE_INFINITY;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(assetFor(request));
  const [, form, page] = pageOfForm.exec(pathname) ?? [];
  if (form === undefined || request.mode !== 'navigate') return;
  const isBegin = page === undefined && request.method === 'POST';
  event.respondWith(
    isBegin ? begunBy(request, form) : pageFor(request, `${form}/offline`, page === 'offline'),
  );
});

/** Its name changes with its content, so a kept one is right. */
async function assetFor(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/**
 * What the website answers; the kept page when it does not, or cannot: that of the language one came from when the other
 * is asked for and was never kept. What was posted then is on this device.
 */
async function pageFor(request: Request, keptAt: string, isKept: boolean): Promise<Response> {
  const kept = await caches.match(keptAt);
  if (kept === undefined && (await caches.match(inOtherLanguage(keptAt))) === undefined)
    return fetch(request);
  if (isKept && kept !== undefined) return kept;
  const wait = Date.now() - lostAt < patience.memory ? patience.again : patience.first;
  const answer = await Promise.race([fetch(request).catch(() => undefined), later(wait)]);
  if (answer !== undefined && answer.status < 500) return answer;
  lostAt = Date.now();
  if (kept === undefined) return Response.redirect(inOtherLanguage(request.url), 303);
  return request.method === 'POST' ? Response.redirect(request.url, 303) : kept;
}

/**
 * What the website answers to who begins; when it does not, the first page of questions, if just this was made ready. Who
 * begins anew is not shown what was begun before.
 */
async function begunBy(request: Request, form: string): Promise<Response> {
  const response = (
    await request
      .clone()
      .formData()
      .catch(() => undefined)
  )?.get('response');
  const kept = await (await caches.match(`${form}/offline`))?.text();
  if (typeof response !== 'string' || kept?.includes(response) !== true) return fetch(request);
  const answer = await Promise.race([fetch(request).catch(() => undefined), later(patience.first)]);
  if (answer !== undefined && answer.status < 500) return answer;
  lostAt = Date.now();
  return Response.redirect(`${form}/steps/1`, 303);
}

/** The same page of a form in the other of two languages. */
function inOtherLanguage(address: string): string {
  return address.replace(/\/(nl|en)\/forms\//, (_, language) => `/${language === 'nl' ? 'en' : 'nl'}/forms/`);
}

function later(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

// makes it a module, so that `self` can be called what it is
export {};
