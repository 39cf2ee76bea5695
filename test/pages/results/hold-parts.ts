// What a results page shows of its parts, read back from text and drawings.
import { expect } from 'vitest';
import type { ResultsDocument } from '../../../src/results/document.ts';
import {
  answerOf,
  close,
  hasOneScale,
  type ShownRow,
  scaleBehind,
  signOf,
  tellsAnswers,
  titleOf,
} from './held.ts';
import { all, byId, cellsOf, figure, type Node, numberFrom, one, textOf } from './tree.ts';

/** Holds how many each part has, where it stands on each row and how far parts lie from each other. */
export function holdParts(
  page: Node,
  document: ResultsDocument,
  rows: readonly ShownRow[],
  isLong: boolean,
): void {
  const { parts, form } = document;
  const section = byId(page, 'groups');
  if (section === undefined || parts.length === 0) return;
  for (const [at, bar] of all(section, '.bar--count').entries()) {
    const counts = parts.map(({ responses, invited }) => [responses, ...(invited === null ? [] : [invited])]);
    const widths = all(bar, 'rect').map((rect) => figure(rect, 'width'));
    const most = Math.max(...counts.flat());
    for (const count of counts[at] ?? [])
      expect(widths).toContainEqual(Math.round((10_000 * count) / most) / 100);
  }
  const counts = all(section, '.counts')[0];
  if (counts !== undefined)
    expect(cellsOf(counts).map(([cell]) => cell)).toEqual(
      parts.map(({ responses, invited }) =>
        invited === null ? String(responses) : `${responses} van ${invited}`,
      ),
    );
  if (isLong) return;
  const split = rows.filter(({ byPart }) => byPart.length > 0);
  const drawings = all(section, '.dots__drawing');
  expect(drawings).toHaveLength(split.length);
  for (const [at, row] of split.entries()) {
    const dots = all(drawings[at] ?? section, 'use').map((use) => figure(use, 'x') / 50 - 1);
    const answered = row.byPart.filter(({ n }) => n > 0);
    expect(dots).toHaveLength(answered.length);
    for (const [index, { sum, n }] of answered.entries()) close(dots[index] ?? 9, sum / n / 1000, 0.0002);
  }
  if (split.length === 0) return;
  holdSigns(one(section, '.matrix'), document, split);
  const level = split.filter(({ byPart }) => {
    const signs = new Set(byPart.filter(({ n }) => n > 0).map((part) => signOf(part, form.rule.laneShare)));
    return signs.size === 1 && !signs.has('Geen duidelijke kant');
  }).length;
  expect(textOf(section)).toContain(
    level === split.length
      ? 'Overal staan de '
      : split.length === 1
        ? 'staan niet aan dezelfde kant.'
        : `Bij ${level} van de ${split.length} rijen staan de `,
  );
  holdEnds(section, split);
}

const onScales = { Voor: 'Boven het midden', Tegen: 'Onder het midden' };

function holdSigns(matrix: Node, document: ResultsDocument, split: readonly ShownRow[]): void {
  const isNumbered = hasOneScale(split, document);
  const { parts, form } = document;
  const heads = all(one(matrix, 'thead'), 'th')
    .slice(1)
    .map((head) => textOf(head));
  expect(heads.map((head) => Number(head.split(' ')[0]))).toEqual(split.map(({ rank }) => rank));
  const glyphs = { Voor: '+', Tegen: '−', 'Geen duidelijke kant': '=', 'Geen antwoord of geen mening': '·' };
  expect(cellsOf(matrix)).toEqual(
    parts.map((_, part) =>
      split.map((row) => {
        const cell = row.byPart[part];
        const word = cell === undefined ? 'Geen antwoord of geen mening' : signOf(cell, form.rule.laneShare);
        const glyph = Object(glyphs)[word];
        if (scaleBehind(row, document) === undefined) return `${glyph} ${word}`;
        const answer = tellsAnswers(row, document) ? answerOf(row, document, cell?.part ?? '') : null;
        if (answer === null) return `${glyph} ${Object(onScales)[word] ?? word}`;
        return `${isNumbered ? answer.point + 1 : glyph} ${answer.said}`;
      }),
    ),
  );
}

/** The sentence that says where parts differ most, by the variance of their supports, and the two ends of each drawing. */
function holdEnds(section: Node, split: readonly ShownRow[]): void {
  const meansOf = ({ byPart }: ShownRow) =>
    byPart.filter(({ n }) => n > 0).map(({ sum, n }) => sum / n / 1000);
  const spreads = split.map((row) => {
    const means = meansOf(row);
    // the mean of all squared differences of two is twice the variance
    const squares = means.flatMap((one) => means.map((other) => (one - other) ** 2));
    return squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length) / 2;
  });
  const most = Math.max(...spreads);
  const finding = textOf(one(one(section, '.dots__axis'), 'title'));
  if (most < 1e-12) expect(finding).toMatch(/^Bij alles geven de \S+ evenveel steun\.$/);
  else {
    const found = split.filter(
      (row, at) =>
        finding.includes(`“${titleOf(row.title).replace(/\.$/, '')}”`) &&
        Math.abs((spreads[at] ?? 0) - most) < 1e-9,
    );
    expect(found, finding).not.toEqual([]);
  }
  for (const [at, said] of all(section, '.dots__said').entries()) {
    const means = meansOf(split[at] ?? ({ byPart: [] } as unknown as ShownRow));
    const told = [...textOf(said).matchAll(/[+−]?\d,\d\d/g)].map(([found]) => numberFrom(found));
    const ends = [Math.min(...means), Math.max(...means)];
    for (const [index, number] of told.entries()) close(number, ends[index] ?? 9, 0.005);
    expect(told.length).toBe(ends[0] === ends[1] ? 1 : 2);
  }
}
