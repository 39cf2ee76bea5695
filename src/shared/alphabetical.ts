/**
 * Compares names as people look them up: accents and capitals do not count, and table 2 comes before table 10. The
 * same on every machine, which collation by a locale is not. Below, at or above zero.
 */
export function compareNames(a: string, b: string): number {
  const [first, second] = [folded(a), folded(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}
