// Pieces of a picture that stand one under the other or beside each other, each drawn from its own top left corner.
import type { Child } from 'hono/jsx';
import { ink, line as lineColour } from './colours.ts';
import { linesOf, type Type, widthOf } from './lines.ts';

export interface Block {
  readonly height: number;
  readonly drawn: Child;
}

/** Sizes of text. A picture as wide as a page of A4 is drawn at five sixths, which leaves eight points of the smallest. */
export const sizes = { title: 21, body: 15, small: 13 } as const;

const leading = 1.3;

interface Written extends Type {
  readonly width: number;
  readonly fill?: string;
  /** What the text begins with, in bold. */
  readonly lead?: string;
  /** Each line around the middle of the width. */
  readonly centred?: boolean;
}

/** A text in as many lines as it needs. */
export function text(
  said: string,
  { width, fill = ink, lead = '', centred = false, ...type }: Written,
): Block {
  const lines = linesOf(lead === '' ? said : `${lead} ${said}`, width, type);
  const step = Math.round(type.size * leading);
  return {
    height: lines.length * step,
    drawn: (
      <text
        font-size={type.size}
        font-weight={type.bold === true ? 700 : undefined}
        text-anchor={centred ? 'middle' : undefined}
        fill={fill}
      >
        {lines.map((line, at) => {
          const where = { x: centred ? width / 2 : 0, y: type.size + at * step };
          return at > 0 || lead === '' || !line.startsWith(lead) ? (
            <tspan {...where}>{line}</tspan>
          ) : (
            <>
              <tspan {...where} font-weight="700">
                {lead}
              </tspan>
              <tspan>{line.slice(lead.length)}</tspan>
            </>
          );
        })}
      </text>
    ),
  };
}

/** One line of text from a point, or up to it, or around it. */
export function Label(props: {
  x: number;
  y: number;
  anchor?: 'middle' | 'end';
  bold?: boolean;
  fill?: string;
  children: Child;
}) {
  const { x, y, anchor, bold = false, fill = ink, children } = props;
  return (
    <text
      x={rounded(x)}
      y={y}
      text-anchor={anchor}
      font-size={sizes.small}
      font-weight={bold ? 700 : undefined}
      fill={fill}
    >
      {children}
    </text>
  );
}

/** Blocks one under the other, with so much between them. */
export function stacked(blocks: readonly Block[], between = 0): Block {
  let height = 0;
  const drawn = blocks.map((block, at) => {
    const y = height + (at === 0 ? 0 : between);
    height = y + block.height;
    return <g transform={`translate(0 ${y})`}>{block.drawn}</g>;
  });
  return { height, drawn };
}

/** Blocks beside each other, each from its own `x`. */
export function beside(...blocks: readonly (readonly [x: number, block: Block])[]): Block {
  return {
    height: Math.max(0, ...blocks.map(([, { height }]) => height)),
    drawn: blocks.map(([x, { drawn }]) => <g transform={`translate(${x} 0)`}>{drawn}</g>),
  };
}

/** Marks with what each means, as many on a line as fit. A mark is drawn around its middle. */
export function legend(
  entries: readonly { readonly mark: Child; readonly said: string }[],
  width: number,
): Block {
  const mark = 24;
  const between = 18;
  let [x, y, lowest] = [0, 0, 0];
  const drawn = entries.map(({ mark: sign, said }) => {
    const block = text(said, { size: sizes.small, width: width - mark });
    const wide = Math.min(width, mark + widthOf(said, { size: sizes.small }));
    if (x > 0 && x + wide > width) [x, y] = [0, lowest];
    const [left, top] = [x, y];
    x += wide + between;
    lowest = Math.max(lowest, y + block.height + 6);
    return (
      <>
        <g transform={`translate(${rounded(left) + 9} ${top + 9})`}>{sign}</g>
        <g transform={`translate(${rounded(left) + mark} ${top})`}>{block.drawn}</g>
      </>
    );
  });
  return { height: lowest, drawn };
}

const padding = 9;

/** A row of a list, under a line of its own. */
export function row(width: number, block: Block): Block {
  return {
    height: block.height + 2 * padding,
    drawn: (
      <>
        <path d={`M0 0H${width}`} stroke={lineColour} />
        <g class="row" transform={`translate(0 ${padding})`}>
          {block.drawn}
        </g>
      </>
    ),
  };
}

/** Per cents of so many units. */
export function measured(width: number): (perCent: number) => number {
  return (perCent) => rounded((perCent * width) / 100);
}

function rounded(figure: number): number {
  return Math.round(figure * 100) / 100;
}
