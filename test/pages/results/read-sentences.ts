// Reads sentences of a results page in Dutch and holds their numbers and names against the document.
import { expect } from 'vitest';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { close, type ShownRow, titleOf } from './held.ts';
import { all, byId, type Node, numberFrom, one, textOf } from './tree.ts';

/** What could change the first place is told in one line, where places can be told apart. */
export function holdTop(page: Node, rows: readonly ShownRow[]): void {
  const [first] = rows;
  const [line] = all(page, '.top-change');
  const isAnyPlace = rows.every(
    ({ rankInterval }) => rankInterval?.[0] === 1 && rankInterval[1] === rows.length,
  );
  const missing = first?.missingVoices ?? null;
  const swap = first?.swapMargin ?? null;
  const isTold = rows.length > 1 && !isAnyPlace && (missing !== null || swap !== null);
  expect(line !== undefined).toBe(isTold);
  if (line === undefined) return;
  const said = textOf(line);
  const told = said.match(/\d+/g)?.map(Number) ?? [];
  const several = (count: number) => (count > 1 ? [count] : []);
  if (missing === null) {
    expect(told).toEqual(several(swap ?? 0));
    expect(said).toContain(swap === 1 ? 'Eén ander antwoord' : 'Er moeten ten minste');
  } else if (missing.best === first?.rank && missing.worst === first.rank) {
    expect(told).toEqual(several(missing.missing));
    expect(said).toContain('Die staat vast');
  } else {
    expect(told).toEqual([...several(missing.missing), missing.worst]);
    expect(said).toContain('dan werd de eerste');
  }
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

/** Who is for, against and neither, where the lane does not say it: by name, or how many. */
export function holdSides(page: Node, row: ShownRow, document: ResultsDocument): void {
  const told = toldOf(page, row, '.glance__sides');
  const { laneShare } = document.form.rule;
  const reaches = (count: number, n: number) => count >= laneShare * n - 1e-9;
  const sides = row.byPart.flatMap(({ part, n, inFavourCount, againstCount }): [string, string][] => {
    if (n === 0) return [];
    const [isFor, isAgainst] = [reaches(inFavourCount, n), reaches(againstCount, n)];
    return [
      [isFor === isAgainst ? 'Geen duidelijke kant' : isFor ? 'Voor' : 'Tegen', nameOf(part, document)],
    ];
  });
  const kinds = ['Voor', 'Tegen', 'Geen duidelijke kant'].slice(
    row.lane?.is === 'needs-a-conversation' ? 0 : row.lane?.is === 'theme-coalition' ? 1 : 3,
  );
  const expected = kinds.flatMap((kind) => {
    const names = sides.flatMap(([side, name]) => (side === kind ? [name] : []));
    return names.length === 0 ? [] : [{ kind, names }];
  });
  expect(told.length > 0).toBe(expected.length > 0);
  for (const said of told) {
    const pieces = said.split(' · ');
    expect(pieces).toHaveLength(expected.length);
    for (const [at, { kind, names }] of expected.entries())
      expect([listed(names), ...units.map((unit) => `${names.length} ${unit}`)]).toContain(
        pieces[at]?.replace(`${kind}: `, ''),
      );
  }
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
