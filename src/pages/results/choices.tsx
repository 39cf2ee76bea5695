// Choices: how many people chose each option, for everybody and for each part that may be shown.
import type { Child } from 'hono/jsx';
import type { DocumentChoice } from '../../results/document.ts';
import { decimal } from '../../words/number.ts';
import { AskedOfSome, WithheldRow } from './asked.tsx';
import { perCent } from './bar.ts';
import { NamedParts } from './named-parts.tsx';
import { PictureAlong } from './picture.tsx';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownChoice, type ShownChoice } from './shown.ts';
import { Figures } from './tables.tsx';

export function Choices({ reading }: { reading: Reading }) {
  const rows = reading.document.choices;
  if (rows.length === 0) return null;
  const { choices } = reading.words;
  return (
    <section id="choices" aria-labelledby="choices-title">
      <h2 class="govuk-heading-l" id="choices-title">
        {choices.title}
      </h2>
      <p class="govuk-body">{choices.lead}</p>
      {rows.map((row) => (
        <Question reading={reading} row={row} />
      ))}
    </section>
  );
}

function Question({ reading, row }: { reading: Reading; row: DocumentChoice }) {
  const { choices, parts } = reading.words;
  return (
    <div class="priorities" id={anchor.choice(row.id)}>
      <h3 class="row-title">
        <Said reading={reading} text={row.title} />
      </h3>
      <AskedOfSome reading={reading} id={row.id} />
      {isShownChoice(row) ? (
        <>
          <p class="small-print">{row.several ? choices.baseSeveral(row.n) : choices.base(row.n)}</p>
          <CountsTable reading={reading} row={row} />
          <PictureAlong reading={reading} name={`choices.${row.id}`} of={reading.plain(row.title)} />
          {row.byPart.length === 0 && reading.document.parts.length > 0 ? (
            <p class="small-print">{parts.totalsOnly}</p>
          ) : null}
        </>
      ) : (
        <WithheldRow reading={reading} id={row.id} />
      )}
    </div>
  );
}

function CountsTable({ reading, row }: { reading: Reading; row: ShownChoice }) {
  const { choices, parts, statements } = reading.words;
  const share = (count: number, base: number) => shareSaid(reading, count, base);
  const byPart = reading.namesParts ? [] : row.byPart;
  return (
    <>
      <Figures
        caption={choices.table(reading.plain(row.title))}
        corner={choices.option}
        columns={[statements.everybody, ...byPart.map(({ part }) => reading.partName(part))]}
        rows={[
          ...row.options.map(({ id, title }) => ({
            name: (
              <OptionWithBar count={row.counts[id] ?? 0} base={row.n}>
                <Said reading={reading} text={title} />
              </OptionWithBar>
            ),
            cells: [row, ...byPart].map(({ counts, n }) => share(counts[id] ?? 0, n)),
          })),
          { name: parts.answered, cells: [row.n, ...byPart.map(({ n }) => n)] },
        ]}
      />
      {reading.namesParts && row.byPart.length > 0 ? (
        <NamedParts
          reading={reading}
          answers={row.options.map(({ id, title }) => ({
            answer: <Said reading={reading} text={title} />,
            parts: row.byPart.map(({ part, counts, n }) => ({ part, count: counts[id] ?? 0, n })),
          }))}
        />
      ) : null}
    </>
  );
}

/** How many of those who chose, also in per cent; a dash where nobody chose. */
export function shareSaid({ language }: Reading, count: number, base: number): string {
  return base === 0 ? '–' : `${count} (${decimal((100 * count) / base, 0, language)}%)`;
}

/** An option over a bar on an axis of everybody who chose; the number stands beside it as text. */
function OptionWithBar({ count, base, children }: { count: number; base: number; children: Child }) {
  const width = perCent(count / base);
  return (
    <>
      {children}
      <svg class="bar bar--places" width="100%" height="10" aria-hidden="true" focusable="false">
        <rect class="bar__track" width="100%" height="100%" />
        {count === 0 ? null : <rect class="bar__for-4" width={`${width}%`} height="100%" />}
      </svg>
    </>
  );
}
