const RANGE = 2 ** 32;

/** A 32-bit seed out of a text, the same on every machine: FNV-1a (Fowler, Noll & Vo) over its code units. */
export function seedOf(text: string): number {
  let seed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
  return seed;
}

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
