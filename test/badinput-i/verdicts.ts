/** What came out of the items of one file. An item passes when nothing about it failed. */
export class Verdicts {
  readonly file: string;
  readonly #wrong = new Map<string, Set<string>>();
  readonly #seen = new Set<string>();

  constructor(file: string) {
    this.file = file;
  }

  /** Notes whether one thing holds of one item; `what` says what should have held. */
  note(item: string, holds: boolean, what: string): void {
    this.#seen.add(item);
    if (holds) return;
    const items = this.#wrong.get(what) ?? new Set();
    this.#wrong.set(what, items.add(item));
  }

  get failed(): number {
    return new Set([...this.#wrong.values()].flatMap((items) => [...items])).size;
  }

  /** How many items were looked at. */
  get items(): number {
    return this.#seen.size;
  }

  get passed(): number {
    return this.#seen.size - this.failed;
  }

  /** Prints the counts, and of everything that did not hold the first few items. */
  print(): void {
    const mark = this.failed === 0 ? '  ok ' : 'FAIL ';
    console.log(`${mark} ${this.file}: ${this.passed} passed, ${this.failed} failed`);
    for (const [what, items] of this.#wrong) {
      console.log(`       ${what}: ${items.size}`);
      for (const item of [...items].slice(0, 5)) console.log(`         ${item.slice(0, 160)}`);
    }
  }
}
