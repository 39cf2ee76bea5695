import type { Child } from 'hono/jsx';

/** A table that scrolls by itself on a narrow screen, never the page; reachable by keyboard. */
export function Scrolling({ label, children }: { label: string; children: Child }) {
  return (
    <section class="scrolling" aria-label={label} tabindex={0}>
      {children}
    </section>
  );
}

/** Figures for everybody and for each part: one row an answer or measure. */
export interface FiguresProps {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly Child[];
  /** Four columns of short figures: on a narrow screen the name of a row stands above them. */
  readonly stacked?: boolean;
  readonly rows: readonly { readonly name: Child; readonly cells: readonly (string | number)[] }[];
}

export function Figures({ caption, corner, columns, rows, stacked = false }: FiguresProps) {
  return (
    <Scrolling label={caption}>
      <table class={`figures${stacked ? ' figures--stacked' : ''}`}>
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
