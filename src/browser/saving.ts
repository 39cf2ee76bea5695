// Keeps what is typed on this device at every change, puts it back where the website has something else, and posts what
// the website does not have: its pages in order, then the whole if "send" was pressed. What the device holds and the
// website never acknowledged wins; else the page as the website wrote it is right. See queue.ts for what answers mean.
import { readStanding, type Standing } from '../shared/standing.ts';
import { forget, forgetForm, forgetOld, keepHead, keepPage, readKept } from './device.ts';
import { fieldsIn, fillFields, hide } from './page-fields.ts';
import {
  acknowledged,
  isAbout,
  type Kept,
  meaningOf,
  type Next,
  type PageFields,
  pauseBefore,
  waiting,
} from './queue.ts';

const patienceMilliseconds = 15_000;

/** Keeps the answers of the response that a page is about. */
export function keepAnswers(page: Document): void {
  forgetOld(Date.now());
  for (const form of page.querySelectorAll<HTMLFormElement>('[data-forgets]')) {
    form.addEventListener('submit', () => forgetForm(form.dataset['forgets'] ?? ''));
  }
  const note = page.querySelector<HTMLElement>('[data-standing]');
  const standing = readStanding(dataIn(note?.dataset['standing']));
  if (note === null || standing === undefined) return;
  if (standing.is === 'sent' || standing.is === 'withdrawn') forget(standing.response);
  else new Saving(page, note, standing).begin();
}

/** The JSON in an attribute of our own pages. */
function dataIn(text = '{}'): unknown {
  return JSON.parse(text);
}

/** What goes on while a page is open. */
interface Condition {
  /** Something is being posted. */
  running: boolean;
  /** The browser goes to another page. */
  leaving: boolean;
  /** Nobody answered the last time. */
  lost: boolean;
  tries: number;
}

/** One page of a response, for as long as it is open. */
class Saving {
  readonly #note: HTMLElement;
  readonly #words: unknown;
  readonly #pages: readonly HTMLFormElement[];
  readonly #sends: HTMLFormElement | null;
  readonly #path: string;
  /** As the page was written. */
  readonly #written: Standing;
  /** As the website said last. */
  #standing: Standing;
  readonly #is: Condition = { running: false, leaving: false, lost: false, tries: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, note: HTMLElement, standing: Standing) {
    this.#note = note;
    this.#words = dataIn(note.dataset['words']);
    this.#pages = [...page.querySelectorAll<HTMLFormElement>('form[data-page]')];
    this.#sends = page.querySelector<HTMLFormElement>('form[data-sends]');
    this.#path = `/${page.documentElement.lang}/forms/${standing.form}`;
    this.#written = standing;
    this.#standing = standing;
  }

  get #kept(): Kept {
    const { form, response, base } = this.#written;
    return readKept(response) ?? { form, base, at: Date.now(), pages: new Map() };
  }

  begin(): void {
    const { response, is } = this.#written;
    if (!isAbout(this.#kept, this.#written)) forget(response);
    if (is === 'closed') this.#keep({ over: 'closed' });
    else this.#keep({ left: undefined });
    this.#acknowledge();
    for (const form of this.#pages) this.#open(form);
    this.#sends?.addEventListener('submit', (event) => this.#send(event));
    addEventListener('online', () => void this.#run());
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#is.leaving = false;
    });
    document.addEventListener('visibilitychange', () => {
      for (const form of this.#pages) this.#take(form);
      void this.#run();
    });
    this.#tell();
    if (this.#kept.review === true) this.#say('review');
    this.#keep({ review: undefined });
    void this.#run();
  }

  /** Puts the fields of a page right and watches them. */
  #open(form: HTMLFormElement): void {
    const number = Number(form.dataset['page']);
    const kept = this.#kept.pages.get(number);
    if (kept?.waits) fillFields(form, kept.fields);
    else {
      const mark = this.#written.saved[number] ?? '';
      keepPage(this.#written.response, number, { fields: fieldsIn(form), mark, waits: false });
    }
    for (const event of ['input', 'change']) form.addEventListener(event, () => this.#take(form));
    form.addEventListener('submit', (event) => this.#leave(form, event));
  }

  /** Keeps what stands on a page now. */
  #take(form: HTMLFormElement): void {
    const number = Number(form.dataset['page']);
    const fields = fieldsIn(form);
    if (this.#is.leaving || isSame(this.#kept.pages.get(number)?.fields, fields)) return;
    const mark = Math.random().toString(36).slice(2);
    const isKept = keepPage(this.#written.response, number, { fields, mark, waits: true });
    this.#keep({ at: Date.now(), sending: undefined });
    if (isKept) this.#tell();
    else this.#say(undefined);
  }

  /** The page is posted by the browser itself, with its mark. */
  #leave(form: HTMLFormElement, event: SubmitEvent): void {
    this.#take(form);
    const page = Number(form.dataset['page']);
    hide(form, 'mark', this.#kept.pages.get(page)?.mark ?? '');
    this.#is.leaving = true;
    if (navigator.onLine) return;
    event.preventDefault();
    this.#is.leaving = false;
    this.#is.lost = true;
    this.#tell();
  }

  #send(event: SubmitEvent): void {
    if (!this.#keep({ sending: true, shown: this.#written.shown })) return;
    event.preventDefault();
    void this.#run();
  }

  /** Posts what waits. One run at a time; a tab that is left posts no more. */
  async #run(): Promise<void> {
    if (this.#is.running || this.#is.leaving) return;
    clearTimeout(this.#timer);
    this.#is.running = true;
    this.#tell();
    const next = await this.#postAll();
    this.#is.running = false;
    this.#act(next);
  }

  async #postAll(): Promise<Next> {
    if (this.#kept.over !== undefined) return 'over';
    for (const page of waiting(this.#kept)) {
      const kept = this.#kept.pages.get(page);
      const next = await this.#post('page', `/steps/${page}`, { ...kept?.fields, mark: kept?.mark ?? '' });
      if (next !== 'go-on') return next;
    }
    const { sending, shown } = this.#kept;
    if (sending !== true) return 'go-on';
    if (this.#standing.shown === shown) return this.#post('send', '/check', {});
    this.#keep({ review: true });
    return 'check';
  }

  async #post(what: 'page' | 'send', to: string, fields: PageFields): Promise<Next> {
    const { response, base } = this.#written;
    const standing = await answerTo(`${this.#path}${to}`, { ...fields, response, base: String(base) });
    const next = meaningOf(what, response, standing);
    if (standing !== undefined && next !== 'retry') {
      this.#standing = standing;
      if (next === 'over') this.#keep({ over: standing.is === 'sent' ? 'sent' : 'closed' });
      this.#acknowledge();
    }
    return next;
  }

  #act(next: Next): void {
    this.#is.lost = next === 'retry';
    if (!this.#is.lost) this.#is.tries = 0;
    switch (next) {
      case 'retry':
        this.#timer = setTimeout(() => void this.#run(), pauseBefore(this.#is.tries, Math.random()));
        this.#is.tries += 1;
        break;
      case 'go-on':
        // the page was written before what is saved now
        if (this.#isOutdated()) this.#goTo('');
        break;
      case 'done':
        forget(this.#written.response);
        this.#goTo('/receipt');
        break;
      case 'check':
        this.#keep({ sending: undefined });
        this.#goTo('/check');
        break;
      case 'ask':
        this.#keep({ sending: undefined });
        this.#is.leaving = true;
        this.#sends?.submit();
        break;
      case 'over':
        this.#keep({ sending: undefined });
        break;
      case 'forget':
        forget(this.#written.response);
        break;
    }
    if (next === 'forget') this.#say('withdrawn');
    else if (!this.#is.leaving) this.#tell();
  }

  /** Other questions are asked now, or the answers to look at are others. */
  #isOutdated(): boolean {
    if (this.#standing === this.#written) return false;
    return this.#sends !== null || (this.#pages.length > 0 && this.#standing.shown !== this.#written.shown);
  }

  #goTo(path: string): void {
    this.#is.leaving = true;
    if (path === '' || location.pathname === `${this.#path}${path}`) location.reload();
    else location.assign(`${this.#path}${path}`);
  }

  #acknowledge(): void {
    const kept = this.#kept;
    for (const number of acknowledged(kept, this.#standing)) {
      const page = kept.pages.get(number);
      if (page !== undefined) keepPage(this.#written.response, number, { ...page, waits: false });
    }
  }

  #keep(more: Partial<Omit<Kept, 'pages'>>): boolean {
    const { pages: _, ...head } = { ...this.#kept, ...more };
    return keepHead(this.#written.response, head);
  }

  #tell(): void {
    const kept = this.#kept;
    const waits = waiting(kept).length > 0;
    if (kept.over !== undefined) this.#say(waits ? kept.over : undefined);
    else if (kept.sending === true) this.#say(this.#is.lost ? 'queued' : 'sending');
    else if (this.#is.lost) this.#say('offline');
    else if (waits) this.#say('device');
    else this.#say(Object.keys(this.#standing.saved).length > 0 ? 'saved' : undefined);
  }

  #say(key: string | undefined): void {
    const words = new Map(Object.entries(this.#words ?? {}));
    const text = key === undefined ? '' : String(words.get(key) ?? '');
    if (this.#note.textContent !== text) this.#note.textContent = text;
  }
}

/** What the website says after something was posted; undefined when it was not the website that answered, or nobody. */
async function answerTo(address: string, fields: PageFields): Promise<Standing | undefined> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      redirect: 'error',
      keepalive: document.visibilityState === 'hidden',
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return readStanding(await answer.json());
  } catch {
    return undefined;
  }
}

function isSame(one: PageFields | undefined, other: PageFields): boolean {
  const names = Object.keys(other);
  if (one === undefined || names.length !== Object.keys(one).length) return false;
  return names.every((name) => one[name] === other[name]);
}
