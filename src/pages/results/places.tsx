// Drawing a place and between which places it could lie: one scale for all rows, first place on the left.
import { placeAt, tickAt } from './coordinates.ts';

const pc = (figure: number) => `${figure}%`;

/** What all drawings of a page share: the stripes of who is against, and the ticks of the scale of places. */
export function Patterns({ last }: { last: number }) {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="stripes"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="bar__stripe" y2="6" />
        </pattern>
        <symbol id="places">
          {Array.from({ length: last }, (_, index) => (
            <line class="places__tick" x1={pc(tickAt(index, last))} x2={pc(tickAt(index, last))} y2="100%" />
          ))}
        </symbol>
      </defs>
    </svg>
  );
}

/**
 * One place with its interval on a scale of `last` places. Hidden from screen readers: the same stands beside it as text.
 */
export function PlaceDrawing({
  rank,
  interval,
  last,
}: {
  rank: number;
  interval: readonly [number, number];
  last: number;
}) {
  const { dot, x, width } = placeAt(rank, interval, last);
  return (
    <svg class="places" aria-hidden="true" focusable="false">
      <use href="#places" width="100%" height="100%" />
      <rect class="places__range" x={pc(x)} width={pc(width)} y="3" height="8" rx="4" />
      <circle class="places__dot" cx={pc(dot)} cy="7" r="5" />
    </svg>
  );
}
