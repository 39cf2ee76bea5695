/** Counters by the id of what they count. A cell holds whole numbers; one that becomes all zero is removed. */
export type Cells = Map<string, number[]>;

/** Once in, or once out. */
export type Sign = 1 | -1;

/** The counters of `key`, made of `size` zeros when nothing was counted there yet. */
export function cellOf(cells: Cells, key: string, size: number): number[] {
  const found = cells.get(key);
  if (found !== undefined) return found;
  const made = new Array<number>(size).fill(0);
  cells.set(key, made);
  return made;
}

/** Adds `amount` to one counter of a cell. */
export function count(cell: number[], index: number, amount: number): void {
  cell[index] = (cell[index] ?? 0) + amount;
}

/** Removes a cell in which nothing is left, so that a tally does not remember who was in it. */
export function dropWhenEmpty(cells: Cells, key: string, cell: readonly number[]): void {
  for (const counter of cell) if (counter !== 0) return;
  cells.delete(key);
}

/** Adds `amount` to one counter, and removes the cell when taking out left nothing in it. */
export function bump(
  cells: Cells,
  key: string,
  size: number,
  sign: Sign,
  index: number,
  amount: number,
): void {
  const cell = cellOf(cells, key, size);
  count(cell, index, sign * amount);
  if (sign === -1) dropWhenEmpty(cells, key, cell);
}

/** Adds all counters of `added` to `cells`. */
export function addCells(cells: Cells, added: ReadonlyMap<string, readonly number[]>): void {
  for (const [key, counters] of added) {
    const cell = cellOf(cells, key, counters.length);
    for (const [index, counter] of counters.entries()) count(cell, index, counter);
  }
}
