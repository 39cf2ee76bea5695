// One table for all statements, for forms that rank them: counts of three sides, everybody and each part.
import type { DocumentStatement } from '../../results/document.ts';
import { sidesSaid } from './points.ts';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownStatement, type ShownStatement } from './shown.ts';
import { Scrolling } from './tables.tsx';

export function StatementTable({ reading }: { reading: Reading }) {
  const { statements: rows, parts } = reading.document;
  const { statements } = reading.words;
  const hasPolis = rows.some((row) => isShownStatement(row) && row.polisConsensus !== null);
  const names = [statements.everybody, ...parts.map(({ id }) => reading.partName(id))];
  return (
    <details class="remainder">
      <summary>{statements.compactOpen(rows.length)}</summary>
      <Scrolling label={statements.compactOpen(rows.length)}>
        <table class="figures figures--statements">
          <caption class="govuk-visually-hidden">{statements.compactLead}</caption>
          <thead>
            <tr>
              <th scope="col">{statements.statement}</th>
              {names.map((name) => (
                <th scope="col">{name}</th>
              ))}
              {hasPolis ? <th scope="col">{statements.polisShort}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StatementLine reading={reading} row={row} hasPolis={hasPolis} />
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}

function StatementLine({
  reading,
  row,
  hasPolis,
}: {
  reading: Reading;
  row: DocumentStatement;
  hasPolis: boolean;
}) {
  const { statements, ranking } = reading.words;
  const { parts, release } = reading.document;
  return (
    <tr id={anchor.statement(row.id)}>
      <th scope="row">
        <Said reading={reading} text={row.title} />
        {row.moderatedOut ? <span class="withheld"> ({statements.moderatedOutShort})</span> : null}
      </th>
      {isShownStatement(row) ? (
        <>
          <td>{answersSaid(reading, row, row)}</td>
          {parts.map(({ id }) => {
            const part = row.byPart.find((each) => each.part === id);
            return <td>{part === undefined ? '–' : answersSaid(reading, row, part)}</td>;
          })}
          {hasPolis ? (
            <td>{row.polisConsensus === null ? '–' : reading.measure(row.polisConsensus)}</td>
          ) : null}
        </>
      ) : (
        <td colspan={1 + parts.length + (hasPolis ? 1 : 0)}>{ranking.withheld(release.minimumGroup)}</td>
      )}
    </tr>
  );
}

function answersSaid(
  reading: Reading,
  row: ShownStatement,
  counts: Pick<ShownStatement, 'n' | 'noView' | 'inFavourCount' | 'againstCount'>,
): string {
  const sides = sidesSaid(reading, { ...row, ...counts });
  const noView = counts.noView > 0 ? [reading.words.statements.noView(counts.noView)] : [];
  return [...sides, ...noView].join(', ');
}
