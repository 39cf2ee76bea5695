/** A map that forgets what was put in first as soon as it holds more than `most`. */
export class BoundedMap<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  /** Gives what is forgotten for it: what stood there, and what was put in first. */
  set(key: string, value: Value): readonly Value[] {
    const before = this.#values.get(key);
    const forgotten: Value[] = before === undefined ? [] : [before];
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const [oldest, held] of this.#values) {
      if (this.#values.size <= this.#most) break;
      this.#values.delete(oldest);
      forgotten.push(held);
    }
    return forgotten;
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}
