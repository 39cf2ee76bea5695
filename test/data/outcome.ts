/** What a run of checks found, one line a check. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

let passed = 0;
let failed = 0;

/** Prints one check and counts it. */
export function check(holds: boolean, line: string): void {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? '  ok ' : 'FAIL '} ${line}`);
}

/** Checks that every one of `all` fits, and names the first few that do not. */
export function checkEvery<T>(
  all: readonly T[],
  fits: (one: T) => boolean,
  what: string,
  nameOf: (one: T) => string,
): void {
  const wrong = all.filter((one) => !fits(one));
  const named = wrong.slice(0, 5).map(nameOf).join(', ');
  const line = `${all.length - wrong.length} of ${all.length} ${what}`;
  check(all.length > 0 && wrong.length === 0, named === '' ? line : `${line}; not: ${named}`);
}

/** How many checks held so far. */
export function outcome(): Outcome {
  return { passed, failed };
}
