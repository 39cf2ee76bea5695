// All statements in the order of the form: bars for a form of ordinary length, one table where they are ranked.
import { reachOf } from './bar.ts';
import type { Reading } from './reading.ts';
import { isShownStatement } from './shown.ts';
import { stackOfStatement } from './stack.ts';
import { Statement } from './statement.tsx';
import { StatementTable } from './statement-table.tsx';

export function Statements({ reading }: { reading: Reading }) {
  const { statements: rows, form } = reading.document;
  if (rows.length === 0) return null;
  const { statements, ranking } = reading.words;
  const reach = reachOf(rows.filter(isShownStatement).map(stackOfStatement));
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
        <>
          <p class="govuk-body">{statements.lead}</p>
          <p class="small-print">{ranking.legend}</p>
          <ol class="statements">
            {rows.map((row) => (
              <Statement reading={reading} row={row} reach={reach} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
