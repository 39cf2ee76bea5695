const PARTS = 10_000;

/**
 * Whether count/base reaches a share 0…1 of the form (0.75, 0.6). Shares are read to four decimals
 * and compared as whole numbers: in doubles 0.56 × 25 is more than 14, so 14 of 25 would fail.
 * An empty base reaches every share; callers guard against it with their own minimum.
 */
export function reaches(count: number, base: number, share: number): boolean {
  return count * PARTS >= Math.round(share * PARTS) * base;
}

/** Whether count is more than half of base. */
export function overHalf(count: number, base: number): boolean {
  return 2 * count > base;
}
