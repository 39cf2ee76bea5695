import { announce } from './announce.ts';
import { copyOf, one } from './elements.ts';
import { said } from './said.ts';

/** Shows each ranking as rows with buttons, in place of its lists to choose from. */
export function rankByButtons(): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-ranking]')) {
    new Ranking(template).takeOver();
  }
}

/**
 * One ranking. The lists (`select`) stay what is posted and what is kept elsewhere: rows are shown by what stands in
 * them, and a button changes them. Whatever they hold can be shown, an empty place before a filled one and the same
 * option twice included.
 */
class Ranking {
  readonly #words: DOMStringMap;
  readonly #places: HTMLElement;
  readonly #selects: readonly HTMLSelectElement[];
  readonly #list: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  readonly #rest: HTMLElement;
  readonly #full: HTMLElement;
  readonly #options: readonly HTMLButtonElement[];
  #preventScroll = false;

  constructor(template: HTMLTemplateElement) {
    this.#words = template.dataset;
    this.#places = one(template.parentElement ?? document, '[data-places]');
    this.#selects = [...this.#places.querySelectorAll('select')];
    const list = one(copyOf(template), '.ranking');
    this.#list = list;
    const first = one(list, '.ranking__row');
    this.#rows = this.#selects.map((select, at) => rowFor(first, select, at));
    first.replaceWith(...this.#rows);
    this.#rest = one(list, '[data-rest]');
    this.#full = one(list, '[data-full]');
    this.#options = [...list.querySelectorAll<HTMLButtonElement>('[data-option]')];
  }

  /** The lists go only when the rows are there: until then the plain question is left as it is. */
  takeOver(): void {
    this.#show();
    this.#list.addEventListener('click', ({ target, detail }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button === null) return;
      // who taps is looking at the place where it happened, and is not taken elsewhere
      this.#preventScroll = detail > 0;
      const { option, does } = button.dataset;
      if (option !== undefined) this.#put(option);
      const at = this.#rows.findIndex((row) => row.contains(button));
      if (does === 'remove') this.#remove(at);
      else if (does !== undefined) this.#move(at, does);
    });
    for (const kind of ['input', 'change']) this.#places.addEventListener(kind, () => this.#show());
    // a page that comes back may get its fields filled in by the browser after this
    addEventListener('pageshow', () => this.#show());
    const focused = this.#selects.find((select) => select === document.activeElement)?.id;
    this.#places.before(...this.#places.querySelectorAll('.govuk-error-message'));
    this.#places.after(this.#list);
    this.#places.hidden = true;
    for (const [at, select] of this.#selects.entries()) {
      // links to a place lead to its row
      this.#rows[at]?.setAttribute('id', select.id);
      select.removeAttribute('id');
    }
    if (focused !== undefined) document.getElementById(focused)?.focus();
  }

  get #values(): readonly string[] {
    return this.#selects.map(({ value }) => value);
  }

  set #values(values: readonly string[]) {
    const changed = this.#selects.filter(({ value }, at) => value !== values[at]);
    for (const [at, select] of this.#selects.entries()) select.value = values[at] ?? '';
    for (const select of changed) select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** In the first place that is free. The focus goes on to what can be placed next. */
  #put(option: string): void {
    const at = this.#values.indexOf('');
    if (at < 0) {
      announce(this.#full.textContent.trim());
      return;
    }
    const here = this.#options.findIndex(({ dataset }) => dataset['option'] === option);
    this.#values = this.#values.map((value, place) => (place === at ? option : value));
    this.#say('moved', option, at);
    const others = [...this.#options.slice(here), ...this.#options.slice(0, here)];
    const next = this.#values.includes('')
      ? others.find((each) => each.parentElement?.hidden === false)
      : null;
    this.#focus(next ?? this.#button(at, 'up'));
  }

  /** One place up or down, by changing places with what is there. The focus goes along with what moved. */
  #move(at: number, does: string): void {
    const values = [...this.#values];
    const option = values[at] ?? '';
    const to = at + (does === 'up' ? -1 : 1);
    if (to < 0 || to > lastFilled(values)) {
      this.#say('already', option, at);
      return;
    }
    values[at] = values[to] ?? '';
    values[to] = option;
    this.#values = values;
    this.#say('moved', option, to);
    this.#focus(this.#button(to, does));
  }

  /** Out of its place; what stood below it moves up. */
  #remove(at: number): void {
    const option = this.#values[at] ?? '';
    const values = [...this.#values.filter((_, place) => place !== at), ''];
    this.#values = values;
    const still = values.indexOf(option);
    if (still < 0) {
      announce(said(this.#words['removed'], { option: this.#titleOf(option) }));
      this.#focus(this.#options.find(({ dataset }) => dataset['option'] === option));
    } else {
      this.#say('moved', option, still);
      this.#focus(this.#button(still, 'remove'));
    }
  }

  #focus(button: HTMLElement | null | undefined): void {
    button?.focus({ preventScroll: this.#preventScroll });
  }

  #say(word: 'moved' | 'already', option: string, at: number): void {
    announce(said(this.#words[word], { option: this.#titleOf(option), place: at + 1 }));
  }

  #button(at: number, does: string): HTMLElement | null {
    return this.#rows[at]?.querySelector(`[data-does="${does}"]`) ?? null;
  }

  #titleOf(option: string): string {
    return this.#titleNode(option)?.textContent.trim() ?? option;
  }

  #titleNode(option: string): Element | null {
    const button = this.#options.find(({ dataset }) => dataset['option'] === option);
    return button?.querySelector('[data-title]') ?? null;
  }

  #show(): void {
    const values = this.#values;
    const [last, free] = [lastFilled(values), values.indexOf('')];
    for (const [at, row] of this.#rows.entries()) {
      // up to the last that is filled, the next one, and where a mistake leads
      row.hidden = at > last && at !== free && !row.hasAttribute('aria-describedby');
      this.#showRow(row, values[at] ?? '', { up: at === 0, down: at >= last });
    }
    for (const button of this.#options) {
      if (button.parentElement !== null) {
        button.parentElement.hidden = values.includes(button.dataset['option'] ?? '');
      }
      button.setAttribute('aria-disabled', String(free < 0));
    }
    this.#rest.hidden = this.#options.every(({ parentElement }) => parentElement?.hidden);
    this.#full.hidden = free >= 0;
  }

  #showRow(row: HTMLElement, option: string, atEnd: Readonly<Record<string, boolean>>): void {
    const isEmpty = option === '';
    row.classList.toggle('ranking__row--empty', isEmpty);
    const title = this.#titleNode(option)?.cloneNode(true).childNodes ?? [this.#words['next'] ?? ''];
    one(row, '[data-title]').replaceChildren(...title);
    one(row, '.ranking__buttons').hidden = isEmpty;
    for (const button of row.querySelectorAll<HTMLElement>('[data-does]')) {
      one(button, 'span').textContent = said(button.dataset['name'], { option: this.#titleOf(option) });
      button.setAttribute('aria-disabled', String(atEnd[button.dataset['does'] ?? ''] ?? false));
    }
  }
}

/** The row for a place, like the first one: with its number, the words of its list's label and its mistake. */
function rowFor(first: HTMLElement, select: HTMLSelectElement, at: number): HTMLElement {
  const row = first.cloneNode(true);
  if (!(row instanceof HTMLElement)) throw new Error('a row of a ranking is an element');
  one(row, '.ranking__place').textContent = String(at + 1);
  one(row, '[data-place]').textContent = `${select.labels[0]?.textContent ?? ''}: `;
  const mistake = select.getAttribute('aria-describedby');
  if (mistake !== null) row.setAttribute('aria-describedby', mistake);
  return row;
}

function lastFilled(values: readonly string[]): number {
  return values.reduce((last, value, at) => (value === '' ? last : at), -1);
}
