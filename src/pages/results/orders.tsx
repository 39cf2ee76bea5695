// The order counted in other ways, beside that of everybody counting once: each part the same, and by mandates. Told
// where it makes a difference among the first three, or where people speak for several.
import { thingOf } from './headline.ts';
import { How } from './picture.tsx';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownImplication, type ShownImplication } from './shown.ts';
import { Figures } from './tables.tsx';
import { weightsSaid } from './weights.ts';

interface Other {
  readonly name: string;
  readonly of: (row: ShownImplication) => {
    readonly support: number;
    readonly rank: number;
    readonly tied: boolean;
  } | null;
}

export function Orders({ reading }: { reading: Reading }) {
  const { words, unit, document } = reading;
  const rows = document.implications.filter(isShownImplication);
  const { orders } = words.lanes;
  const balanced: Other = { name: orders.balanced(unit), of: (row) => row.balanced };
  const mandates: Other = { name: orders.mandates, of: (row) => row.mandates };
  const others = [
    ...(firstThreeDiffer(rows, balanced.of) ? [balanced] : []),
    ...(rows.some((row) => row.mandates !== null) ? [mandates] : []),
  ];
  if (others.length === 0) return null;
  const cell = (other: ReturnType<Other['of']>) =>
    other === null ? '–' : `${words.place(other.rank, other.tied)} (${reading.support(other.support)})`;
  const weights = weightsSaid(reading);
  const differ = others.filter(({ of }) => firstThreeDiffer(rows, of));
  return (
    <section id="orders" aria-labelledby="orders-title">
      <h2 class="govuk-heading-l" id="orders-title">
        {orders.title}
      </h2>
      <p class="govuk-body">
        {differ.length === 0 ? orders.same : orders.differ(words.list(differ.map(({ name }) => name)))}
      </p>
      {weights === null || !others.includes(balanced) ? null : <p class="govuk-body">{weights}</p>}
      {reading.isLong ? null : (
        <Figures
          caption={`${orders.title}: ${reading.plain(document.form.title)}`}
          corner={words.thing[thingOf(document)]}
          columns={[orders.heads, ...others.map(({ name }) => name)]}
          rows={rows.map((row) => ({
            name: (
              <a class="govuk-link" href={`#${anchor.implication(row.id)}`}>
                <Said reading={reading} text={row.title} />
              </a>
            ),
            cells: [row, ...others.map(({ of }) => of(row))].map(cell),
          }))}
        />
      )}
      <How reading={reading} of={orders.title} to="how.order" />
    </section>
  );
}

/** Whether another reading that every row has puts another row among the first three, or in another place there. */
export function firstThreeDiffer(
  rows: readonly ShownImplication[],
  other: (row: ShownImplication) => { readonly rank: number } | null,
): boolean {
  const placed = rows.map((row) => [row.rank, other(row)?.rank ?? 0] as const);
  return (
    placed.every(([, rank]) => rank > 0) &&
    placed.some(([rank, there]) => rank !== there && Math.min(rank, there) <= 3)
  );
}
