const RANGE = 2 ** 32;

/**
 * Whole numbers drawn from 0 … limit−1, the same row of them for the same 32-bit seed on every machine:
 * what is published must be recomputable. A Weyl sequence mixed by MurmurHash3's finaliser (Appleby,
 * public domain). For drawing lots in tests of chance, never for secrets.
 */
export function seededDraws(seed: number): (limit: number) => number {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
    return Math.floor(((mixed >>> 0) / RANGE) * limit);
  };
}
