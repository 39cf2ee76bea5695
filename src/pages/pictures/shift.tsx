// Before and after as diverging bars on one axis: the rows that stand open on the page.
import { isShownShift, shiftGroupsOf } from '../../results/shift-rows.ts';
import { reachOf } from '../results/bar.ts';
import type { Reading } from '../results/reading.ts';
import { findingOf, groupTitle, shiftSaid, stackOfShift } from '../results/shift.tsx';
import { barAxis, divergingBar } from './bars.tsx';
import { beside, row, sizes, stacked, text } from './block.tsx';
import { quiet } from './colours.ts';
import { type Drawing, ordinaryWidth } from './file.tsx';
import { joined } from './lines.ts';

const titles = 300;
const bars = { x: 330, width: 350 };

/** Before and after; undefined where nothing of it is shown. */
export function shiftDrawing(reading: Reading): Drawing | undefined {
  const group = shiftGroupsOf(reading.document).find(({ rows }) => rows.some(isShownShift));
  const { shift } = reading.document;
  if (group === undefined || shift === null) return undefined;
  const words = reading.words.shift;
  const rows = group.rows.filter(isShownShift);
  const reach = reachOf(rows.map(stackOfShift));
  return {
    title: `${words.title}: ${groupTitle(reading, group)}`,
    finding: `${words.base(shift.pairs)} ${findingOf(reading, [group])}`.trim(),
    drawn: stacked([
      beside([
        bars.x,
        barAxis(reach, bars.width, { against: words.less, inFavour: words.more, middle: words.same }),
      ]),
      ...rows.map((each) =>
        row(
          ordinaryWidth,
          beside(
            [0, text(reading.plain(each.title), { size: sizes.body, width: titles })],
            [
              bars.x,
              stacked([
                divergingBar(stackOfShift(each), reach, bars.width),
                text(joined(words.counts(each.down, each.same, each.up)), {
                  size: sizes.small,
                  width: bars.width,
                }),
                text(shiftSaid(reading, each).join(' '), {
                  size: sizes.small,
                  width: bars.width,
                  fill: quiet,
                }),
              ]),
            ],
          ),
        ),
      ),
    ]),
  };
}
