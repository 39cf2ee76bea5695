/** Every 10 to 20 seconds: 15 on average, and a hall does not ask all at once. */
const everyMilliseconds = 15_000;
/** After a failure longer and longer, up to this. */
const longestMilliseconds = 120_000;

interface Now {
  readonly responses: number;
  readonly tag: string;
}

/**
 * Asks now and then how many answered and whether what is shown is still the newest. A screen in the room, and a page
 * that waits for results, shows the newer itself; to a reader of results it is offered, as nothing may move under one
 * who reads. Nothing is asked while the page is hidden.
 */
export function lookForNewer(root: Document, isRoom: boolean): void {
  const source = root.querySelector<HTMLElement>('[data-now]');
  if (source === null) return;
  const { now = '', tag = '', waits } = source.dataset;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = () => {
    clearTimeout(timer);
    const wait = Math.min(everyMilliseconds * 2 ** failures, longestMilliseconds);
    timer = setTimeout(look, wait * (2 / 3 + (Math.random() * 2) / 3));
  };
  const look = async () => {
    if (root.hidden) return;
    const found = await askedAt(now);
    failures = found === undefined ? failures + 1 : 0;
    say(root, failures > 1 ? (source.dataset['offline'] ?? '') : '');
    if (found !== undefined) {
      count(root, found.responses);
      if (found.tag !== tag) {
        if (isRoom || waits !== undefined) return location.reload();
        return offer(source);
      }
    }
    later();
  };
  for (const told of root.querySelectorAll<HTMLElement>('[data-refreshes]'))
    told.textContent = told.dataset['refreshes'] ?? '';
  root.addEventListener('visibilitychange', () => {
    if (root.hidden) clearTimeout(timer);
    else void look();
  });
  later();
}

async function askedAt(address: string): Promise<Now | undefined> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) return undefined;
    const found: Partial<Now> = await answer.json();
    const { responses, tag } = found;
    return typeof responses === 'number' && typeof tag === 'string' ? { responses, tag } : undefined;
  } catch {
    return undefined;
  }
}

function count(root: Document, responses: number): void {
  for (const counter of root.querySelectorAll<HTMLElement>('[data-counter]')) {
    const { one = '', many = '' } = counter.dataset;
    const [number, words] = [counter.querySelector('b'), counter.querySelector('span')];
    if (number !== null) number.textContent = String(responses);
    if (words !== null) words.textContent = responses === 1 ? one : many;
  }
}

function say(root: Document, text: string): void {
  for (const line of root.querySelectorAll('[data-room-line]')) {
    if (line.textContent !== text) line.textContent = text;
  }
}

/** A line that says so, with a link that loads the page again. */
function offer(source: HTMLElement): void {
  const { newer = '', load = '' } = source.dataset;
  const link = document.createElement('a');
  link.href = location.href;
  link.className = 'govuk-link';
  link.textContent = load;
  source.replaceChildren(`${newer} `, link);
  source.setAttribute('role', 'status');
  source.classList.add('newer');
  source.hidden = false;
}
