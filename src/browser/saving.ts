// Keeps what is typed on this device at every change, puts it back where the website has something else, and posts what
// the website does not have: its pages in order, then the whole if "send" was pressed. What the device holds and the
// website never acknowledged wins; else the page as the website wrote it is right. See queue.ts for what answers mean.
import { readStanding, type Standing } from '../shared/standing.ts';
import { answerTo } from './answer.ts';
import { forget, forgetForm, forgetOld, forgetOthers, keepHead, keepPage, readKept } from './device.ts';
import { goToWrong, sayWrong, showGiven } from './given.ts';
import { addressOf, isOnePage, keepForOffline, pagesIn, sayLost, showKept } from './kept-page.ts';
import {
  dataIn,
  fieldsIn,
  fillFields,
  hide,
  isFromCheck,
  isSame,
  isTyping,
  longestOf,
  numberOf,
} from './page-fields.ts';
import {
  acknowledged,
  type Condition,
  isAbout,
  type Kept,
  type Leaving,
  meaningOf,
  type Next,
  type PageFields,
  pageAfter,
  pauseBefore,
  type Saying,
  sayingOf,
  tooLong,
  waiting,
} from './queue.ts';

/** Keeps the answers of the response that a page is about. */
export function keepAnswers(page: Document): void {
  forgetOld(Date.now());
  for (const form of page.querySelectorAll<HTMLFormElement>('[data-forgets]')) {
    form.addEventListener('submit', () => forgetForm(form.dataset['forgets'] ?? ''));
  }
  const note = page.querySelector<HTMLElement>('[data-standing]');
  const standing = readStanding(dataIn(note?.dataset['standing']));
  if (note === null || standing === undefined) return;
  const kept = readKept(standing.response);
  // what was typed here after it was sent elsewhere stays, where it can be read
  const isRead = kept?.offline === undefined || waiting(kept).length === 0;
  const isSent = standing.is === 'sent' && kept?.sending !== true && isRead;
  // sent from here, and the answer lost: the receipt is still to come
  if (isSent || standing.is === 'withdrawn') forget(standing.response);
  else new Saving(page, note, standing).begin();
}

/** One page of a response, for as long as it is open. */
class Saving {
  readonly #page: Document;
  readonly #note: HTMLElement;
  readonly #words: ReadonlyMap<string, unknown>;
  readonly #sends: HTMLFormElement | null;
  /** Of the form, in the language of the page. */
  readonly #path: string;
  /** It is the page that is kept for when there is no connection: it was written without answers, some time ago. */
  readonly #isKept: boolean;
  /** As the page was written. */
  readonly #written: Standing;
  /** As the website said last. */
  #standing: Standing;
  /** What stood in the fields of each page last: another tab may have cleared the device since. */
  readonly #seen = new Map<number, PageFields>();
  readonly #is: Condition;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document, note: HTMLElement, standing: Standing) {
    this.#page = page;
    this.#note = note;
    this.#words = new Map(Object.entries(dataIn(note.dataset['words']) ?? {}));
    this.#sends = page.querySelector<HTMLFormElement>('form[data-sends]');
    this.#path = `/${page.documentElement.lang}/forms/${standing.form}`;
    this.#isKept = note.dataset['kept'] !== undefined;
    this.#written = standing;
    this.#standing = standing;
    this.#is = { running: false, leaving: false, lost: this.#isKept, tries: 0, review: false };
  }

  get #kept(): Kept {
    const { form, response, base } = this.#written;
    return readKept(response) ?? { form, base, at: Date.now(), pages: new Map() };
  }

  begin(): void {
    const { response, is, shown } = this.#written;
    // whose answers these are is known by the answers: without them nothing is shown
    if (this.#isKept && (readKept(response) === undefined || !showKept(this.#page, this.#path, this.#kept))) {
      return;
    }
    if (!isAbout(this.#kept, this.#written)) forget(response);
    this.#is.review = this.#kept.review === true;
    forgetOthers(this.#written);
    const isOver = is === 'closed' || (is === 'sent' && this.#kept.sending !== true);
    this.#keep({ left: undefined, review: undefined, ...(isOver ? { over: is } : {}) });
    this.#acknowledge();
    for (const form of pagesIn(this.#page)) this.#open(form);
    showGiven(this.#page);
    this.#watch();
    void this.#run();
    if (!this.#isKept && !['closed', 'sent', 'answered'].includes(is)) {
      // without it this device goes on as well as it can
      keepForOffline(this.#path, response, shown).catch(() => undefined);
    }
  }

  #watch(): void {
    this.#sends?.addEventListener('submit', (event) => this.#send(event));
    addEventListener('online', () => {
      this.#is.tries = 0;
      void this.#run();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      this.#is.leaving = false;
      void this.#run();
    });
    this.#page.addEventListener('visibilitychange', () => {
      for (const form of pagesIn(this.#page)) this.#take(form);
      void this.#run();
    });
  }

  /** Puts the fields of a page right and watches them. */
  #open(form: HTMLFormElement): void {
    const number = numberOf(form);
    const kept = this.#kept.pages.get(number);
    if (kept !== undefined && (kept.waits || this.#isKept)) fillFields(form, kept.fields);
    else {
      const mark = this.#written.saved[number] ?? '';
      keepPage(this.#written.response, number, { fields: fieldsIn(form), mark, waits: false });
    }
    this.#seen.set(number, fieldsIn(form));
    for (const event of ['input', 'change']) form.addEventListener(event, () => this.#take(form));
    form.addEventListener('submit', (event) => this.#leave(form, event));
  }

  /** Keeps what stands on a page now. */
  #take(form: HTMLFormElement): void {
    const number = numberOf(form);
    const fields = fieldsIn(form);
    if (this.#is.leaving || isSame(this.#seen.get(number) ?? {}, fields)) return;
    this.#seen.set(number, fields);
    const mark = Math.random().toString(36).slice(2);
    const isKept = keepPage(this.#written.response, number, { fields, mark, waits: true });
    this.#keep({ at: Date.now() });
    if (isKept) this.#tell();
    else this.#say({});
  }

  /**
   * The browser itself posts the page, with its mark; where it finds nobody the kept page goes on from what is noted
   * here. On the kept page nothing is posted this way: the page it leads to does so.
   */
  #leave(form: HTMLFormElement, event: SubmitEvent): void {
    this.#take(form);
    const page = numberOf(form);
    hide(form, 'mark', this.#kept.pages.get(page)?.mark ?? '');
    if (tooLong(this.#kept).includes(page)) {
      event.preventDefault();
      return void longestOf(form)?.focus();
    }
    const go = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'next';
    const left: Leaving = { page, go, fromCheck: isFromCheck(form) };
    const canGoOn = this.#kept.offline !== undefined && navigator.serviceWorker?.controller !== null;
    if (!this.#isKept && (navigator.onLine || canGoOn)) {
      this.#keep({ left });
      this.#is.leaving = true;
      return;
    }
    event.preventDefault();
    if (go === 'next' && sayWrong(this.#page, form)) return;
    if (this.#isKept && !isOnePage(this.#path)) {
      const to = addressOf(this.#path, pageAfter(pagesIn(this.#page).map(numberOf), left));
      if (to !== location.pathname) this.#goTo(to);
      return;
    }
    this.#is.lost = true;
    this.#tell();
  }

  #send(event: SubmitEvent): void {
    if (this.#kept.over !== undefined) return;
    if (goToWrong(this.#page)) this.#say({ key: 'wrong' });
    else if (this.#keep({ sending: true, shown: this.#written.shown })) void this.#run();
    else return;
    event.preventDefault();
  }

  /** Posts what waits. One run at a time; a tab that is left posts no more. */
  async #run(): Promise<void> {
    if (this.#is.running || this.#is.leaving) return;
    clearTimeout(this.#timer);
    this.#is.running = true;
    this.#tell();
    const next = await this.#postAll();
    this.#is.running = false;
    if (!this.#is.leaving) this.#act(next);
  }

  async #postAll(): Promise<Next> {
    if (this.#kept.over !== undefined) return 'over';
    const long = tooLong(this.#kept);
    for (const page of waiting(this.#kept).filter((each) => !long.includes(each))) {
      const kept = this.#kept.pages.get(page);
      const next = await this.#post('page', `/steps/${page}`, { ...kept?.fields, mark: kept?.mark ?? '' });
      if (next !== 'go-on') return next;
    }
    if (long.length > 0) return 'shorten';
    const { sending, shown, at } = this.#kept;
    if (sending !== true) return 'go-on';
    if (this.#standing.is === 'answered') return 'check';
    // half a sentence is not sent
    if (isTyping(this.#page, at)) return 'retry';
    if (this.#standing.shown === shown || this.#standing.is === 'sent')
      return this.#post('send', '/check', {});
    this.#keep({ review: true });
    return 'check';
  }

  async #post(what: 'page' | 'send', to: string, fields: PageFields): Promise<Next> {
    const { response, base } = this.#written;
    const { at } = this.#kept;
    const standing = await answerTo(`${this.#path}${to}`, { ...fields, response, base: String(base) });
    const meant = meaningOf(what, response, standing);
    // what was typed while it was being sent did not go with it, and stays to be read
    const next = meant === 'done' && this.#kept.at > at ? 'over' : meant;
    this.#is.lost = next === 'retry';
    if (standing !== undefined && !this.#is.lost) {
      this.#is.tries = 0;
      this.#standing = standing;
      if (next === 'over') this.#keep({ over: standing.is === 'sent' ? 'sent' : 'closed' });
      this.#acknowledge();
    }
    return next;
  }

  #act(next: Next): void {
    if (next === 'done' || next === 'forget') forget(this.#written.response);
    else if (next !== 'go-on' && next !== 'retry') this.#keep({ sending: undefined });
    if (next === 'retry') {
      this.#timer = setTimeout(() => void this.#run(), pauseBefore(this.#is.tries, Math.random()));
      this.#is.tries += 1;
    }
    if (next === 'done') this.#goTo(`${this.#path}/receipt`);
    else if (next === 'check') this.#goTo(`${this.#path}/check`);
    else if (next === 'go-on' && this.#isOutdated()) this.#goTo(location.pathname);
    // the website tells why, on a page of its own
    else if (next === 'ask') this.#sends?.submit();
    if (next === 'forget') this.#say({ key: 'withdrawn' });
    else this.#tell();
  }

  /** Other questions are asked now, or the answers to look at are others. On the kept page one goes on typing. */
  #isOutdated(): boolean {
    if (this.#isKept || this.#standing === this.#written) return false;
    return this.#sends !== null || this.#standing.shown !== this.#written.shown;
  }

  #goTo(path: string): void {
    this.#is.leaving = true;
    if (location.pathname === path) location.reload();
    else location.assign(path);
  }

  #acknowledge(): void {
    const kept = this.#kept;
    for (const number of acknowledged(kept, this.#standing)) {
      const page = kept.pages.get(number);
      if (page !== undefined) keepPage(this.#written.response, number, { ...page, waits: false });
    }
  }

  #keep(more: Partial<Omit<Kept, 'pages'>>): boolean {
    const { form, base, response } = this.#written;
    return keepHead(response, { ...more, form, base });
  }

  #tell(): void {
    sayLost(this.#page, this.#is.lost);
    this.#say(sayingOf(this.#kept, this.#is, this.#standing, this.#isKept));
  }

  /** With a link to a page of the form where what was typed can be read and copied. */
  #say({ key, page }: Saying): void {
    const text = key === undefined ? '' : String(this.#words.get(key) ?? '');
    if (this.#note.textContent !== text) this.#note.textContent = text;
    if (page === undefined || text === '') return;
    const link = this.#page.createElement('a');
    const words = { className: 'govuk-link', textContent: this.#words.get('show') };
    Object.assign(link, { ...words, href: `${this.#path}/${page}` });
    this.#note.append(' ', link);
  }
}
