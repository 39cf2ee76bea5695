// One ranked thing: its place and how sure that is, what people think of it and who carries it; what it rests on opens
// underneath.
import { ownScaleOf, sidesByOf } from '../../results/own-scale.ts';
import { verdictNameOf } from '../../results/verdict-name.ts';
import type { Reach } from './bar.ts';
import { BarDrawing } from './bar-drawing.tsx';
import { Evidence } from './evidence.tsx';
import { laneInFull, laneInShort, sidesInShort } from './lane-said.ts';
import { PlaceDrawing } from './places.tsx';
import { middleLast } from './points.ts';
import type { Reading } from './reading.ts';
import { PartsTable, RowNotes, SpreadTable } from './row-figures.tsx';
import { underBarSaid, verdictSaid } from './row-said.ts';
import { Said, SaidAtLength } from './said.tsx';
import { anchor, isShownStatement, type ShownImplication } from './shown.ts';
import { stackOfImplication } from './stack.ts';
import { AnswersTable, StatementNotes } from './statement.tsx';
import { type Comparing, SurenessNotes } from './sureness.tsx';

/** What is the same for all rows of the list. */
export interface RankingFrame extends Comparing {
  readonly reading: Reading;
  /** Axes of the bars: of the ranked rows, and of the statements that are their evidence. */
  readonly reach: Reach;
  readonly statementReach: Reach;
  /** Whether places are drawn: some row has an interval that says something. */
  readonly drawsPlaces: boolean;
}

interface RowProps {
  readonly frame: RankingFrame;
  readonly row: ShownImplication;
}

export function RankedRow({ frame, row }: RowProps) {
  const { reading } = frame;
  const { place, evidence } = reading.words;
  return (
    <li class={row.tied ? 'ranked ranked--tied' : 'ranked'} id={anchor.implication(row.id)}>
      <h3 class="row-title">
        <span class="ranked__place">{place(row.rank, row.tied)}</span>{' '}
        <Said reading={reading} text={row.title} />
      </h3>
      {reading.isLong ? (
        <div class={glanceClass(frame)}>
          <Glance frame={frame} row={row} />
        </div>
      ) : (
        <details>
          <summary class={glanceClass(frame)}>
            <Glance frame={frame} row={row} />
            <span class="glance__more">
              {evidence.open}
              <span class="govuk-visually-hidden"> {evidence.of(reading.plain(row.title))}</span>
            </span>
          </summary>
          <Underneath frame={frame} row={row} />
        </details>
      )}
    </li>
  );
}

export function glanceClass({ drawsPlaces }: RankingFrame): string {
  return drawsPlaces ? 'glance glance--places' : 'glance';
}

/** What one sees of a row before opening it: verdict and who carries it, the place and the support, each drawn. */
function Glance({ frame, row }: RowProps) {
  const { reading } = frame;
  const { ranking, statements } = reading.words;
  const lane = laneInShort(reading, row);
  const sides = sidesInShort(reading, row);
  const polis = statementBehind(reading, row)?.polisConsensus ?? null;
  return (
    <>
      <span class="glance__said">
        <Verdict reading={reading} row={row} />{' '}
        {lane ?? (polis === null ? '' : statements.polis(reading.measure(polis)))}
        <Pieces of={sides} class="glance__sides" />
      </span>
      {frame.drawsPlaces && row.rankInterval !== null ? (
        <span class="glance__places">
          <PlaceDrawing rank={row.rank} interval={row.rankInterval} last={frame.last} />
          {ranking.interval(...row.rankInterval, frame.last)}
        </span>
      ) : null}
      <span class="glance__support">
        <BarDrawing
          stack={stackOfImplication(row)}
          reach={frame.reach}
          by={sidesByOf(reading.document, row)}
        />
        {underBarSaid(reading, row)}
      </span>
    </>
  );
}

/** Pieces of what is said, a line each; who listens hears where one ends. */
export function Pieces({ of: pieces, class: name }: { of: readonly string[]; class: string }) {
  if (pieces.length === 0) return null;
  return (
    <span class={name}>
      {pieces.map((piece, at) => (
        <span class="piece">
          {at === 0 ? null : <span class="govuk-visually-hidden"> · </span>}
          {piece}
        </span>
      ))}
    </span>
  );
}

function sidesSaidOf(reading: Reading, row: ShownImplication): readonly string[] {
  const middle = row.n - row.againstCount - row.inFavourCount;
  const said = reading.words.statements.summary.support(row.againstCount, middle, row.inFavourCount);
  return middleLast(said, middle);
}

/** The statement that is ranked for itself. */
function statementBehind(reading: Reading, row: ShownImplication) {
  const [piece] = row.evidence;
  if (!reading.document.form.ranksItems || piece === undefined || piece.option !== null) return undefined;
  const statement = reading.rows.statements.get(piece.item);
  return statement !== undefined && isShownStatement(statement) ? statement : undefined;
}

export function Verdict({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const { is } = row.verdict;
  const look = is === 'agreed' ? verdictNameOf(row) : is;
  return <strong class={`verdict verdict--${look}`}>{verdictSaid(reading, row)}</strong>;
}

function Theme({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const theme = reading.document.form.themes.find(({ id }) => id === row.theme);
  if (theme === undefined) return null;
  return (
    <p class="small-print">
      {reading.words.ranking.theme}: <Said reading={reading} text={theme.title} />
    </p>
  );
}

function Underneath({ frame, row }: RowProps) {
  const { reading } = frame;
  const { evidence, ranking, sureness } = reading.words;
  const statement = statementBehind(reading, row);
  const scale = ownScaleOf(reading.document, row);
  const lane = laneInFull(reading, row);
  return (
    <div class="underneath">
      {row.text === null ? null : <SaidAtLength reading={reading} text={row.text} />}
      <p class="ranked__sides">
        {[
          ...(scale === undefined ? sidesSaidOf(reading, row) : []),
          ranking.support(reading.support(row.support)),
        ].join(' · ')}
      </p>
      {row.n === (reading.document.release.responses ?? row.n) ? null : (
        <p class="ranked__lane">
          {ranking.counting(row.n, reading.document.release.responses ?? row.n, reading.unit)}
        </p>
      )}
      {lane === null ? null : <p class="ranked__lane">{lane}</p>}
      <Theme reading={reading} row={row} />
      <h4>{sureness.title}</h4>
      <SurenessNotes reading={reading} row={row} comparing={frame} />
      {statement === undefined ? (
        <>
          <h4>{evidence.title}</h4>
          <Evidence
            reading={reading}
            evidence={row.evidence}
            reach={frame.statementReach}
            sidesBy={scale === undefined ? 'stance' : 'scale'}
          />
          <h4>{evidence.figures}</h4>
          {scale === undefined ? (
            <>
              <SpreadTable reading={reading} row={row} />
              <PartsTable reading={reading} row={row} />
            </>
          ) : (
            <AnswersTable reading={reading} row={scale} title={row.title} />
          )}
        </>
      ) : (
        <>
          <AnswersTable reading={reading} row={statement} />
          <StatementNotes reading={reading} row={statement} />
        </>
      )}
      <RowNotes reading={reading} row={row} isStatement={statement !== undefined} />
    </div>
  );
}
