// Bars of shares: places, points or votes that options got, answers that were chosen, and who answered.

import { shareSaid } from '../results/choices.tsx';
import { type OptionBars, optionBarsOf } from '../results/option-bars.ts';
import { answeredSaid, isOneEach, mostOf, sizesSaid } from '../results/participation.tsx';
import type { Reading } from '../results/reading.ts';
import { isShownChoice } from '../results/shown.ts';
import { piecesLegend, sharesBar } from './bars.tsx';
import { type Block, beside, row, sizes, stacked, text } from './block.tsx';
import { quiet } from './colours.ts';
import { type Drawing, ordinaryWidth } from './file.tsx';

const titles = 280;
const bars = { x: 310, width: 370 };
const one = 4;

/** The places, points or votes of one question; undefined where it has no figures. */
export function prioritiesDrawing(reading: Reading, id: string): Drawing | undefined {
  const found = reading.document.priorities.find((each) => each.id === id);
  const drawn = found === undefined ? undefined : optionBarsOf(reading, found);
  if (found === undefined || drawn === undefined) return undefined;
  return {
    title: reading.plain(found.title),
    finding: `${drawn.finding} ${drawn.base}`,
    drawn: stacked([piecesLegend(drawn.pieces, ordinaryWidth), ...optionRows(reading, drawn)]),
  };
}

function optionRows(reading: Reading, { bars: options }: OptionBars): readonly Block[] {
  return options.map(({ option, shares, said }) =>
    shareRow(
      text(reading.plain(option.title), {
        size: sizes.body,
        width: titles,
        lead: reading.words.place(option.rank, option.tied),
      }),
      sharesBar(shares, bars.width),
      said,
    ),
  );
}

/** How many chose each answer to one question; undefined where it has no figures. */
export function choicesDrawing(reading: Reading, id: string): Drawing | undefined {
  const found = reading.document.choices.find((each) => each.id === id);
  if (found === undefined || !isShownChoice(found)) return undefined;
  const { choices } = reading.words;
  return {
    title: reading.plain(found.title),
    finding: (found.several ? choices.baseSeveral : choices.base)(found.n),
    drawn: stacked(
      found.options.map((option) => {
        const count = found.counts[option.id] ?? 0;
        return shareRow(
          text(reading.plain(option.title), { size: sizes.body, width: titles }),
          sharesBar([count === 0 ? 0 : count / found.n], bars.width, { shade: () => one }),
          shareSaid(reading, count, found.n),
        );
      }),
    ),
  };
}

/** How many of each part answered; undefined where there is nothing to compare. */
export function participationDrawing(reading: Reading): Drawing | undefined {
  const { parts } = reading.document;
  if (parts.length === 0 || isOneEach(parts)) return undefined;
  const most = mostOf(parts);
  return {
    title: reading.words.pictures.participation,
    finding: sizesSaid(reading),
    drawn: stacked(
      parts.map((part) =>
        shareRow(
          text(reading.partHead(part.id), { size: sizes.body, width: titles }),
          sharesBar([part.responses / most], bars.width, {
            track: (100 * (part.invited ?? 0)) / most,
            shade: () => one,
          }),
          answeredSaid(reading, part),
        ),
      ),
    ),
  };
}

function shareRow(title: Block, bar: Block, said: string): Block {
  return row(
    ordinaryWidth,
    beside(
      [0, title],
      [bars.x, stacked([bar, text(said, { size: sizes.small, width: bars.width, fill: quiet })], 2)],
    ),
  );
}
