// A start page makes its questions ready: who loses the connection before pressing the button begins all the same.
import { forgetForm, keepHead, readKept, responsesTo } from './device.ts';
import { fetchKept } from './kept-page.ts';

/** Makes ready what the button of a start page begins. */
export function makeBeginningReady(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('[data-begins]')) {
    const id = form.elements.namedItem('response');
    if (!(id instanceof HTMLInputElement) || !('serviceWorker' in navigator)) continue;
    const name = form.dataset['begins'] ?? '';
    id.value = makeReady(new URL(form.action).pathname, name, id.value);
    form.addEventListener('submit', () => forgetForm(name, id.value));
  }
}

/**
 * Keeps the page for what may be begun here, so that it can be without a connection. While this device holds what
 * somebody else began and did not send, the one page there is stays theirs.
 * @returns the id to begin under: the one given, or what was made ready here before
 */
function makeReady(path: string, form: string, given: string): string {
  const before = responsesTo(form);
  const response = before.find((each) => readKept(each)?.isReady === true) ?? given;
  if (before.some((each) => each !== response)) return given;
  if (!keepHead(response, { form, base: 0, isReady: true })) return given;
  const offline = `${path}/offline`;
  navigator.serviceWorker
    .register('/service-worker.js')
    .then(() => fetchKept(offline, response, `${offline}?response=${response}`))
    .catch(() => undefined);
  return response;
}
