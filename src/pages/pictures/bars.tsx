// Bars of pictures that are taken along, at the coordinates of those on the page.
import type { SidesBy } from '../../shared/headline.ts';
import { barOf, type Reach, type Stack } from '../results/bar.ts';
import { segmentClass } from '../results/bar-drawing.tsx';
import { pieceShade, piecesOf } from '../results/coordinates.ts';
import { type Block, Label, legend, measured } from './block.tsx';
import { ink, line, quiet, sideColour, wash } from './colours.ts';

const HEIGHT = 14;

/** Stripes over who is against, so that colour is never alone. */
export function Stripes() {
  return (
    <defs>
      <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V6" stroke="#fff" stroke-opacity="0.55" stroke-width="4" />
      </pattern>
    </defs>
  );
}

/** One diverging bar. */
export function divergingBar(stack: Stack, reach: Reach, width: number, by: SidesBy = 'stance'): Block {
  const { segments, zero, middle } = barOf(stack, reach);
  const at = measured(width);
  return {
    height: HEIGHT + 3,
    drawn: (
      <g class="bar">
        {segments.map(({ side, shade, x, width: wide }) => {
          const where = { x: at(x), width: at(wide), height: HEIGHT };
          return (
            <>
              <rect
                class={segmentClass(side, shade, by)}
                {...where}
                fill={sideColour(side === 'against' && by === 'scale' ? 'below' : side, shade)}
              />
              {side === 'against' && by === 'stance' ? <rect {...where} fill="url(#stripes)" /> : null}
            </>
          );
        })}
        <line class="bar__zero" x1={at(zero)} x2={at(zero)} y2={HEIGHT} stroke={ink} stroke-width="2" />
        {middle === null ? null : (
          <line class="bar__edge" x1={at(middle)} x2={at(middle)} y2={HEIGHT} stroke={line} />
        )}
      </g>
    ),
  };
}

/** Names of the two sides and of the panel of the middle, over bars of one axis. */
export function barAxis(
  reach: Reach,
  width: number,
  said: { readonly against: string; readonly inFavour: string; readonly middle: string },
): Block {
  const { zero, middle } = barOf({ against: [], middle: 0, inFavour: [] }, reach);
  const at = measured(width);
  return {
    height: middle === null ? 18 : 35,
    drawn: (
      <>
        <Label x={at(zero) - 5} y={13} anchor="end" fill={quiet}>
          {said.against}
        </Label>
        <Label x={at(zero) + 5} y={13} fill={quiet}>
          {said.inFavour}
        </Label>
        {middle === null ? null : (
          <Label x={width} y={30} anchor="end" fill={quiet}>
            {said.middle}
          </Label>
        )}
      </>
    ),
  };
}

/** A bar of pieces on a track of everybody, or of everybody who was invited. */
export function sharesBar(
  shares: readonly number[],
  width: number,
  { track = 100, shade = pieceShade }: { track?: number; shade?: (index: number) => number } = {},
): Block {
  const at = measured(width);
  return {
    height: HEIGHT,
    drawn: (
      <g class="bar">
        {track === 0 ? null : (
          <rect class="bar__track" width={at(track)} height="12" fill={wash} stroke={line} />
        )}
        {piecesOf(shares).map(({ index, x, width: wide }) => (
          <rect
            class={`bar__for-${shade(index)}`}
            x={at(x)}
            width={at(wide)}
            height="12"
            fill={sideColour('for', shade(index))}
          />
        ))}
      </g>
    ),
  };
}

/** Which shade is which piece. */
export function piecesLegend(pieces: readonly string[], width: number): Block {
  return legend(
    pieces.map((said, index) => ({
      said,
      mark: <rect width="12" height="12" x="-6" y="-6" fill={sideColour('for', pieceShade(index))} />,
    })),
    width,
  );
}
