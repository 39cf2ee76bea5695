// The ranked rows: a table to see at a glance, and under it what each rests on and how sure its place is.
import { answeringOf, isOfAll } from '../../results/answering.ts';
import type { DocumentEvidence, StatementHead } from '../../results/document.ts';
import { endsOf, pointsBySide } from '../../results/ends.ts';
import { isIndistinct, isTooFewToTell, thingOf } from '../../results/headline.ts';
import { isOrderedOtherwise, opposedOf } from '../../results/opposed.ts';
import { ownScaleOf, sidesByOf } from '../../results/own-scale.ts';
import { isShownImplication, type ShownImplication } from '../../results/shown.ts';
import { spreadOf } from '../../results/spread.ts';
import { areAtPoints, areOpposite, standingsOf } from '../../results/stands.ts';
import { topChangesOf } from '../../results/top-changes.ts';
import { verdictNameOf } from '../../results/verdict-name.ts';
import type { SidesBy } from '../../shared/headline.ts';
import { blocks, list, table } from './markdown.ts';
import { type Reader, supportSaid } from './reader.ts';
import { everyStand, outOfSaid, standsSaid } from './stands.ts';

/** All ranked rows; '' when the form ranks nothing. */
export function rankingReport(reader: Reader): string {
  const { document, words, said } = reader;
  const { implications, form, release } = document;
  if (implications.length === 0) return '';
  const { ranking, parts } = words;
  const rows = implications.filter(isShownImplication);
  const withheld = form.ranksItems ? ranking.withheld : ranking.withheldRanked;
  const hidden = implications.filter((row) => !isShownImplication(row));
  return blocks(
    `## ${form.ranksItems ? ranking.titleItems : ranking.title}`,
    [
      ...(form.ranksItems ? [] : [ranking.follows]),
      ...(rows.some((row) => ownScaleOf(document, row) !== undefined) ? [ranking.ownAnswers] : []),
      ranking.lead,
      ...(isOrderedOtherwise(rows) ? [ranking.strengthCounts] : []),
    ].join(' '),
    isIndistinct(rows) ? ranking.indistinct[isTooFewToTell(rows) ? 'few' : 'close'] : '',
    rows.length === 0
      ? ''
      : table(
          [
            words.priorities.rank,
            words.thing[thingOf(document)],
            parts.support,
            parts.inFavour,
            parts.against,
            parts.answered,
          ],
          rows.map((row) => [
            words.place(row.rank, row.tied),
            said(row.title),
            reader.support(row.support),
            row.inFavourCount,
            row.againstCount,
            row.n,
          ]),
          2,
        ),
    ranking.supportMeans,
    questions(reader, rows),
    ...rows.map((row) => rowReport(reader, row, rows)),
    hidden.length === 0
      ? ''
      : blocks(
          `### ${ranking.withheldTitle}`,
          list(hidden.map(({ title }) => `${said(title)}: ${withheld(release.minimumGroup)}`)),
        ),
  );
}

/** What could change the top of the order, and where sides are most opposed. */
function questions(reader: Reader, rows: readonly ShownImplication[]): string {
  if (rows.length < 2) return '';
  const { document, words, unit, said } = reader;
  const { topChange, atIssue, place } = words;
  const changes = topChangesOf(document, rows).map(topChange.said);
  const { by, row, count } = opposedOf(document, rows);
  const which = row === null ? '' : atIssue.row(`“${said(row.title)}”`, place(row.rank, row.tied));
  const opposed =
    row === null
      ? atIssue.nowhere(by, unit)
      : by === 'people'
        ? atIssue.mostPeople(which, outOfSaid(reader, row))
        : atIssue.mostParts(which, standsSaid(reader, row, ['for', 'against']).join(' · '), count);
  return blocks(
    changes.length === 0 ? '' : `**${topChange.asked}**`,
    changes.length === 0 ? '' : list([...changes, ...(changes.length > 1 ? [topChange.apart] : [])]),
    `**${atIssue.asked(by, unit)}** ${opposed}`,
  );
}

function rowReport(reader: Reader, row: ShownImplication, rows: readonly ShownImplication[]): string {
  const { words, said, document } = reader;
  return blocks(
    `### ${words.place(row.rank, row.tied)}: ${said(row.title)}`,
    row.text === null ? '' : reader.prose(row.text),
    list([verdictSaid(reader, row), ...placeNotes(reader, row, rows), ...figureNotes(reader, row)]),
    document.form.ranksItems
      ? ''
      : `${words.evidence.title}:\n\n${list(row.evidence.map((piece) => evidenceSaid(reader, row, piece)))}`,
    partsOf(reader, row),
  );
}

/** How sure the place is, and what it would be when read otherwise. */
function placeNotes(
  reader: Reader,
  row: ShownImplication,
  rows: readonly ShownImplication[],
): readonly string[] {
  const { words, unit, support } = reader;
  const { ranking, respondents, place } = words;
  const { rankInterval, balanced, mandates, missingVoices: missing } = row;
  const notes = [ranking.support(support(row.support))];
  if (rankInterval !== null && rows.length > 1) notes.push(ranking.interval(...rankInterval, rows.length));
  if (missing !== null) {
    const isSettled = missing.best === row.rank && missing.worst === row.rank;
    notes.push(
      isSettled
        ? respondents.settled(missing.missing)
        : respondents.missing(missing.best, missing.worst, missing.missing),
    );
  }
  if (balanced !== null) {
    notes.push(respondents.balanced(unit, support(balanced.support), place(balanced.rank, balanced.tied)));
  }
  if (mandates !== null) {
    notes.push(respondents.mandates(support(mandates.support), place(mandates.rank, mandates.tied)));
    const { carriers, weight, effective } = mandates;
    notes.push(respondents.mandatesMean(carriers, weight, reader.measure(effective)));
  }
  return [...notes, ...laneSaid(reader, row)];
}

/** Who carries a row, and of how many it holds where some are missing; nothing of a row without lane. */
export function laneSaid(
  { document, words, unit, partName }: Reader,
  row: ShownImplication,
): readonly string[] {
  const { lane, byPart } = row;
  if (lane === null) return [];
  const { lanes, answeringHere } = words.respondents;
  const among = answeringOf(document, byPart);
  const said =
    lane.is === 'theme-coalition'
      ? lanes[lane.is](words.list(lane.parts.map(partName)))
      : lane.is === 'needs-a-conversation'
        ? lanes[lane.is](unit, sidesByOf(document, row), areOpposite(document, row))
        : lanes[lane.is](unit, byPart.length, isOfAll(document, byPart));
  return [among === null ? said : `${said} (${answeringHere(among)})`];
}

/** The verdict, and how many are on each side. */
export function verdictSaid(reader: Reader, row: ShownImplication): string {
  const verdicts = reader.words.ranking.verdicts[sidesByOf(reader.document, row)];
  return `**${verdicts[verdictNameOf(row)]}**: ${outOfSaid(reader, row)}`;
}

function figureNotes(reader: Reader, row: ShownImplication): readonly string[] {
  const { words, measure } = reader;
  const { evidence } = words;
  const { agreement, consensus, swapMargin, byPart } = row;
  const notes = [];
  if (agreement !== null) notes.push(evidence.agreement(measure(agreement), 'support'));
  if (consensus !== null) {
    const side = consensus.for >= consensus.against ? 'for' : 'against';
    const weakest = byPart.find(({ part }) => part === consensus.weakest);
    notes.push(
      evidence.consensus(measure(consensus[side]), side, reader.partName(consensus.weakest), weakest?.n ?? 0),
    );
  }
  if (swapMargin !== null) notes.push(evidence.swap(swapMargin));
  // beside the verdict stands already how many gave which answer
  if (ownScaleOf(reader.document, row) !== undefined) return notes;
  const spread = spreadOf(row).map((count, at) => `${evidence.spreadLabels[at] ?? ''} ${count}`);
  return [...notes, `${evidence.spread}: ${spread.join(', ')}`];
}

function evidenceSaid(
  reader: Reader,
  row: ShownImplication,
  { item, option, direction, weight }: DocumentEvidence,
): string {
  const { document, words, said } = reader;
  const statement = document.statements.find(({ id }) => id === item);
  const priorities = document.priorities.find(({ id }) => id === item);
  const options: readonly { readonly id: string; readonly title: Parameters<typeof said>[0] }[] =
    priorities?.options ?? [];
  const found = options.find(({ id }) => id === option);
  const title = statement?.title ?? priorities?.title;
  const name = title === undefined ? item : said(title);
  const { evidence } = words;
  const counting =
    statement === undefined
      ? direction === 'disagree'
        ? [evidence.reversedOption]
        : []
      : [sideSaid(reader, statement, direction, sidesByOf(document, row))];
  return [
    found === undefined ? `“${name}”` : `“${said(found.title)}” (${name})`,
    ...counting,
    ...(weight > 1 ? [evidence.weight(weight)] : []),
  ].join('; ');
}

/** Which points of a statement count as in favour of what rests on it. */
function sideSaid(
  { pointLabels, words: { evidence } }: Reader,
  statement: StatementHead,
  direction: DocumentEvidence['direction'],
  by: SidesBy,
): string {
  const labels = pointLabels(statement);
  return direction === 'disagree'
    ? evidence.reversed(endsOf(statement, labels).low)
    : evidence.inFavour(pointsBySide(statement, labels), by);
}

function partsOf(reader: Reader, row: ShownImplication): string {
  const { document, words, unit } = reader;
  const { parts, respondents } = words;
  const { byPart } = row;
  if (byPart.length === 0) return document.parts.length === 0 ? '' : parts.totalsOnly;
  // who chose which answer says more than a column of supports
  if (areAtPoints(standingsOf(document, row))) return list(standsSaid(reader, row, everyStand));
  return table(
    [respondents.part(unit), parts.support, parts.inFavour, parts.against, parts.answered],
    byPart.map((part) => [
      reader.partName(part.part),
      supportSaid(reader, part),
      part.inFavourCount,
      part.againstCount,
      part.n,
    ]),
  );
}
