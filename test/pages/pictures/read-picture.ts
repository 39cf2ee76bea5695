// Reads a picture that is taken along, in Dutch, back into numbers and holds them against the document. Shares no code
// with what draws it: what it expects is worked out here anew.
import { expect } from 'vitest';
import type { ByPart, DocumentPriorities, ResultsDocument } from '../../../src/results/document.ts';
import {
  answerOf,
  close,
  hasOneScale,
  type ShownRow,
  scaleBehind,
  sidesWord,
  signOf,
  tellsAnswers,
  titleOf,
  verdictWord,
} from '../results/held.ts';
import { holdBar } from '../results/hold-bar.ts';
import { all, classesOf, figure, type Node, numberFrom, one, textOf, treeOf } from '../results/tree.ts';

/** Every picture that a document could have, by its name. */
export function pictureNames({ priorities, choices }: ResultsDocument): readonly string[] {
  return [
    'ranking',
    'statements',
    'matrix',
    'dot-plot',
    'participation',
    'shift',
    ...priorities.map(({ id }) => `priorities.${id}`),
    ...choices.map(({ id }) => `choices.${id}`),
  ];
}

/** The tree of a file. Throws where it is not well-formed XML, as far as what we write can go wrong. */
export function pictureOf(svg: string): Node {
  expect(
    svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"'),
  ).toBe(true);
  const xml = svg.slice(svg.indexOf('\n') + 1);
  expect(xml.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML allows none of these
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  const tags = [...xml.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
  for (const tag of tags) {
    const names = [...tag.matchAll(/\s([\w:-]+)="/g)].map(([, name]) => name);
    expect(new Set(names).size, tag).toBe(names.length);
  }
  expect(xml).not.toMatch(/undefined|NaN|Infinity|\[object|[" ]-0["\s]/);
  return one(treeOf(xml), 'svg');
}

/** What it says anywhere, also to who does not see it. */
export function saidIn(picture: Node): string {
  return textOf(picture).replaceAll('\u00a0', ' ');
}

/** The rows of its list; the last says where it comes from. */
export function rowsOf(picture: Node): readonly Node[] {
  return all(picture, '.row').slice(0, -1);
}

/** Holds every figure of a picture against its document. */
export function holdPicture(svg: string, name: string, document: ResultsDocument): void {
  const picture = pictureOf(svg);
  const [kind = '', id = ''] = name.split('.');
  const priorities = document.priorities.find((row) => row.id === id);
  if (kind === 'ranking') holdRanking(picture, document);
  else if (kind === 'statements') holdStatements(picture, document);
  else if (kind === 'matrix') holdMatrix(picture, document);
  else if (kind === 'dot-plot') holdDots(picture, document);
  else if (kind === 'participation') holdParticipation(picture, document);
  else if (kind === 'shift') holdShift(picture, document);
  else if (priorities !== undefined) holdPriorities(picture, priorities);
  else holdChoice(picture, document, id);
  holdSource(picture, document);
}

const shownOf = ({ implications }: ResultsDocument): readonly ShownRow[] =>
  implications.flatMap((row) => (row.n === null ? [] : [row]));

/** The title of a row, wherever its lines are broken. */
function holdTitle(said: string, title: unknown): void {
  const letters = (text: string) => text.replaceAll(/\s/g, '');
  expect(letters(said)).toContain(letters(titleOf(title)));
}

function holdRanking(picture: Node, document: ResultsDocument): void {
  const shown = shownOf(document);
  const isLong = document.implications.length > 60;
  const rows = shown.slice(0, isLong ? 25 : shown.length);
  const drawn = rowsOf(picture);
  expect(drawn).toHaveLength(rows.length);
  const last = shown.length;
  const isAnyPlace = shown.every(({ rankInterval }) => rankInterval?.[0] === 1 && rankInterval[1] === last);
  for (const [at, row] of rows.entries()) {
    const item = drawn[at] ?? picture;
    const said = saidIn(item);
    expect(said).toMatch(new RegExp(`^${row.tied ? 'gedeeld ' : ''}${row.rank}e `));
    holdTitle(said, row.title);
    expect(said).toContain(verdictWord(row, document));
    expect(said).toContain(sidesWord(row, document));
    holdBar(one(item, '.bar'), {
      against: [row.bins[0], row.bins[1], row.againstCount - row.bins[0] - row.bins[1]],
      middle: row.n - row.againstCount - row.inFavourCount,
      inFavour: [row.inFavourCount - row.bins[4] - row.bins[3], row.bins[3], row.bins[4]],
      isBelow: scaleBehind(row, document) !== undefined,
    });
    const [places] = all(item, '.places');
    expect(places !== undefined).toBe(row.rankInterval !== null && last > 1 && !isAnyPlace);
    if (places === undefined || row.rankInterval === null) continue;
    const ticks = [...(one(places, 'path').attributes.get('d') ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) =>
      Number(x),
    );
    expect(ticks).toHaveLength(last);
    const step = (ticks.at(-1) ?? 0) / (last - 0.5);
    const [low, high] = row.rankInterval;
    const bar = one(places, '.places__range');
    close(figure(bar, 'x') / step + 1, low, 0.02);
    close((figure(bar, 'x') + figure(bar, 'width')) / step, high, 0.02);
    close(figure(one(places, '.places__dot'), 'cx'), ticks[row.rank - 1] ?? -1, 0.02);
    expect(said).toContain(
      low === high
        ? 'plaats is duidelijk'
        : low === 1 && high === last
          ? 'kan elke plaats hebben'
          : `kan ${low}e tot ${high}e zijn`,
    );
  }
}

function holdStatements(picture: Node, document: ResultsDocument): void {
  const drawn = rowsOf(picture);
  expect(drawn).toHaveLength(document.statements.length);
  for (const [at, row] of document.statements.entries()) {
    const item = drawn[at] ?? picture;
    const said = saidIn(item);
    holdTitle(said, row.title);
    if (row.n === null) {
      expect(all(item, '.bar')).toEqual([]);
      const minimum = document.release.minimumGroup;
      const why = said.slice(said.indexOf('Te weinig antwoorden'));
      if (minimum > 1) expect(why.match(/\d+/g)).toEqual([String(minimum)]);
      else expect(said.replace(titleOf(row.title), '')).not.toMatch(/\d/);
      continue;
    }
    const rising = row.reverse ? row.counts.toReversed() : row.counts;
    const half = Math.floor(rising.length / 2);
    if (row.n > 0)
      holdBar(one(item, '.bar'), {
        against: rising.slice(0, half),
        middle: rising.length % 2 === 1 ? (rising[half] ?? 0) : 0,
        inFavour: rising.slice(rising.length - half),
        isBelow: typeof row.scale !== 'string',
      });
    const told = said.slice(said.indexOf(titleOf(row.title).slice(-4)) + 4);
    const middle = row.n - row.inFavourCount - row.againstCount;
    const counted =
      typeof row.scale === 'string'
        ? [row.againstCount, row.inFavourCount, ...(middle > 0 ? [middle] : [])]
        : row.counts;
    const numbers =
      told
        .replaceAll(/Punt \d+/g, 'punt')
        .match(/\d+/g)
        ?.map(Number) ?? [];
    expect(numbers.slice(-(counted.length + (row.noView > 0 ? 2 : 1)))).toEqual([
      ...counted,
      row.n,
      ...(row.noView > 0 ? [row.noView] : []),
    ]);
  }
}

/** The rows that stand open on the page: those of the first group with any. */
function holdShift(picture: Node, { shift }: ResultsDocument): void {
  const { implications = [], statements = [], priorities = [] } = shift ?? {};
  const groups = [implications, statements, ...priorities.map(({ options }) => options)];
  const rows = groups
    .map((group) => group.flatMap((row) => (row.n === null ? [] : [row])))
    .find(({ length }) => length > 0);
  const drawn = rowsOf(picture);
  expect(drawn).toHaveLength(rows?.length ?? 0);
  for (const [at, row] of (rows ?? []).entries()) {
    const item = drawn[at] ?? picture;
    holdTitle(saidIn(item), row.title);
    holdBar(one(item, '.bar'), { against: [row.down], middle: row.same, inFavour: [row.up] });
    const letters = saidIn(item).replaceAll(/\s/g, '');
    expect(letters).toContain(`${row.down}minder`);
    expect(letters).toContain(`${row.up}meer`);
    expect(letters).toContain(`${row.same}gelijk`);
    expect(letters).toContain(`${row.settled}van${row.n}b`);
  }
}

const splitOf = (document: ResultsDocument) => shownOf(document).filter(({ byPart }) => byPart.length > 0);
const signs = {
  Voor: 'for',
  Tegen: 'against',
  'Geen duidelijke kant': 'between',
  'Geen antwoord of geen mening': 'none',
};

function holdMatrix(picture: Node, document: ResultsDocument): void {
  const split = splitOf(document);
  const drawn = rowsOf(picture);
  expect(drawn).toHaveLength(split.length);
  for (const [at, row] of split.entries()) {
    const item = drawn[at] ?? picture;
    holdTitle(saidIn(item), row.title);
    const found = all(item, '.sign').map((sign) => [classesOf(sign)[1], textOf(sign)].join(' ').trim());
    const cells = document.parts.map((_, part) => row.byPart[part]);
    const isNumbered = tellsAnswers(row, document) && hasOneScale(split, document);
    expect(found).toEqual(
      cells.map((cell) => {
        const word =
          cell === undefined ? 'Geen antwoord of geen mening' : signOf(cell, document.form.rule.laneShare);
        const answer = isNumbered ? answerOf(row, document, cell?.part ?? '') : null;
        const side = Object(signs)[word];
        return answer === null ? `sign--${side}` : `sign--point-${side} ${answer.point + 1}`;
      }),
    );
  }
}

function holdDots(picture: Node, document: ResultsDocument): void {
  const split = splitOf(document);
  const drawn = rowsOf(picture);
  expect(drawn).toHaveLength(split.length);
  const width = 370;
  for (const [at, row] of split.entries()) {
    const item = drawn[at] ?? picture;
    const answered = row.byPart.filter(({ n }) => n > 0);
    const dots = all(item, '.dot').map((dot) =>
      Number(/translate\(([\d.]+) /.exec(dot.attributes.get('transform') ?? '')?.[1]),
    );
    expect(dots).toHaveLength(answered.length);
    const mean = ({ sum, n }: ByPart) => sum / n / 1000;
    for (const [index, part] of answered.entries())
      close((2 * (dots[index] ?? 9)) / width - 1, mean(part), 0.0005);
    const said =
      saidIn(item)
        .match(/[+−]?\d,\d\d/g)
        ?.map(numberFrom) ?? [];
    const ends = [Math.min(...answered.map(mean)), Math.max(...answered.map(mean))];
    for (const [index, number] of said.entries()) close(number, ends[index] ?? 9, 0.005);
  }
}

function holdParticipation(picture: Node, { parts }: ResultsDocument): void {
  const drawn = rowsOf(picture);
  expect(drawn).toHaveLength(parts.length);
  const most = Math.max(...parts.flatMap(({ responses, invited }) => [responses, invited ?? 0]));
  for (const [at, { responses, invited }] of parts.entries()) {
    const item = drawn[at] ?? picture;
    const widths = all(item, 'rect').map((rect) => figure(rect, 'width'));
    const counts = [...(invited === null ? [] : [invited]), responses].filter((count) => count > 0);
    expect(widths).toHaveLength(counts.length);
    for (const [index, count] of counts.entries()) close((widths[index] ?? 0) / 370, count / most, 0.0003);
    expect(saidIn(item)).toMatch(
      new RegExp(invited === null ? ` ${responses}$` : ` ${responses} van ${invited}$`),
    );
  }
}

/** The widths of the pieces of a bar on its track, 0 … 1. */
function sharesIn(item: Node): readonly number[] {
  const [track, ...pieces] = all(one(item, '.bar'), 'rect').map((rect) => figure(rect, 'width'));
  return pieces.map((width) => width / (track ?? 1));
}

function holdPriorities(picture: Node, row: DocumentPriorities): void {
  const drawn = rowsOf(picture);
  expect(drawn).toHaveLength(row.options.length);
  for (const [at, option] of row.options.entries()) {
    if (option.n === null) continue;
    const item = drawn[at] ?? picture;
    const said = saidIn(item);
    expect(said).toMatch(new RegExp(`^(gedeeld )?${option.rank}e `));
    const { places = [], share = 0 }: { places?: readonly number[]; share?: number } = Object(option);
    const shares =
      row.method === 'rank'
        ? places.map((count) => count / option.n)
        : [row.method === 'points' ? share : option.placed / option.n];
    const held = shares.filter((each) => each > 0);
    const found = sharesIn(item);
    expect(found).toHaveLength(held.length);
    for (const [index, each] of held.entries()) close(found[index] ?? 9, each, 0.0002);
    if (row.method === 'rank')
      for (const [place, count] of places.entries()) expect(said).toContain(`${count}× ${place + 1}e`);
    else if (row.method === 'points')
      close(numberFrom(/([\d,]+)% van de punten/.exec(said)?.[1] ?? ''), 100 * share, 0.05);
    else
      expect(said).toContain(
        `${option.placed} van ${option.n} ${option.placed === 1 ? 'koos' : 'kozen'} dit`,
      );
  }
}

function holdChoice(picture: Node, { choices }: ResultsDocument, id: string): void {
  const row = choices.find((each) => each.id === id);
  if (row === undefined || row.n === null) throw new Error(`${id} has no figures`);
  const drawn = rowsOf(picture);
  expect(drawn).toHaveLength(row.options.length);
  for (const [at, option] of row.options.entries()) {
    const count = row.counts[option.id] ?? 0;
    const item = drawn[at] ?? picture;
    const percent = row.n === 0 ? '–' : `${count} (${Math.round((100 * count) / row.n)}%)`;
    expect(saidIn(item).endsWith(percent)).toBe(true);
    expect(sharesIn(item).length).toBe(count > 0 ? 1 : 0);
    if (count > 0) close(sharesIn(item)[0] ?? 9, count / row.n, 0.0002);
  }
}

/** Of which form, release and digest it is, of how many people, and where that stands. */
function holdSource(picture: Node, { form, release }: ResultsDocument): void {
  const said = saidIn(all(picture, '.row').at(-1) ?? picture).replaceAll(/\s/g, '');
  expect(said).toContain(titleOf(form.title).replaceAll(/\s/g, ''));
  const day = new Date(release.publishedAt).toLocaleDateString('nl-NL', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  });
  expect(said).toContain(`uitgave${release.number}·${day.replaceAll(' ', '')}·`);
  expect(said).toMatch(new RegExp(`${release.responses}(mens|van)|vande${release.invitedBodies}genodigde`));
  expect(said).toContain('Controlegetalc0ffeec0ffee');
  expect(said).toContain(`https://example.org/nl/r/${'A'.repeat(22)}/${release.number}`);
}
