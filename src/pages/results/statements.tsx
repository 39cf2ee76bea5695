// All statements in the order of the form: bars for a form of ordinary length, one table where they are ranked.
import { hasOwnWords } from '../../results/own-scale.ts';
import { reachOf } from './bar.ts';
import { BarAxis } from './bar-drawing.tsx';
import { How } from './picture.tsx';
import type { Reading } from './reading.ts';
import { isShownStatement, type ShownStatement } from './shown.ts';
import { stackOfStatement } from './stack.ts';
import { Statement } from './statement.tsx';
import { StatementTable } from './statement-table.tsx';

export function Statements({ reading }: { reading: Reading }) {
  const { statements: rows, form } = reading.document;
  if (rows.length === 0) return null;
  const { statements } = reading.words;
  return (
    <section id="statements" aria-labelledby="statements-title">
      <h2 class="govuk-heading-l" id="statements-title">
        {statements.title}
      </h2>
      {form.ranksItems ? (
        <>
          <p class="govuk-body">{statements.compactLead}</p>
          <StatementTable reading={reading} />
        </>
      ) : (
        <List reading={reading} />
      )}
    </section>
  );
}

function List({ reading }: { reading: Reading }) {
  const { statements, pictures, ranking } = reading.words;
  const rows = reading.document.statements;
  const shown = rows.filter(isShownStatement);
  const reach = reachOf(shown.map(stackOfStatement));
  const finding = mostSaid(reading, shown);
  return (
    <>
      <p class="govuk-body">
        {statements.lead} {finding}
      </p>
      {shown.length === 0 ? null : (
        <BarAxis
          reach={reach}
          against={pictures.disagree}
          inFavour={pictures.agree}
          middle={pictures.neutral}
          finding={finding === '' ? ranking.legend : finding}
        />
      )}
      <ol class="statements">
        {rows.map((row) => (
          <Statement reading={reading} row={row} reach={reach} />
        ))}
      </ol>
      <How
        reading={reading}
        of={statements.title}
        to="how.order"
        {...(shown.length === 0 ? {} : { picture: 'statements' })}
      />
    </>
  );
}

/** On what most people agree, and on what most disagree: of statements whose answers are about agreeing. */
export function mostSaid(reading: Reading, rows: readonly ShownStatement[]): string {
  const { pictures } = reading.words;
  const most = (count: (row: ShownStatement) => number) =>
    rows
      .filter((row) => !hasOwnWords(row) && row.n > 0)
      .toSorted((a, b) => count(b) * a.n - count(a) * b.n)
      .find((row) => count(row) > 0);
  const said = (count: (row: ShownStatement) => number, say: typeof pictures.mostAgree) => {
    const row = most(count);
    return row === undefined ? '' : say(reading.quoted(row.title), count(row), row.n);
  };
  return [
    said(({ inFavourCount }) => inFavourCount, pictures.mostAgree),
    said(({ againstCount }) => againstCount, pictures.mostDisagree),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
