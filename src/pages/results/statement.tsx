// One statement: its bar, its counts as text, and a table of every answer for everybody and each part.

import type { ByPart, DocumentConsensus, DocumentStatement } from '../../results/document.ts';
import { endsOf } from '../../results/ends.ts';
import { hasOwnWords } from '../../results/own-scale.ts';
import { AskedOfSome, WithheldRow } from './asked.tsx';
import type { Reach } from './bar.ts';
import { BarDrawing, BarLabels } from './bar-drawing.tsx';
import { NamedParts } from './named-parts.tsx';
import { medianSaid, pointLabels, sidesSaid } from './points.ts';
import { type Reading, supportSaid } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownStatement, type ShownStatement } from './shown.ts';
import { stackOfStatement } from './stack.ts';
import { Figures } from './tables.tsx';

interface StatementProps {
  readonly reading: Reading;
  readonly row: DocumentStatement;
  readonly reach: Reach;
}

/** A statement of the list, with its anchor. */
export function Statement({ reading, row, reach }: StatementProps) {
  const { statements } = reading.words;
  return (
    <li class="statement" id={anchor.statement(row.id)}>
      <h3 class="row-title">
        <Said reading={reading} text={row.title} />
      </h3>
      <AskedOfSome reading={reading} id={row.id} />
      {isShownStatement(row) ? (
        <details>
          <summary class="glance">
            <StatementBar reading={reading} row={row} reach={reach} />
            <span class="glance__more">
              {statements.details}
              <span class="govuk-visually-hidden">
                {' '}
                {reading.words.evidence.of(reading.plain(row.title))}
              </span>
            </span>
          </summary>
          <div class="underneath">
            <AnswersTable reading={reading} row={row} />
            <StatementNotes reading={reading} row={row} />
          </div>
        </details>
      ) : (
        <WithheldRow reading={reading} id={row.id} />
      )}
    </li>
  );
}

/** The bar with what it shows in words: sides for agreement, every point for a scale with own words. */
export function StatementBar({ reading, row, reach }: StatementProps & { row: ShownStatement }) {
  const labels = hasOwnWords(row)
    ? pointLabels(reading, row).map((label, index) => (
        <>
          <b>{row.counts[index] ?? 0}</b> {label}
        </>
      ))
    : sidesSaid(reading, row);
  return (
    <span class="glance__support">
      <BarDrawing stack={stackOfStatement(row)} reach={reach} by={hasOwnWords(row) ? 'scale' : 'stance'} />
      <BarLabels labels={[...labels, ...baseSaid(reading, row)]} />
    </span>
  );
}

/** Of how many answers, and who had no view. */
function baseSaid({ words: { statements } }: Reading, { n, noView }: ShownStatement): readonly string[] {
  return [statements.answers(n), ...(noView > 0 ? [statements.noView(noView)] : [])];
}

/** What a bar shows as text alone. */
export function answersSaid(reading: Reading, row: ShownStatement): readonly string[] {
  const counted = hasOwnWords(row)
    ? pointLabels(reading, row).map((label, index) => `${row.counts[index] ?? 0} ${label}`)
    : sidesSaid(reading, row);
  return [...counted, ...baseSaid(reading, row)];
}

interface AnswersTableProps {
  readonly reading: Reading;
  readonly row: ShownStatement;
  /** Of what it stands under, where that is not the statement: no two tables of a page have the same name. */
  readonly title?: ShownStatement['title'];
}

/** Every answer, for everybody and for each part that may be shown. */
export function AnswersTable({ reading, row, title = row.title }: AnswersTableProps) {
  const { statements } = reading.words;
  const byPart = reading.namesParts ? [] : row.byPart;
  const columns = [row, ...byPart];
  const names = byPart.map(({ part }) => reading.partName(part));
  const labels = pointLabels(reading, row);
  const counts = labels.map((name, index) => ({
    name,
    cells: columns.map((column) => column.counts[index] ?? 0),
  }));
  const named = (answer: string, countIn: (part: (typeof row.byPart)[number]) => number) => ({
    answer,
    parts: row.byPart.map((part) => ({ part: part.part, count: countIn(part), n: part.n + part.noView })),
  });
  return (
    <>
      <Figures
        caption={`${statements.details}: ${reading.plain(title)}`}
        corner={statements.answer}
        columns={[statements.everybody, ...names]}
        rows={[
          ...counts,
          { name: statements.noViewShort, cells: columns.map(({ noView }) => noView) },
          { name: statements.total, cells: columns.map(({ n, noView }) => n + noView) },
          {
            name: reading.words.parts.support,
            cells: [reading.support(row.mean), ...byPart.map((part) => supportSaid(reading, part))],
          },
        ]}
      />
      {reading.namesParts && row.byPart.length > 0 ? (
        <NamedParts
          reading={reading}
          answers={[
            ...labels.map((answer, index) => named(answer, (part) => part.counts[index] ?? 0)),
            named(statements.noViewShort, (part) => part.noView),
          ]}
        />
      ) : null}
    </>
  );
}

/** Middle answer, mean, agreement, consensus, in sentences. */
export function StatementNotes({ reading, row }: { reading: Reading; row: ShownStatement }) {
  const { words } = reading;
  const mean = reading.support(row.mean);
  const ends = endsOf(row, pointLabels(reading, row));
  const { statements } = words;
  return (
    <ul class="notes">
      <li>{medianSaid(reading, row)}</li>
      <li>{hasOwnWords(row) ? statements.meanScale(mean, ends.low, ends.high) : statements.mean(mean)}</li>
      {row.agreement === null ? null : (
        <li>{words.evidence.agreement(reading.measure(row.agreement), 'answers')}</li>
      )}
      <ConsensusNote reading={reading} row={row} />
      {row.polisConsensus === null ? null : (
        <li>{words.statements.polis(reading.measure(row.polisConsensus))}</li>
      )}
      {row.byPart.length === 0 && reading.document.parts.length > 0 ? (
        <li>{words.parts.totalsOnly}</li>
      ) : null}
    </ul>
  );
}

/** Consensus over the parts on the side that prevails, with the part where it is weakest. */
export function ConsensusNote({
  reading,
  row,
}: {
  reading: Reading;
  row: { readonly consensus: DocumentConsensus | null; readonly byPart: readonly ByPart[] };
}) {
  const { consensus, byPart } = row;
  if (consensus === null) return null;
  const side = consensus.for >= consensus.against ? 'for' : 'against';
  const n = byPart.find(({ part }) => part === consensus.weakest)?.n ?? 0;
  return (
    <li>
      {reading.words.evidence.consensus(
        reading.measure(consensus[side]),
        side,
        reading.partName(consensus.weakest),
        n,
      )}
    </li>
  );
}
