// One ranked thing: its place, what people think of it and how sure that is; evidence and figures underneath.

import { answeringOf } from '../../results/answering.ts';
import type { Reach } from './bar.ts';
import { BarDrawing, BarLabels } from './bar-drawing.tsx';
import { Evidence } from './evidence.tsx';
import { withoutEmptyMiddle } from './points.ts';
import type { Reading } from './reading.ts';
import { PartsTable, RowNotes, SpreadTable } from './row-figures.tsx';
import { Said, SaidAtLength } from './said.tsx';
import { anchor, isShownStatement, type ShownImplication } from './shown.ts';
import { stackOfImplication } from './stack.ts';
import { AnswersTable, StatementNotes } from './statement.tsx';

/** What is the same for all rows of the list. */
export interface RankingFrame {
  readonly reading: Reading;
  /** Axes of the bars: of the ranked rows, and of the statements that are their evidence. */
  readonly reach: Reach;
  readonly statementReach: Reach;
  /** How many rows have a place. */
  readonly last: number;
  /** Whether an interval says anything here. */
  readonly tellsIntervals: boolean;
  /** Whether places of the balanced reading can be compared: every row has one. */
  readonly comparesBalanced: boolean;
  /** The same for the places by mandates. */
  readonly comparesMandates: boolean;
}

interface RowProps {
  readonly frame: RankingFrame;
  readonly row: ShownImplication;
}

export function RankedRow({ frame, row }: RowProps) {
  const { reading } = frame;
  const { ranking, place } = reading.words;
  return (
    <li class="ranked" id={anchor.implication(row.id)}>
      <p class="ranked__place">{place(row.rank, row.tied)}</p>
      <div class="ranked__body">
        <h3 class="row-title">
          <Said reading={reading} text={row.title} />
        </h3>
        <p class="ranked__line">
          <Verdict reading={reading} row={row} />
          <span>{outOfSaid(reading, row)}</span>
          <Theme reading={reading} row={row} />
        </p>
        <BarDrawing stack={stackOfImplication(row)} reach={frame.reach} />
        <BarLabels labels={sidesSaidOf(reading, row)} />
        <p class="small-print">
          {[ranking.support(reading.support(row.support)), ...sureness(frame, row)].join(' · ')}
        </p>
        <RowLane reading={reading} row={row} />
        {row.text === null ? null : <SaidAtLength reading={reading} text={row.text} />}
        {reading.isLong ? null : <Underneath frame={frame} row={row} />}
      </div>
    </li>
  );
}

function sidesSaidOf(reading: Reading, row: ShownImplication): readonly string[] {
  const middle = row.n - row.againstCount - row.inFavourCount;
  const said = reading.words.statements.summary.support(row.againstCount, middle, row.inFavourCount);
  return withoutEmptyMiddle(said, middle);
}

function outOfSaid(reading: Reading, row: ShownImplication): string {
  const { ranking } = reading.words;
  return row.againstCount > row.inFavourCount
    ? ranking.outOf(row.againstCount, row.n, 'against')
    : ranking.outOf(row.inFavourCount, row.n, 'for');
}

/** What is known of the place: its interval, the balanced reading when it differs, an imported measure. */
function sureness(frame: RankingFrame, row: ShownImplication): readonly string[] {
  const { reading } = frame;
  const { ranking, respondents, place, statements } = reading.words;
  const said: string[] = [];
  if (frame.tellsIntervals && row.rankInterval !== null) {
    const [low, high] = row.rankInterval;
    said.push(ranking.interval(low, high, frame.last));
  }
  const { balanced, mandates, missingVoices: missing } = row;
  if (missing !== null && missing.best === row.rank && missing.worst === row.rank)
    said.push(respondents.settled(missing.missing));
  if (balanced !== null && frame.comparesBalanced) {
    if (balanced.rank !== row.rank || balanced.tied !== row.tied)
      said.push(
        respondents.balanced(
          reading.unit,
          reading.support(balanced.support),
          place(balanced.rank, balanced.tied),
        ),
      );
  } else if (balanced !== null)
    said.push(respondents.balancedFigure(reading.unit, reading.support(balanced.support)));
  if (mandates !== null) {
    const rank = frame.comparesMandates ? place(mandates.rank, mandates.tied) : null;
    said.push(respondents.mandates(reading.support(mandates.support), rank));
  }
  const polis = statementBehind(reading, row)?.polisConsensus ?? null;
  if (polis !== null) said.push(statements.polis(reading.measure(polis)));
  return said;
}

/** The statement that is ranked for itself. */
function statementBehind(reading: Reading, row: ShownImplication) {
  const [piece] = row.evidence;
  if (!reading.document.form.ranksItems || piece === undefined || piece.option !== null) return undefined;
  const statement = reading.rows.statements.get(piece.item);
  return statement !== undefined && isShownStatement(statement) ? statement : undefined;
}

function Verdict({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const { is, side } = row.verdict;
  const name = is === 'agreed' ? (`agreed-${side ?? 'for'}` as const) : is;
  return <strong class={`verdict verdict--${name}`}>{reading.words.ranking.verdicts[name]}</strong>;
}

function Theme({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const theme = reading.document.form.themes.find(({ id }) => id === row.theme);
  if (theme === undefined) return null;
  return (
    <span class="ranked__theme">
      {reading.words.ranking.theme}: <Said reading={reading} text={theme.title} />
    </span>
  );
}

function RowLane({ reading, row }: { reading: Reading; row: ShownImplication }) {
  if (row.lane === null) return null;
  const { lanes, answering } = reading.words.respondents;
  const { is, parts } = row.lane;
  const names = reading.words.list(parts.map(reading.partName));
  const among = answeringOf(reading.document, row.byPart);
  const all = row.byPart.every(({ n }) => n > 0) && (among === null || among.unit === 'person');
  return (
    <p class="ranked__lane">
      {is === 'theme-coalition' ? lanes[is](names) : lanes[is](reading.unit, all)}
      {among === null ? null : ` (${answering(among)})`}
    </p>
  );
}

function Underneath({ frame, row }: RowProps) {
  const { reading } = frame;
  const { evidence } = reading.words;
  const statement = statementBehind(reading, row);
  return (
    <details>
      <summary>
        {evidence.open}
        <span class="govuk-visually-hidden"> {evidence.of(reading.plain(row.title))}</span>
      </summary>
      {statement === undefined ? (
        <>
          <h4 class="underneath">{evidence.title}</h4>
          <Evidence reading={reading} evidence={row.evidence} reach={frame.statementReach} />
          <h4 class="underneath">{evidence.figures}</h4>
          <SpreadTable reading={reading} row={row} />
          <PartsTable reading={reading} row={row} />
        </>
      ) : (
        <>
          <AnswersTable reading={reading} row={statement} />
          <StatementNotes reading={reading} row={statement} />
        </>
      )}
      <RowNotes reading={reading} row={row} />
    </details>
  );
}
