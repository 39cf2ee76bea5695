// What is the same around every picture: its name, what it finds, the same numbers as a table, and how they came about.
import type { Child } from 'hono/jsx';
import type { Reading } from './reading.ts';

interface PictureProps {
  readonly reading: Reading;
  readonly title: string;
  /** One sentence that is true of the numbers drawn. */
  readonly finding: string;
  /** Id of the paragraph that tells how they came about. */
  readonly how: string;
  /** The same numbers; left out where the picture is a table itself. */
  readonly table?: Child;
  readonly children: Child;
}

export function Picture({ reading, title, finding, how, table, children }: PictureProps) {
  const { pictures, evidence } = reading.words;
  return (
    <figure class="picture">
      <figcaption>
        <h3 class="govuk-heading-m">{title}</h3>
        <p class="picture__finding">{finding}</p>
      </figcaption>
      {children}
      {table === undefined ? null : (
        <details>
          <summary>
            {pictures.table}
            <span class="govuk-visually-hidden"> {evidence.of(title)}</span>
          </summary>
          {table}
        </details>
      )}
      <How reading={reading} of={title} to={how} />
    </figure>
  );
}

/** The way from a figure to its method. */
export function How({ reading, of, to }: { reading: Reading; of: string; to: string }) {
  const { pictures, evidence } = reading.words;
  return (
    <p class="how">
      <a class="govuk-link" href={`#${to}`}>
        {pictures.how}
        <span class="govuk-visually-hidden"> {evidence.of(of)}</span>
      </a>
    </p>
  );
}
