// The sheets of a workbook of results: what stands in the document, for people who go on with it in a spreadsheet.
import type {
  ByPart,
  ChoiceCounts,
  DocumentChoice,
  DocumentImplication,
  DocumentStatement,
} from '../results/document.ts';
import { hasOwnWords, sidesByOf } from '../results/own-scale.ts';
import { isShownImplication, isShownStatement } from '../results/shown.ts';
import type { Cell } from '../shared/csv.ts';
import type { Language } from '../shared/language.ts';
import { factsOf } from './facts.ts';
import { prioritiesSheet } from './priorities-sheet.ts';
import { type Sheeting, sheetingOf, type Table, tableSheet, verdictSaid } from './sheeting.ts';
import { shiftSheet } from './shift-sheet.ts';
import type { Taken } from './taken.ts';
import type { Sheet } from './workbook.ts';

/** All sheets, the empty ones too: every workbook of results looks the same. */
export function sheetsOf(taken: Taken, language: Language): readonly Sheet[] {
  const sheeting = sheetingOf(taken.document, language);
  return [
    implicationsSheet(sheeting),
    statementsSheet(sheeting),
    prioritiesSheet(sheeting),
    choicesSheet(sheeting),
    shiftSheet(sheeting),
    partsSheet(sheeting),
    reactionsSheet(sheeting),
    aboutSheet(sheeting, taken),
  ];
}

type ImplicationLine = { readonly row: DocumentImplication; readonly part: ByPart | null };

function implicationsSheet(sheeting: Sheeting): Sheet {
  const { words, measures, document, said, titleIn } = sheeting;
  const { heads } = words;
  const shown = ({ row, part }: ImplicationLine) =>
    part === null && isShownImplication(row) ? row : undefined;
  const table: Table<ImplicationLine> = [
    [measures.rank, (line) => shown(line)?.rank],
    [measures.tied, (line) => sheeting.yes(shown(line)?.tied)],
    [heads.id, ({ row }) => row.id],
    [heads.title, ({ row }) => said(row.title)],
    [heads.part, ({ part }) => sheeting.whose(part)],
    [measures.n, ({ row, part }) => (part === null ? row.n : part.n)],
    [measures.support, (line) => supportOf(line)],
    [measures.inFavourCount, (line) => (line.part ?? shown(line))?.inFavourCount],
    [measures.againstCount, (line) => (line.part ?? shown(line))?.againstCount],
    [measures['verdict.is'], (line) => verdictSaid(sheeting, shown(line), sidesByOf(document, line.row))],
    [measures['lane.is'], (line) => laneSaid(sheeting, line)],
    [measures['lane.parts'], (line) => shown(line)?.lane?.parts.map(sheeting.partName).join(', ')],
    [measures['rankInterval.1'], (line) => shown(line)?.rankInterval?.[0]],
    [measures['rankInterval.2'], (line) => shown(line)?.rankInterval?.[1]],
    [measures.theme, ({ row }) => titleIn(document.form.themes, row.theme)],
    [measures.resultArea, ({ row }) => titleIn(document.form.resultAreas, row.resultArea)],
    [measures['balanced.support'], (line) => shown(line)?.balanced?.support],
    [measures['balanced.rank'], (line) => shown(line)?.balanced?.rank],
    [measures['mandates.support'], (line) => shown(line)?.mandates?.support],
    [measures['mandates.rank'], (line) => shown(line)?.mandates?.rank],
    [measures['mandates.weight'], (line) => shown(line)?.mandates?.weight],
    [measures.agreement, (line) => shown(line)?.agreement],
    [measures['consensus.for'], (line) => shown(line)?.consensus?.for],
    [measures['consensus.against'], (line) => shown(line)?.consensus?.against],
    [measures['missingVoices.best'], (line) => shown(line)?.missingVoices?.best],
    [measures['missingVoices.worst'], (line) => shown(line)?.missingVoices?.worst],
    [measures['missingVoices.missing'], (line) => shown(line)?.missingVoices?.missing],
    [measures.swapMargin, (line) => shown(line)?.swapMargin],
    ...bins.map((at): Table<ImplicationLine>[number] => [
      measures[`bins.${at}`],
      (line) => shown(line)?.bins[at - 1],
    ]),
  ];
  const lines = document.implications.flatMap((row): ImplicationLine[] => [
    { row, part: null },
    ...(isShownImplication(row) ? row.byPart.map((part) => ({ row, part })) : []),
  ]);
  return tableSheet(words.sheets.implications, table, lines);
}

const bins = [1, 2, 3, 4, 5] as const;

/** Mean support; of a part from its sum, in thousandths, as on the page. */
function supportOf({ row, part }: ImplicationLine): number | null {
  if (part !== null) return part.n === 0 ? null : part.sum / part.n / 1000;
  return isShownImplication(row) ? row.support : null;
}

function laneSaid({ words }: Sheeting, { row, part }: ImplicationLine): string | undefined {
  if (part !== null || !isShownImplication(row) || row.lane === null) return undefined;
  return words.lanes[row.lane.is];
}

type StatementPart = ByPart & { readonly counts: readonly number[]; readonly noView: number };
type StatementLine = { readonly row: DocumentStatement; readonly part: StatementPart | null };

function statementsSheet(sheeting: Sheeting): Sheet {
  const { words, measures, document, said, titleIn } = sheeting;
  const { heads } = words;
  const shown = ({ row, part }: StatementLine) => (part === null && isShownStatement(row) ? row : undefined);
  const most = Math.max(0, ...document.statements.map(({ points }) => points));
  const table: Table<StatementLine> = [
    [heads.id, ({ row }) => row.id],
    [heads.title, ({ row }) => said(row.title)],
    [heads.part, ({ part }) => sheeting.whose(part)],
    [measures.n, ({ row, part }) => (part === null ? row.n : part.n)],
    [measures.noView, (line) => (line.part ?? shown(line))?.noView],
    [measures.mean, (line) => meanOf(line)],
    [measures.median, (line) => shown(line)?.median],
    [measures.inFavourCount, (line) => (line.part ?? shown(line))?.inFavourCount],
    [measures.againstCount, (line) => (line.part ?? shown(line))?.againstCount],
    [
      words.ofStatements['verdict.is'],
      (line) => verdictSaid(sheeting, shown(line), hasOwnWords(line.row) ? 'scale' : 'stance'),
    ],
    [words.ofStatements.agreement, (line) => shown(line)?.agreement],
    [measures['consensus.for'], (line) => shown(line)?.consensus?.for],
    [measures['consensus.against'], (line) => shown(line)?.consensus?.against],
    [measures.polisConsensus, (line) => shown(line)?.polisConsensus],
    [measures.theme, ({ row }) => titleIn(document.form.themes, row.theme)],
    [measures.moderatedOut, ({ row, part }) => sheeting.yes(part === null && row.moderatedOut)],
    [heads.answers, ({ row, part }) => (part === null ? sheeting.points(row).join(' | ') : null)],
    ...Array.from({ length: most }, (_, at): Table<StatementLine>[number] => [
      heads.answer(at + 1),
      (line) => (line.part ?? shown(line))?.counts[at],
    ]),
  ];
  const lines = document.statements.flatMap((row): StatementLine[] => [
    { row, part: null },
    ...(isShownStatement(row) ? row.byPart.map((part) => ({ row, part })) : []),
  ]);
  return tableSheet(words.sheets.statements, table, lines);
}

function meanOf({ row, part }: StatementLine): number | null {
  if (part !== null) return part.n === 0 ? null : part.sum / part.n / 1000;
  return isShownStatement(row) ? row.mean : null;
}

interface ChoiceLine {
  readonly row: DocumentChoice;
  readonly option: DocumentChoice['options'][number];
  readonly part: { readonly part: string } | null;
  readonly chosen: ChoiceCounts | null;
}

function choicesSheet(sheeting: Sheeting): Sheet {
  const { words, measures, document, said } = sheeting;
  const { heads } = words;
  const table: Table<ChoiceLine> = [
    [heads.id, ({ row }) => row.id],
    [heads.title, ({ row }) => said(row.title)],
    [measures.several, ({ row }) => sheeting.yes(row.several)],
    [heads.part, ({ part }) => sheeting.whose(part)],
    [measures.n, ({ chosen }) => chosen?.n],
    [heads.option, ({ option }) => option.id],
    [heads.optionTitle, ({ option }) => said(option.title)],
    [heads.count, ({ option, chosen }) => chosen?.counts[option.id]],
  ];
  const lines = document.choices.flatMap((row) => {
    const of = (part: ChoiceLine['part'], chosen: ChoiceCounts | null) =>
      row.options.map((option): ChoiceLine => ({ row, option, part, chosen }));
    if (row.n === null) return of(null, null);
    return [...of(null, row), ...row.byPart.flatMap((part) => of(part, part))];
  });
  return tableSheet(words.sheets.choices, table, lines);
}

function partsSheet({ words, measures, document, partName }: Sheeting): Sheet {
  return {
    name: words.sheets.parts,
    heads: [words.heads.id, words.heads.part, measures.responses, measures.invited, measures.weight],
    rows: document.parts.map(({ id, responses, invited, weight }) => [
      id,
      partName(id),
      responses,
      invited,
      weight,
    ]),
  };
}

function reactionsSheet({ words, document, said, partName }: Sheeting): Sheet {
  const { heads } = words;
  return {
    name: words.sheets.reactions,
    heads: [heads.text, heads.kind, heads.id, heads.title, heads.part, heads.language],
    rows: document.reactions.map(({ item, title, text, aboutTitle, part, language }) => [
      text,
      aboutTitle === null ? null : said(aboutTitle),
      item,
      said(title),
      part === null ? null : partName(part),
      language,
    ]),
  };
}

function aboutSheet({ words, language }: Sheeting, taken: Taken): Sheet {
  return {
    name: words.sheets.about,
    heads: [words.heads.fact, words.heads.value],
    rows: factsOf(taken, language).map(({ label, said }): readonly Cell[] => [label, said]),
  };
}
