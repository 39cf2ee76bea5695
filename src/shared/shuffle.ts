/**
 * The same things in an order that says nothing of the order they came in: Fisher and Yates' shuffle, drawn from the
 * machine's cryptographic randomness, so that nobody can compute it back.
 * @param draw a whole number from 0 up to and without `below`, each as likely; other than by default only in tests
 */
export function shuffled<T>(things: readonly T[], draw: (below: number) => number = drawFairly): T[] {
  const order: T[] = [];
  for (const thing of things) {
    const at = draw(order.length + 1);
    const moved = order[at];
    if (moved === undefined) order.push(thing);
    else {
      order[at] = thing;
      order.push(moved);
    }
  }
  return order;
}

const range = 2 ** 32;

/** Draws again when the number falls in the remainder, which would make low numbers likelier. */
function drawFairly(below: number): number {
  const fair = range - (range % below);
  for (;;) {
    const [drawn = range] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % below;
  }
}
