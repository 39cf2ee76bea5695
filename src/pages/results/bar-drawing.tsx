import type { Child } from 'hono/jsx';
import type { SidesBy } from '../../shared/headline.ts';
import { barOf, type Reach, type Segment, type Stack } from './bar.ts';

/** Keeps a word off the line it stands beside. */
const noBreak = '\u00a0';

const pc = (figure: number) => `${figure}%`;

/**
 * One diverging bar. Geometry is in attributes, as the pages carry no style; per cents keep the stripes even at
 * every width. Hidden from screen readers: the same counts stand beside it as text.
 */
export function BarDrawing({ stack, reach, by = 'stance' }: { stack: Stack; reach: Reach; by?: SidesBy }) {
  const { segments, zero, middle } = barOf(stack, reach);
  // what lies below the middle of a scale is not against
  const striped = by === 'scale' ? [] : segments.filter(({ side }) => side === 'against');
  const [first] = striped;
  const width = striped.reduce((sum, segment) => sum + segment.width, 0);
  return (
    <svg class="bar" aria-hidden="true" focusable="false">
      {segments.map(({ side, shade, x, width: wide }) => (
        <rect class={segmentClass(side, shade, by)} x={pc(x)} width={pc(wide)} height="100%" />
      ))}
      {first === undefined ? null : (
        <rect fill="url(#stripes)" x={pc(first.x)} width={pc(Math.round(width * 100) / 100)} height="100%" />
      )}
      <line class="bar__zero" x1={pc(zero)} x2={pc(zero)} y2="100%" />
      {middle === null ? null : <line class="bar__edge" x1={pc(middle)} x2={pc(middle)} y2="100%" />}
    </svg>
  );
}

/** What a piece is drawn as. */
export function segmentClass(side: Segment['side'], shade: number, by: SidesBy): string {
  if (side === 'middle') return 'bar__middle';
  return `bar__${side === 'against' && by === 'scale' ? 'below' : side}-${shade}`;
}

/** Names of the two sides and of the panel of the middle, over or under bars of one axis. */
export function BarAxis(props: {
  reach: Reach;
  against: string;
  inFavour: string;
  middle: string;
  /** What the bars find. */
  finding: string;
}) {
  const { zero, middle } = barOf({ against: [], middle: 0, inFavour: [] }, props.reach);
  return (
    <svg class="bar-axis" role="img">
      <title>{props.finding}</title>
      <text x={pc(zero)} y="13" text-anchor="end">
        {props.against}
        {noBreak}
      </text>
      <text x={pc(zero)} y="13">
        {noBreak}
        {props.inFavour}
      </text>
      {middle === null ? null : (
        <text x="100%" y="31" text-anchor="end">
          {props.middle}
        </text>
      )}
    </svg>
  );
}

/** What a bar shows, as text under it: against, in favour, and the panel of the middle. */
export function BarLabels({ labels }: { labels: readonly Child[] }) {
  return (
    <span class="bar-labels">
      {labels.map((label) => (
        <span>{label}</span>
      ))}
    </span>
  );
}
