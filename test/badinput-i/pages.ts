// Compares pages that hold a hostile text with the same pages that hold a harmless one.
import type { Eye, Seen } from './look.ts';
import type { Verdicts } from './verdicts.ts';

/** A text as a parser of HTML gives it back: every line break is one. */
const asParsed = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

interface Waiting {
  readonly page: string;
  readonly of: string;
  /** The texts that stand where the harmless one stands. */
  readonly texts: readonly string[];
  readonly items: readonly string[];
  readonly verdicts: Verdicts;
}

const atOnce = 60;
/** So many batches may wait for the browser. */
const mostLooking = 4;

/** Collects pages and looks at them some at a time, while the next ones are asked for. */
export class PageCheck {
  readonly #eye: Eye;
  readonly #harmless = new Map<string, { readonly seen: Seen; readonly text: string }>();
  #waiting: Waiting[] = [];
  readonly #looking = new Set<Promise<void>>();

  constructor(eye: Eye) {
    this.#eye = eye;
  }

  /** Tells what a kind of page is like with a harmless text. */
  async learn(of: string, page: string, text = ''): Promise<void> {
    const [seen] = await this.#eye.look([page]);
    if (seen === undefined || (text !== '' && !(`=${text}` in seen.texts))) {
      throw new Error(`“${text}” is not on ${of}`);
    }
    this.#harmless.set(of, { seen, text });
  }

  /** Has a page of a kind looked at: nothing on it may be made by its texts, and each must be there whole. */
  async add(waiting: Waiting): Promise<void> {
    this.#waiting.push(waiting);
    if (this.#waiting.length >= atOnce) await this.#flush();
  }

  /** Waits until every page has been looked at. */
  async finish(): Promise<void> {
    await this.#flush();
    await Promise.all(this.#looking);
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    while (this.#looking.size >= mostLooking) await Promise.race(this.#looking);
    const looking = this.#eye
      .look(batch.map(({ page }) => page))
      .then((all) => {
        for (const [n, seen] of all.entries()) {
          const waiting = batch[n];
          if (waiting !== undefined) this.#compare(waiting, seen);
        }
      })
      .finally(() => this.#looking.delete(looking));
    this.#looking.add(looking);
  }

  #compare({ of, texts, items, verdicts }: Waiting, seen: Seen): void {
    const known = this.#harmless.get(of);
    if (known === undefined) throw new Error(`nothing is known of ${of}`);
    const markup = difference(known.seen.markup, seen.markup);
    const wanted = known.text === '' ? 0 : (known.seen.texts[`=${known.text}`] ?? 0);
    const forms = new Set(texts.map(asParsed));
    const found = [...forms].reduce((sum, text) => sum + (seen.texts[`=${text}`] ?? 0), 0);
    for (const item of items) {
      verdicts.note(item, markup === '', `the text makes markup on ${of}${markup}`);
      verdicts.note(item, seen.unsafe.length === 0, `Markdown makes ${seen.unsafe[0] ?? ''} on ${of}`);
      verdicts.note(item, found >= wanted, `the text stands whole on ${of}`);
    }
  }
}

/** The first few elements that one page has more or less of than the other. */
function difference(one: Seen['markup'], other: Seen['markup']): string {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((key) => one[key] !== other[key])
    .slice(0, 3)
    .map((key) => `: ${one[key] ?? 0} ${other[key] ?? 0} ${key}`)
    .join('');
}
