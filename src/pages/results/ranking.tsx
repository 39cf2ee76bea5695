// The ranked implications (or statements and options themselves), most carried first.
import type { Child } from 'hono/jsx';
import { isOrderedOtherwise } from '../../results/opposed.ts';
import { ownScaleOf } from '../../results/own-scale.ts';
import { reachOf } from './bar.ts';
import { BarAxis } from './bar-drawing.tsx';
import { percentOf } from './calculation.tsx';
import { isIndistinct, isTooFewToTell, thingOf } from './headline.ts';
import { Overview } from './overview.tsx';
import { How } from './picture.tsx';
import { Questions } from './questions.tsx';
import { glanceClass, RankedRow, type RankingFrame } from './ranked-row.tsx';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { isShownImplication, isShownStatement, type ShownImplication } from './shown.ts';
import { stackOfImplication, stackOfStatement } from './stack.ts';

/** Rows that a long list shows before it folds. */
const UNFOLDED = 25;
/** Above so many rows the method makes no intervals. */
const MOST_WITH_INTERVALS = 60;

export function Ranking({ reading }: { reading: Reading }) {
  const { implications, form } = reading.document;
  if (implications.length === 0) return null;
  const { ranking } = reading.words;
  const rows = implications.filter(isShownImplication);
  const frame = frameOf(reading, rows);
  const open = unfoldedRows(reading, rows);
  return (
    <section id="order" aria-labelledby="order-title">
      <h2 class="govuk-heading-l" id="order-title">
        {form.ranksItems ? ranking.titleItems : ranking.title}
      </h2>
      {rows.length < 2 ? null : <p class="small-print">{leadSaid(reading, rows)}</p>}
      <Introduction frame={frame} />
      {reading.isLong ? null : <Overview frame={frame} rows={rows} />}
      <Questions reading={reading} rows={rows} />
      <figure class="ranking-picture">
        {rows.length === 0 ? null : <Axis frame={frame} rows={rows} />}
        <RankedList>
          {rows.slice(0, open).map((row) => (
            <RankedRow frame={frame} row={row} />
          ))}
        </RankedList>
      </figure>
      <HowToRead frame={frame} rows={rows} />
      {rows.length === 0 ? null : (
        <How reading={reading} of={ranking.title} to="how.order" picture="ranking" />
      )}
      {rows.length > open ? (
        <details class="remainder">
          <summary>{ranking.more(rows.length - open)}</summary>
          <RankedList>
            {rows.slice(open).map((row) => (
              <RankedRow frame={frame} row={row} />
            ))}
          </RankedList>
        </details>
      ) : null}
      <WithheldRows reading={reading} />
    </section>
  );
}

/** How many rows stand there before the list folds. */
export function unfoldedRows({ isLong }: Reading, rows: readonly ShownImplication[]): number {
  return isLong ? UNFOLDED : rows.length;
}

/** Whether places are drawn: some row has an interval that says something. */
export function drawsPlacesOf(rows: readonly ShownImplication[]): boolean {
  return rows.length > 1 && !isIndistinct(rows) && rows.some(({ rankInterval }) => rankInterval !== null);
}

function RankedList({ children }: { children: Child }) {
  return <ol class="ranking">{children}</ol>;
}

/** The frame shared by all rows. */
function frameOf(reading: Reading, rows: readonly ShownImplication[]): RankingFrame {
  return {
    reading,
    reach: reachOf(rows.map(stackOfImplication)),
    statementReach: reachOf(reading.document.statements.filter(isShownStatement).map(stackOfStatement)),
    last: rows.length,
    drawsPlaces: drawsPlacesOf(rows),
    indistinct: isIndistinct(rows) ? (isTooFewToTell(rows) ? 'few' : 'close') : null,
    comparesBalanced: rows.every(({ balanced }) => balanced !== null),
    comparesMandates: rows.every(({ mandates }) => mandates !== null),
  };
}

function Introduction({ frame }: { frame: RankingFrame }) {
  if (frame.indistinct === null) return null;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{frame.reading.words.ranking.indistinct[frame.indistinct]}</p>
    </div>
  );
}

/** What is ranked and by what, and why it need not be that of how many are in favour, where it is not. */
function leadSaid({ words, document }: Reading, rows: readonly ShownImplication[]): string {
  const { follows, lead, ownAnswers, strengthCounts } = words.ranking;
  return [
    ...(document.form.ranksItems ? [] : [follows]),
    ...(rows.some((row) => ownScaleOf(document, row) !== undefined) ? [ownAnswers] : []),
    lead,
    ...(isOrderedOtherwise(rows) ? [strengthCounts] : []),
  ].join(' ');
}

function HowToRead({ frame, rows }: { frame: RankingFrame; rows: readonly ShownImplication[] }) {
  return (
    <details class="headed">
      <summary>{frame.reading.words.ranking.howToRead}</summary>
      <ul class="notes">
        {notesOn(frame, rows).map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    </details>
  );
}

/** The scales that all rows are drawn on, over the list. */
function Axis({ frame, rows }: { frame: RankingFrame; rows: readonly ShownImplication[] }) {
  const { place, pictures, sides } = frame.reading.words;
  const clear = rows.filter(({ rankInterval }) => rankInterval?.[0] === rankInterval?.[1]).length;
  return (
    <div class={`${glanceClass(frame)} axis`}>
      {frame.drawsPlaces ? (
        <svg class="glance__places bar-axis" role="img">
          <title>{pictures.clear(clear, frame.last)}</title>
          <text y="13">{place(1, false)}</text>
          <text x="50%" y="13" text-anchor="middle">
            {pictures.place}
          </text>
          <text x="100%" y="13" text-anchor="end">
            {place(frame.last, false)}
          </text>
        </svg>
      ) : null}
      <span class="glance__support">
        <BarAxis
          reach={frame.reach}
          against={sides.against}
          inFavour={sides.for}
          middle={pictures.neither}
          finding={pictures.supported(rows.filter(({ sum }) => sum > 0).length, rows.length)}
        />
      </span>
    </div>
  );
}

/** What one has to know to read the rows right. */
function notesOn(frame: RankingFrame, rows: readonly ShownImplication[]): readonly string[] {
  const { reading } = frame;
  const { language, unit } = reading;
  const { rule } = reading.document.form;
  const { ranking } = reading.words;
  const showsInterval = frame.indistinct === null && rows.some(({ rankInterval }) => rankInterval !== null);
  const unbalanced = rows.filter(({ balanced }) => balanced === null).length;
  return [
    ranking.supportMeans,
    ranking.legend,
    ...(rows.some((row) => ownScaleOf(reading.document, row) !== undefined) ? [ranking.ownScale] : []),
    ranking.countingMeans,
    ranking.labelMeans(percentOf(rule.agreedShare, language), unit),
    ...(rows.some(({ lane }) => lane !== null)
      ? [ranking.partsMean(unit, percentOf(rule.laneShare, language))]
      : []),
    ...(showsInterval ? [ranking.intervals] : []),
    ...(rows.length > MOST_WITH_INTERVALS ? [ranking.tooManyForIntervals] : []),
    ...(unbalanced > 0 && unbalanced < rows.length ? [balancedMissing(reading, unbalanced)] : []),
    ...polisNote(reading),
  ];
}

function polisNote(reading: Reading): readonly string[] {
  const hasPolis = reading.document.statements.some(
    (row) => isShownStatement(row) && row.polisConsensus !== null,
  );
  return hasPolis ? [reading.words.statements.polisMeans] : [];
}

/** Why some rows have no balanced reading. */
function balancedMissing({ words, unit, document }: Reading, count: number): string {
  return document.release.minimumGroup === 1
    ? words.respondents.balancedUnanswered(unit, count)
    : words.ranking.balancedMissing(count, thingOf(document));
}

function WithheldRows({ reading }: { reading: Reading }) {
  const rows = reading.document.implications.filter((row) => !isShownImplication(row));
  if (rows.length === 0) return null;
  const { ranking } = reading.words;
  const withheld = reading.document.form.ranksItems ? ranking.withheld : ranking.withheldRanked;
  return (
    <>
      <h3 class="govuk-heading-m">{ranking.withheldTitle}</h3>
      <ul class="withheld-rows">
        {rows.map((row) => (
          <li>
            <Said reading={reading} text={row.title} />{' '}
            <span class="withheld">{withheld(reading.document.release.minimumGroup)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
