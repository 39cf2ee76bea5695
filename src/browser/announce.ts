// One polite region for the whole page, so that a screen reader hears the last thing that happened and not a queue.
const region = document.createElement('div');
region.id = 'announced';
region.className = 'govuk-visually-hidden';
region.setAttribute('role', 'status');
document.querySelector('main')?.append(region);

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Says something to whoever listens to the page; what is said within `milliseconds` after it replaces it. */
export function announce(text: string, milliseconds = 100): void {
  clearTimeout(waiting);
  // emptied first: the same words twice in a row are else said once
  region.textContent = '';
  waiting = setTimeout(() => {
    region.textContent = text;
  }, milliseconds);
}
