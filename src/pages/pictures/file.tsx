// A picture as a file that stands by itself: what it finds, what is drawn, and of which release of which form it is.
import { baseOf } from '../../results/answering.ts';
import { writtenDay } from '../../words/moment.ts';
import { wordsIn } from '../../words/words.ts';
import type { Reading } from '../results/reading.ts';
import { Stripes } from './bars.tsx';
import { type Block, row, sizes, stacked, text } from './block.tsx';
import { paper, quiet } from './colours.ts';
import { joined } from './lines.ts';

const fonts = "'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";
const margin = 20;

/** How wide most pictures are inside their margin. */
export const ordinaryWidth = 680;

/** What is drawn, and what is said of it. */
export interface Drawing {
  readonly title: string;
  /** One sentence that is true of the numbers drawn. */
  readonly finding: string;
  readonly drawn: Block;
  /** Wider than most, where so many columns need it. */
  readonly width?: number;
}

/** Where a picture comes from. */
export interface Origin {
  /** SHA-256 of the document. */
  readonly digest: string;
  /** The release on the web. */
  readonly address: string;
}

/** Writes a picture as an SVG file. */
export function svgOf(reading: Reading, drawing: Drawing, origin: Origin): string {
  const { width = ordinaryWidth, title, finding } = drawing;
  const body = stacked(
    [
      text(title, { size: sizes.title, bold: true, width }),
      text(finding, { size: sizes.body, width }),
      drawing.drawn,
      row(width, sourceOf(reading, origin, width)),
    ],
    12,
  );
  const [wide, high] = [width + 2 * margin, Math.ceil(body.height) + 2 * margin];
  const file = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={wide}
      height={high}
      viewBox={`0 0 ${wide} ${high}`}
      lang={reading.language}
      role="img"
      font-family={fonts}
    >
      <title>{`${title}. ${reading.plain(reading.document.form.title)}`}</title>
      <desc>{finding}</desc>
      <Stripes />
      <rect width={wide} height={high} fill={paper} />
      <g transform={`translate(${margin} ${margin})`}>{body.drawn}</g>
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${allowed(String(file))}\n`;
}

/** What it cites: form, release, day and base; the document by its digest; where it is; and where that came from. */
function sourceOf(reading: Reading, { digest, address }: Origin, width: number): Block {
  const { document, words, language, plain } = reading;
  const { form, release } = document;
  const { number, publishedAt, responses } = release;
  const cited = [
    plain(form.title),
    ...(number === null ? [] : [words.release(number)]),
    writtenDay(language, publishedAt),
    ...(responses === null ? [] : words.baseSaid(baseOf(document, responses))),
    `${words.calculation.facts.digest} ${digest.slice(0, 12)}`,
  ];
  const { source } = form;
  const licence = source?.licence == null ? '' : ` (${words.licence} ${source.licence})`;
  const said = [
    ...(document.example ? [wordsIn(language).layout.exampleNote] : []),
    joined(cited),
    address,
    ...(source === null ? [] : [`${words.source}: ${source.title}${licence}. ${source.attribution ?? ''}`]),
  ];
  return stacked(said.map((each) => text(each, { size: sizes.small, width, fill: quiet })));
}

/** XML has no place for most control characters, however they are written. */
function allowed(xml: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return xml.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
