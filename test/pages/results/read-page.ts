// Reads a results page in Dutch back into numbers, from its text and from its drawings, and holds them against the
// document. Shares no code with the pages: what it expects is worked out here anew.
import { expect } from 'vitest';
import type { DocumentStatement, ResultsDocument } from '../../../src/results/document.ts';
import { close, type ShownRow, scaleBehind, sidesWord, tellsAnswers, titleOf, verdictWord } from './held.ts';
import { holdBar } from './hold-bar.ts';
import { holdParts } from './hold-parts.ts';
import { holdShift } from './hold-shift.ts';
import {
  holdAtIssue,
  holdCoalition,
  holdFinding,
  holdNotes,
  holdSides,
  holdSizes,
  holdTop,
} from './read-sentences.ts';
import { all, byId, cellsOf, figure, type Node, numberFrom, one, textOf, treeOf } from './tree.ts';

type ShownStatement = Extract<DocumentStatement, { readonly median: number }>;

/** Holds every figure that a page shows against its document. */
export function holdAgainst(html: string, document: ResultsDocument): void {
  const page = treeOf(html);
  const rows = document.implications.flatMap((row) => (row.n === null ? [] : [row]));
  const isLong = document.implications.length > 60;
  holdRows(page, rows, document);
  holdTop(page, rows, document);
  holdAtIssue(page, rows, document);
  for (const row of rows) {
    holdCoalition(page, row, document);
    holdSides(page, row, document);
    if (!isLong && document.release.audience === 'public') holdNotes(page, row, document);
  }
  holdAxis(page, rows);
  holdStatements(page, document, isLong);
  holdPriorities(page, document);
  holdParts(page, document, rows, isLong);
  holdSizes(page, document);
  holdLanes(page, rows, document);
  holdOrders(page, rows, isLong);
  holdShift(byId(page, 'shift'), document);
}

function holdRows(page: Node, rows: readonly ShownRow[], document: ResultsDocument): void {
  const drawn = all(page, '.ranked');
  expect(drawn.map((each) => each.attributes.get('id'))).toEqual(rows.map(({ id }) => `i.${id}`));
  const ticks = all(page, '.places__tick').length;
  const isAnyPlace = rows.every(
    ({ rankInterval }) => rankInterval?.[0] === 1 && rankInterval[1] === rows.length,
  );
  for (const [at, row] of rows.entries()) {
    const item = drawn[at] ?? page;
    expect(textOf(one(item, '.ranked__place'))).toBe(`${row.tied ? 'gedeeld ' : ''}${row.rank}e`);
    const glance = textOf(one(item, '.glance'));
    const isToldBeside = row.lane !== null && tellsAnswers(row, document);
    expect(glance).toContain(isToldBeside ? `${row.n} antwoord` : sidesWord(row, document));
    expect(textOf(one(item, '.verdict'))).toBe(verdictWord(row, document));
    holdBar(one(item, '.bar'), {
      against: [row.bins[0], row.bins[1], row.againstCount - row.bins[0] - row.bins[1]],
      middle: row.n - row.againstCount - row.inFavourCount,
      inFavour: [row.inFavourCount - row.bins[4] - row.bins[3], row.bins[3], row.bins[4]],
      isBelow: scaleBehind(row, document) !== undefined,
    });
    const [places] = all(item, '.places');
    expect(places !== undefined).toBe(row.rankInterval !== null && rows.length > 1 && !isAnyPlace);
    if (places === undefined || row.rankInterval === null) continue;
    const [low, high] = row.rankInterval;
    const range = one(places, '.places__range');
    close((figure(range, 'x') * ticks) / 100 + 1, low, 0.01);
    close(((figure(range, 'x') + figure(range, 'width')) * ticks) / 100, high, 0.01);
    close((figure(one(places, '.places__dot'), 'cx') * ticks) / 100 + 0.5, row.rank, 0.01);
    expect(ticks).toBe(rows.length);
    const said =
      low === high
        ? 'plaats is duidelijk'
        : low === 1 && high === ticks
          ? 'kan elke plaats hebben'
          : `kan ${low}e tot ${high}e zijn`;
    expect(glance).toContain(said);
  }
}

function holdAxis(page: Node, rows: readonly ShownRow[]): void {
  if (rows.length === 0) return;
  const titles = all(one(page, '.axis'), 'title').map((title) => textOf(title));
  const carried = rows.filter(({ sum }) => sum > 0).length;
  expect(titles.at(-1)).toBe(
    rows.length === 1
      ? `De ene krijgt gemiddeld ${carried === 1 ? '' : 'niet '}meer steun dan weerstand.`
      : `Van de ${rows.length} ${carried === 1 ? 'krijgt' : 'krijgen'} er ${carried || 'geen'} gemiddeld meer steun dan weerstand.`,
  );
  if (titles.length === 1) return;
  const clear = rows.filter(
    ({ rankInterval }) => rankInterval !== null && rankInterval[0] === rankInterval[1],
  ).length;
  expect(titles[0]).toMatch(
    clear === rows.length
      ? /^Alle plaatsen zijn duidelijk/
      : new RegExp(`^Van de ${rows.length} plaatsen (is|zijn) er ${clear || 'geen'} duidelijk`),
  );
}

function holdStatements(page: Node, document: ResultsDocument, isLong: boolean): void {
  for (const row of document.statements) {
    const item = byId(page, `s.${row.id}`);
    if (item === undefined) throw new Error(`statement ${row.id} is not on the page`);
    if (row.n === null) {
      expect(all(item, 'svg')).toEqual([]);
      expect(textOf(item).replace(titleOf(row.title), '')).toMatch(
        /^\D*minder dan \d+\D*$|^ Geen antwoorden\.$/,
      );
    } else if (!document.form.ranksItems) holdStatement(item, row);
  }
  if (document.form.ranksItems || isLong) return;
  expect(all(page, '.statement')).toHaveLength(document.statements.length);
  holdMost(page, document);
}

function holdStatement(item: Node, row: ShownStatement): void {
  const rising = row.reverse ? row.counts.toReversed() : row.counts;
  const half = Math.floor(rising.length / 2);
  const bar = one(item, '.bar');
  if (row.n > 0)
    holdBar(bar, {
      against: rising.slice(0, half),
      middle: rising.length % 2 === 1 ? (rising[half] ?? 0) : 0,
      inFavour: rising.slice(rising.length - half),
      isBelow: typeof row.scale !== 'string',
    });
  const said = textOf(one(item, '.bar-labels'));
  if (typeof row.scale === 'string') {
    const shown = [...said.matchAll(/(\d+) (oneens|eens|neutraal)/g)].map(
      ([, count, side]) => `${count} ${side}`,
    );
    const middle = row.n - row.inFavourCount - row.againstCount;
    expect(shown).toEqual([
      `${row.againstCount} oneens`,
      `${row.inFavourCount} eens`,
      ...(middle > 0 ? [`${middle} neutraal`] : []),
    ]);
  } else {
    const counts = all(one(item, '.bar-labels'), 'b').map((each) => Number(textOf(each)));
    expect(counts).toEqual(row.counts);
  }
  expect(said).toContain(row.n === 1 ? '1 antwoord' : `${row.n} antwoorden`);
  expect(said.includes('zonder mening')).toBe(row.noView > 0);
  if (row.noView > 0) expect(said).toContain(`${row.noView} zonder mening`);
}

/** What the statements find: on what most agree and disagree. */
function holdMost(page: Node, document: ResultsDocument): void {
  const section = byId(page, 'statements');
  if (section === undefined) return;
  const shown = document.statements.flatMap((row) =>
    row.n === null || row.n === 0 || typeof row.scale !== 'string' ? [] : [row],
  );
  const text = textOf(section);
  for (const [side, start] of [
    ['inFavourCount', 'Het meest eens zijn mensen het met “'],
    ['againstCount', 'Het meest oneens met “'],
  ] as const) {
    const best = Math.max(0, ...shown.map((row) => row[side] / row.n));
    expect(text.includes(start)).toBe(best > 0);
    if (best === 0) continue;
    const said = text.slice(text.indexOf(start) + start.length);
    const found = shown.find(
      (row) => said.startsWith(titleOf(row.title).replace(/\.$/, '')) && row[side] / row.n === best,
    );
    expect(found, said.slice(0, 80)).toBeDefined();
    expect(said).toContain(`: ${found?.[side]} van ${found?.n}.`);
  }
}

function holdPriorities(page: Node, document: ResultsDocument): void {
  for (const row of document.priorities) {
    const item = byId(page, `p.${row.id}`);
    if (item === undefined) throw new Error(`priorities ${row.id} are not on the page`);
    if (row.n === null) {
      expect(all(item, 'svg')).toEqual([]);
      continue;
    }
    holdFinding(item, row);
    const lines = all(one(item, '.options'), 'li');
    expect(lines).toHaveLength(row.options.length);
    for (const [at, option] of row.options.entries()) {
      if (option.n === null) continue;
      const line = lines[at] ?? item;
      const said = textOf(line);
      expect(said).toMatch(new RegExp(`^(gedeeld )?${option.rank}e `));
      const widths = all(line, 'rect')
        .slice(1)
        .map((rect) => figure(rect, 'width'));
      if (row.method === 'rank' && isPlaced(option)) {
        for (const [place, count] of option.places.entries())
          expect(said).toContain(`${count}× ${place + 1}e`);
        const placed = option.places.filter((count) => count > 0);
        expect(widths).toHaveLength(placed.length);
        for (const [index, count] of placed.entries())
          close(widths[index] ?? 0, (100 * count) / option.n, 0.006);
      } else if (row.method === 'points' && isShared(option)) {
        close(widths[0] ?? 0, 100 * option.share, 0.006);
        close(numberFrom(/([\d,]+)% van de punten/.exec(said)?.[1] ?? ''), 100 * option.share, 0.05);
      } else {
        close(widths[0] ?? 0, (100 * option.placed) / option.n, 0.006);
        expect(said).toContain(
          `${option.placed} van ${option.n} ${option.placed === 1 ? 'koos' : 'kozen'} dit`,
        );
      }
    }
  }
}

const isPlaced = (option: object): option is { places: readonly number[] } => 'places' in option;
const isShared = (option: object): option is { share: number } => 'share' in option;

function holdLanes(page: Node, rows: readonly ShownRow[], document: ResultsDocument): void {
  if (document.implications.length > 60) return;
  const lanes = ['joint-agenda', 'theme-coalition', 'needs-a-conversation', 'jointly-declined'];
  for (const is of lanes) {
    const inLane = rows.filter(({ lane }) => lane?.is === is);
    const [found] = all(page, `.lane--${is}`);
    if (found === undefined) {
      expect(rows.some(({ lane }) => lane !== null)).toBe(false);
      continue;
    }
    expect(textOf(found).includes('Dat geldt hier voor geen enkele')).toBe(inLane.length === 0);
    expect(Number(textOf(one(found, '.lane__count')))).toBe(inLane.length);
    const links = all(found, 'a').map((link) => link.attributes.get('href'));
    expect(links).toEqual(inLane.map(({ id }) => `#i.${id}`));
    if (is !== 'theme-coalition') continue;
    // a coalition may have more against than for: its verdict says so
    for (const [at, row] of inLane.entries())
      expect(textOf(all(found, 'li')[at] ?? page)).toContain(` · ${verdictWord(row, document)}`);
  }
}

/** Other orders: told where they differ among the first three, and with mandates always. */
function holdOrders(page: Node, rows: readonly ShownRow[], isLong: boolean): void {
  const section = byId(page, 'orders');
  const differs = (rank: (row: ShownRow) => number | undefined) =>
    rows.every((row) => rank(row) !== undefined) &&
    rows.some((row) => rank(row) !== row.rank && Math.min(row.rank, rank(row) ?? 0) <= 3);
  const isBalanced = differs(({ balanced }) => balanced?.rank);
  const hasMandates = rows.some(({ mandates }) => mandates !== null);
  expect(section !== undefined).toBe(isBalanced || hasMandates);
  if (section === undefined || isLong) return;
  const said = (one: { support: number; rank: number; tied: boolean } | null) =>
    one === null ? '–' : `${one.tied ? 'gedeeld ' : ''}${one.rank}e`;
  const cells = cellsOf(one(section, 'table'));
  for (const [at, row] of rows.entries()) {
    const others = [row, ...(isBalanced ? [row.balanced] : []), ...(hasMandates ? [row.mandates] : [])];
    expect(cells[at]?.map((cell) => cell.split(' (')[0])).toEqual(others.map(said));
    for (const [index, other] of others.entries())
      if (other !== null)
        close(numberFrom(/\((.*)\)/.exec(cells[at]?.[index] ?? '')?.[1] ?? ''), other.support, 0.005);
  }
}
