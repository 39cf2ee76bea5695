// All statements in the order of the form, as diverging bars on one axis.

import { hasOwnWords } from '../../results/own-scale.ts';
import { withheldSaid } from '../results/asked.tsx';
import { reachOf } from '../results/bar.ts';
import type { Reading } from '../results/reading.ts';
import { isShownStatement, type ShownStatement } from '../results/shown.ts';
import { stackOfStatement } from '../results/stack.ts';
import { answersSaid } from '../results/statement.tsx';
import { mostSaid } from '../results/statements.tsx';
import { barAxis, divergingBar } from './bars.tsx';
import { beside, row, sizes, stacked, text } from './block.tsx';
import { quiet } from './colours.ts';
import { type Drawing, ordinaryWidth } from './file.tsx';
import { joined } from './lines.ts';

const titles = 300;
const bars = { x: 330, width: 350 };

/** The statements; undefined where none has figures, or where they are ranked themselves. */
export function statementsDrawing(reading: Reading): Drawing | undefined {
  const { document, words } = reading;
  const shown = document.statements.filter(isShownStatement);
  if (shown.length === 0 || document.form.ranksItems) return undefined;
  const reach = reachOf(shown.map(stackOfStatement));
  const { pictures, statements, ranking } = words;
  return {
    title: statements.title,
    finding: mostSaid(reading, shown) || ranking.legend,
    drawn: stacked([
      beside([
        bars.x,
        barAxis(reach, bars.width, {
          against: pictures.disagree,
          inFavour: pictures.agree,
          middle: pictures.neutral,
        }),
      ]),
      ...document.statements.map((each) =>
        row(
          ordinaryWidth,
          beside(
            [0, text(reading.plain(each.title), { size: sizes.body, width: titles })],
            [
              bars.x,
              isShownStatement(each)
                ? stacked([
                    divergingBar(
                      stackOfStatement(each),
                      reach,
                      bars.width,
                      hasOwnWords(each) ? 'scale' : 'stance',
                    ),
                    said(reading, each),
                  ])
                : text(withheldSaid(reading, each.id), { size: sizes.small, width: bars.width, fill: quiet }),
            ],
          ),
        ),
      ),
    ]),
  };
}

function said(reading: Reading, each: ShownStatement) {
  return text(joined(answersSaid(reading, each)), {
    size: sizes.small,
    width: bars.width,
    fill: quiet,
  });
}
