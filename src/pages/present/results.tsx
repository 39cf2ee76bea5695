// The screens that show a release: what came out, the order, then each row by itself.
import { baseOf } from '../../results/answering.ts';
import type { ResultsDocument } from '../../results/document.ts';
import { sidesByOf } from '../../results/own-scale.ts';
import type { Language } from '../../shared/language.ts';
import { writtenDay } from '../../words/moment.ts';
import { resultsWordsIn } from '../../words/results.ts';
import { reachOf } from '../results/bar.ts';
import { BarDrawing } from '../results/bar-drawing.tsx';
import { headlineOf, isIndistinct, isTooFewToTell } from '../results/headline.ts';
import { Patterns } from '../results/places.tsx';
import { type Reading, readingOf } from '../results/reading.ts';
import { outOfSaid, verdictSaid } from '../results/row-said.ts';
import { Said } from '../results/said.tsx';
import { isShownImplication, type ShownImplication } from '../results/shown.ts';
import { stackOfImplication } from '../results/stack.ts';
import type { SlideContent } from './slide.tsx';

/** Rows that can be read from the back of a hall, on one screen. */
const rowsOnScreen = 6;
/** Rows that get a screen of their own: who shows more reads them from the list. */
const mostOwnScreens = 20;

/** The screens of a release. */
export function resultsSlides(document: ResultsDocument, language: Language): readonly SlideContent[] {
  const reading = readingOf(document, language);
  const rows = document.implications.filter(isShownImplication);
  const tellsIntervals = rows.length > 1 && !isIndistinct(rows);
  const reach = reachOf(rows.map(stackOfImplication));
  const parts = screensOf(rows);
  return [
    { kind: 'headline', content: <Headline reading={reading} /> },
    ...parts.map((part) => ({
      kind: 'order',
      content: (
        <Order
          reading={reading}
          rows={part}
          tellsIntervals={tellsIntervals}
          isTooFew={isTooFewToTell(rows)}
          title={orderTitle(reading, rows, part)}
        />
      ),
    })),
    ...rows.slice(0, mostOwnScreens).map((row) => ({
      kind: 'row',
      content: <Row reading={reading} row={row} reach={reach} tellsIntervals={tellsIntervals} />,
    })),
  ];
}

/** As many screens as the rows need, equally full. */
function screensOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / rowsOnScreen);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

function orderTitle(
  { language }: Reading,
  rows: readonly ShownImplication[],
  part: readonly ShownImplication[],
): string {
  const { overview, overviewPart } = resultsWordsIn(language).present;
  const [first] = part;
  if (first === undefined || part.length === rows.length) return overview;
  const before = rows.indexOf(first);
  return overviewPart(before + 1, before + part.length);
}

function Headline({ reading }: { reading: Reading }) {
  const { document, language, words } = reading;
  const { release } = document;
  return (
    <>
      <Patterns last={0} />
      <p class="slide__kicker">{words.kicker}</p>
      <h2 class="slide__headline">{words.headline(headlineOf(document, language))}</h2>
      <p>
        {[
          ...(release.responses === null ? [] : words.baseSaid(baseOf(document, release.responses))),
          words.published(writtenDay(language, release.publishedAt)),
          ...(release.number === null ? [] : [words.release(release.number)]),
        ].join(' · ')}
      </p>
      {release.kind === 'live' ? <p>{words.waiting.interim(release.minimumGroup)}</p> : null}
    </>
  );
}

function Order(props: {
  reading: Reading;
  rows: readonly ShownImplication[];
  title: string;
  tellsIntervals: boolean;
  isTooFew: boolean;
}) {
  const { reading, rows } = props;
  return (
    <>
      <h2>{props.title}</h2>
      {props.tellsIntervals || rows.length < 2 ? null : (
        <p>{reading.words.ranking.indistinct[props.isTooFew ? 'few' : 'close']}</p>
      )}
      <ul class="order">
        {rows.map((row) => (
          <li>
            <span class="order__place">{reading.words.place(row.rank, row.tied)}</span>
            <span class="order__title">
              <Said reading={reading} text={row.title} />
              {props.tellsIntervals ? <small>{intervalSaid(reading, row)}</small> : null}
            </span>
            <span class="order__figures">
              {outOfSaid(reading, row)}
              <small>{verdictSaid(reading, row)}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Row(props: {
  reading: Reading;
  row: ShownImplication;
  reach: ReturnType<typeof reachOf>;
  tellsIntervals: boolean;
}) {
  const { reading, row } = props;
  const { place } = reading.words;
  return (
    <>
      <p class="slide__kicker">
        {[place(row.rank, row.tied), ...(props.tellsIntervals ? [intervalSaid(reading, row)] : [])]
          .filter((said) => said !== '')
          .join(', ')}
      </p>
      <h2 class="slide__claim">
        <Said reading={reading} text={row.title} />
      </h2>
      <BarDrawing stack={stackOfImplication(row)} reach={props.reach} by={sidesByOf(reading.document, row)} />
      <p class="slide__verdict">{verdictSaid(reading, row)}</p>
      <p>{outOfSaid(reading, row)}</p>
      <Carriers reading={reading} row={row} />
    </>
  );
}

/** Between which places it could lie; nothing where no interval is made. */
function intervalSaid({ document, words }: Reading, { rankInterval }: ShownImplication): string {
  if (rankInterval === null) return '';
  const last = document.implications.filter(isShownImplication).length;
  return words.ranking.interval(rankInterval[0], rankInterval[1], last);
}

/** How many of each part are on each side. */
function Carriers({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const by = sidesByOf(reading.document, row);
  if (row.byPart.length === 0 || reading.namesParts) return null;
  return (
    <ul class="carriers">
      {row.byPart.map((each) => (
        <li>
          {reading.partName(each.part)}: {reading.words.ranking.outOf(each, by)}
        </li>
      ))}
    </ul>
  );
}
