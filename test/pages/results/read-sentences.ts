// Reads sentences of a results page in Dutch and holds their numbers and names against the document.
import { expect } from 'vitest';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { close, type ShownRow, scaleBehind, sidesWord, signOf, tellsAnswers, titleOf } from './held.ts';
import { all, byId, type Node, numberFrom, one, textOf } from './tree.ts';

/** What could change the first place is told where places can be told apart: each cause in a line of its own. */
export function holdTop(page: Node, rows: readonly ShownRow[], document: ResultsDocument): void {
  const [first] = rows;
  const lines = all(page, '.top-change')
    .flatMap((block) => all(block, 'li'))
    .map((line) => textOf(line));
  const isAnyPlace = rows.every(
    ({ rankInterval }) => rankInterval?.[0] === 1 && rankInterval[1] === rows.length,
  );
  if (first === undefined || rows.length < 2 || isAnyPlace) {
    expect(lines).toEqual([]);
    return;
  }
  const { rankInterval, missingVoices: missing, swapMargin: swap, rank } = first;
  const expected: [said: string, ...numbers: number[]][] = [];
  const isSure = rankInterval?.[0] === rankInterval?.[1];
  if (rankInterval !== null)
    expected.push(
      isSure
        ? ['Toeval niet', 1]
        : rankInterval[0] === 1 && rankInterval[1] === rows.length
          ? ['elke plaats']
          : ['Toeval: ', ...rankInterval],
    );
  if (missing !== null) {
    const isSettled = missing.best === rank && missing.worst === rank;
    const several = missing.missing === 1 ? [] : [missing.missing];
    expected.push(
      isSettled ? ['het blijft de', ...several, 1] : ['dan zakte het naar de', ...several, missing.worst],
    );
  } else if (document.release.invited === null) expected.push(['is niet bekend']);
  if (swap !== null) expected.push(swap === 1 ? ['Eén ander antwoord'] : ['Ten minste', swap]);
  if (expected.length > 1) expected.push(['Elk is apart bekeken']);
  expect(lines).toHaveLength(expected.length);
  for (const [at, [said, ...numbers]] of expected.entries()) {
    expect(lines[at]).toContain(said);
    expect((lines[at]?.match(/\d+/g) ?? []).map(Number)).toEqual(numbers);
  }
}

/** Where sides are most even, of parts where rows have lanes, else of people: no row may have a larger smaller side. */
export function holdAtIssue(page: Node, rows: readonly ShownRow[], document: ResultsDocument): void {
  const [block] = all(page, '.at-issue');
  expect(block !== undefined).toBe(rows.length > 1);
  if (block === undefined) return;
  const said = textOf(block);
  const hasLanes = rows.every(({ lane }) => lane !== null);
  const people = ({ n, inFavourCount, againstCount }: ShownRow) => Math.min(inFavourCount, againstCount) / n;
  const parts = (row: ShownRow) => {
    if (tellsAnswers(row, document)) {
      // of a scale its ends are opposite
      const answers = answersOf(row, document).filter(({ head }) => head !== silence);
      return Math.min(answers[0]?.names.length ?? 0, answers.at(-1)?.names.length ?? 0);
    }
    const sides = sidesOf(row, document);
    const count = (side: Side) => sides.find((each) => each.side === side)?.names.length ?? 0;
    return Math.min(count('Voor'), count('Tegen'));
  };
  const smaller = hasLanes ? parts : people;
  const most = Math.max(...rows.map(smaller));
  expect(said.includes('Nergens')).toBe(most === 0);
  if (most === 0) return;
  const named = rows.filter(
    (row) =>
      said.includes(
        `“${titleOf(row.title).replace(/\.$/, '')}” (${row.tied ? 'gedeeld ' : ''}${row.rank}e)`,
      ) && smaller(row) === most,
  );
  expect(named, said).not.toEqual([]);
  if (!hasLanes) {
    expect(named.some((row) => said.includes(sidesWord(row, document)))).toBe(true);
    return;
  }
  const count = rows.filter((row) => parts(row) > 0).length;
  expect(said).toContain(count === 1 ? 'Alleen bij' : `Bij ${count} rijen, het meest bij`);
  expect(
    named.some((row) => {
      // here there is room for names
      const told = tellsAnswers(row, document)
        ? answersOf(row, document)
        : sidesOf(row, document).filter(({ side }) => side === 'Voor' || side === 'Tegen');
      const pieces = told.map(({ head, names }) => `${head}: ${listed(names) || 'niemand'}`);
      return pieces.some((piece) => piece.length > 500) || said.includes(`${pieces.join(' · ')}.`);
    }),
    said,
  ).toBe(true);
}

/** What a part is called. */
function nameOf(id: string, { parts, form }: ResultsDocument): string {
  const part = parts.find((each) => each.id === id);
  if (form.group === null) return titleOf(part?.title);
  const options = new Map(form.group.options.map((option) => [option.id, titleOf(option.title)]));
  return part?.of.map((option) => options.get(option) ?? 'niet ingevuld').join(' + ') ?? '';
}

/** What is told of a row in sentences once it is open: who counts, how much people agree, how near the next is. */
export function holdNotes(page: Node, row: ShownRow, document: ResultsDocument): void {
  const { responses } = document.release;
  const said = textOf(byId(page, `i.${row.id}`) ?? page);
  expect(/\d+ van de \d+ (mensen|ingevulde formulieren) (gaf|gaven)/.test(said)).toBe(row.n !== responses);
  if (row.n !== responses) expect(said).toContain(`${row.n} van de ${responses} `);
  const agreement = /Eensgezindheid ([−\d,]+), gerekend over vijf/.exec(said)?.[1];
  if (!document.form.ranksItems) {
    expect(agreement !== undefined).toBe(row.agreement !== null);
    if (agreement !== undefined) close(numberFrom(agreement), row.agreement ?? 9, 0.005);
  }
  if (row.swapMargin !== null)
    expect(said).toContain(
      row.swapMargin === 1
        ? 'Eén ander antwoord kan'
        : `ten minste ${row.swapMargin} antwoorden anders zijn voordat deze`,
    );
  holdConsensus(said, behind(row, document), document);
}

/** The statement that is ranked for itself, else the row. */
function behind(
  row: ShownRow,
  { form, statements }: ResultsDocument,
): Pick<ShownRow, 'consensus' | 'byPart'> {
  const [piece] = row.evidence;
  const found = statements.find(({ id }) => id === piece?.item);
  return form.ranksItems && found !== undefined && found.n !== null ? found : row;
}

/** Consensus is told once, on the side that prevails, with the part where it is weakest. */
function holdConsensus(
  said: string,
  { consensus, byPart }: Pick<ShownRow, 'consensus' | 'byPart'>,
  document: ResultsDocument,
): void {
  expect(said.split('het zwakst bij')).toHaveLength(consensus === null ? 1 : 2);
  if (consensus === null) return;
  const [, side, figure] = /Consensus (voor|tegen) ([\d,]+) /.exec(said) ?? [];
  expect(side).toBe(consensus.for >= consensus.against ? 'voor' : 'tegen');
  close(numberFrom(figure ?? ''), Math.max(consensus.for, consensus.against), 0.005);
  const n = byPart.find(({ part }) => part === consensus.weakest)?.n;
  const many = n === 1 ? '' : ` (${n} mensen)`;
  expect(said).toContain(`het zwakst bij ${nameOf(consensus.weakest, document)}${many}.`);
}

const units = ['groep', 'groepen', 'organisatie', 'organisaties', 'tafel', 'tafels'];

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;

/** What is told of a row wherever it stands: at a glance and in its lane. */
function toldOf(page: Node, row: ShownRow, at: string): readonly string[] {
  const inRow = all(byId(page, `i.${row.id}`) ?? page, at);
  const inLanes = all(page, '.lanes')
    .flatMap((lanes) => all(lanes, 'li'))
    .filter((item) => one(item, 'a').attributes.get('href') === `#i.${row.id}`)
    .flatMap((item) => all(item, at === '.glance__sides' ? '.rows__sides' : '.rows__parts').slice(0, 1));
  return [...inRow, ...inLanes].map((node) => textOf(node));
}

/** Who carries a row, wherever it is told: by name, or in a number. */
export function holdCoalition(page: Node, row: ShownRow, document: ResultsDocument): void {
  if (row.lane?.is !== 'theme-coalition') return;
  const carriers = row.lane.parts.map((id) => nameOf(id, document));
  const answered = row.byPart.filter(({ n }) => n > 0).length;
  const counted = new RegExp(`${carriers.length} van de ${answered} (groepen|organisaties|tafels)`);
  for (const said of toldOf(page, row, '.glance__said'))
    expect(said.includes(listed(carriers)) || counted.test(said), said).toBe(true);
}

const silence = 'Geen antwoord of geen mening';
type Side = 'Voor' | 'Tegen' | 'Geen duidelijke kant' | typeof silence;

interface SideOf {
  readonly side: Side;
  /** What the side is called; on a scale of own words the answer that was given. */
  readonly head: string;
  readonly names: readonly string[];
}

/** Names of the parts on each side of a row, without sides on which nobody is. */
function sidesOf(row: ShownRow, document: ResultsDocument): readonly SideOf[] {
  const onScale = scaleBehind(row, document) !== undefined;
  const heads = {
    Voor: 'Boven het midden',
    Tegen: 'Onder het midden',
    'Geen duidelijke kant': null,
    [silence]: null,
  };
  return (['Voor', 'Geen duidelijke kant', 'Tegen', silence] as const)
    .map((side) => ({
      side,
      head: (onScale ? heads[side] : null) ?? side,
      names: row.byPart
        .filter((part) => signOf(part, document.form.rule.laneShare) === side)
        .map(({ part }) => nameOf(part, document)),
    }))
    .filter(({ names }) => names.length > 0);
}

interface AnswerOf {
  readonly head: string;
  readonly names: readonly string[];
}

/** Who gave which answer on the scale of own words that a row rests on, from high to low, and then who gave none. */
function answersOf(row: ShownRow, document: ResultsDocument): readonly AnswerOf[] {
  const scale = scaleBehind(row, document);
  if (scale === undefined || typeof scale.scale === 'string') return [];
  const names = (is: (part: ShownRow['byPart'][number]) => boolean) =>
    row.byPart.filter(is).map(({ part }) => nameOf(part, document));
  const chose = (id: string, point: number) =>
    scale.byPart.find(({ part }) => part === id)?.counts[point] === 1;
  const printed = scale.scale.map((label, point) => ({
    head: titleOf(label),
    names: names(({ part, n }) => n === 1 && chose(part, point)),
  }));
  const silent = { head: silence, names: names(({ n }) => n === 0) };
  return [...(scale.reverse ? printed : printed.toReversed()), ...(silent.names.length > 0 ? [silent] : [])];
}

/** Whether a text tells who is on a side, by name or how many. */
function isTold(said: string, side: string, names: readonly string[]): boolean {
  if (names.length === 0) return said === `${side}: niemand`;
  return [listed(names), ...units.map((unit) => `${names.length} ${unit}`)].some((who) =>
    said.includes(`${side}: ${who}`),
  );
}

/** Who is for, against and neither, where the lane does not say it: by name, or how many. */
export function holdSides(page: Node, row: ShownRow, document: ResultsDocument): void {
  const told = toldOf(page, row, '.glance__sides');
  const sides = sidesOf(row, document);
  const beside = toldBeside(row).flatMap((side) => sides.filter((each) => each.side === side));
  const answers = row.lane === null ? [] : answersOf(row, document);
  const expected = tellsAnswers(row, document) ? answers : beside;
  expect(told.length > 0).toBe(expected.length > 0);
  for (const said of told) {
    const pieces = said.split(' · ');
    expect(pieces).toHaveLength(expected.length);
    for (const [at, { head, names }] of expected.entries())
      expect(isTold(pieces[at] ?? '', head, names), said).toBe(true);
  }
}

/** The sides that are told beside a lane, as it does not say them. */
function toldBeside({ lane }: ShownRow): readonly Side[] {
  if (lane === null) return [];
  if (lane.is === 'needs-a-conversation') return ['Voor', 'Tegen', 'Geen duidelijke kant', silence];
  return lane.is === 'theme-coalition' ? ['Tegen', 'Geen duidelijke kant', silence] : [silence];
}

/** How many parts there are, and how large the smallest and the largest. */
export function holdSizes(page: Node, { parts }: ResultsDocument): void {
  const [counts] = all(page, '.counts');
  if (counts === undefined) return;
  const sizes = parts.map(({ responses }) => responses);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (parts.length > 1) {
    const each =
      least === most ? `${most}` : parts.length > 4 ? `${least} tot ${most}` : listed(sizes.map(String));
    expect(
      all(page, '.small-print')
        .map((node) => textOf(node))
        .join(),
    ).toMatch(new RegExp(` · ${parts.length} (groepen|organisaties|tafels) van ${each} mens(en)? · `));
  }
  expect(textOf(byId(page, 'groups') ?? page)).toMatch(
    new RegExp(
      `${parts.length} (groepen|organisaties|tafels), ${least === most ? `elk met ${least}` : `van ${least} tot ${most}`} mensen\\.`,
    ),
  );
}

/** What stands first among options, and how sure that is: by their places and margins alone. */
export function holdFinding(item: Node, { options }: ResultsDocument['priorities'][number]): void {
  const shown = options.flatMap((option) => (option.n === null ? [] : [option]));
  const first = shown.filter(({ rank }) => rank === 1);
  const said = textOf(one(item, '.picture__finding'));
  for (const { title } of first) expect(said).toContain(`“${titleOf(title).replace(/\.$/, '')}”`);
  expect(said).toContain(first.length === 1 ? ' staat bovenaan (' : ' delen de eerste plaats');
  const isAnyPlace =
    shown.length > 1 &&
    shown.every(({ rankInterval }) => rankInterval?.[0] === 1 && rankInterval[1] === shown.length);
  const isSure = first.every(({ rankInterval }) => (rankInterval?.[1] ?? 0) <= first.length);
  expect(said.includes('de plaatsen zijn niet te onderscheiden')).toBe(isAnyPlace);
  expect(said.includes('al is dat niet zeker')).toBe(!isAnyPlace && !isSure);
}
