import { barOf, type Reach, type Stack } from './bar.ts';

const pc = (figure: number) => `${figure}%`;

/**
 * One diverging bar. Geometry is in attributes, as the pages carry no style; per cents keep the stripes even at
 * every width. Hidden from screen readers: the same counts stand beside it as text.
 */
export function BarDrawing({ stack, reach }: { stack: Stack; reach: Reach }) {
  const { segments, zero } = barOf(stack, reach);
  const striped = segments.filter(({ side }) => side === 'against');
  const [first] = striped;
  const width = striped.reduce((sum, segment) => sum + segment.width, 0);
  return (
    <svg class="bar" width="100%" height="20" aria-hidden="true" focusable="false">
      {segments.map(({ side, shade, x, width: wide }) => (
        <rect
          class={side === 'middle' ? 'bar__middle' : `bar__${side}-${shade}`}
          x={pc(x)}
          width={pc(wide)}
          height="100%"
        />
      ))}
      {first === undefined ? null : (
        <rect fill="url(#stripes)" x={pc(first.x)} width={pc(Math.round(width * 100) / 100)} height="100%" />
      )}
      <line class="bar__zero" x1={pc(zero)} x2={pc(zero)} y1="0" y2="100%" />
    </svg>
  );
}

/** The stripes that tell against from in favour without colour; once a page, before the first bar. */
export function Stripes() {
  return (
    <svg class="bar-stripes" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="stripes"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="bar__stripe" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What lies left, in the middle and right of a bar, as text under it. */
export function BarLabels({ labels }: { labels: readonly string[] }) {
  return (
    <p class="bar-labels">
      {labels.map((label) => (
        <span>{label}</span>
      ))}
    </p>
  );
}
