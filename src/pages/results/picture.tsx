// What is the same around every picture: its name, what it finds, the same numbers as a table, and how they came about.
import type { Child } from 'hono/jsx';
import type { PictureName } from './picture-name.ts';
import type { Reading } from './reading.ts';

interface PictureProps {
  readonly reading: Reading;
  readonly title: string;
  /** One sentence that is true of the numbers drawn. */
  readonly finding: string;
  /** Id of the paragraph that tells how they came about. */
  readonly how: string;
  /** What it is called where it is a file. */
  readonly name: PictureName;
  /** The same numbers; left out where the picture is a table itself. */
  readonly table?: Child;
  readonly children: Child;
}

export function Picture({ reading, title, finding, how, name, table, children }: PictureProps) {
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
      <How reading={reading} of={title} to={how} picture={name} />
    </figure>
  );
}

interface HowProps {
  readonly reading: Reading;
  readonly of: string;
  readonly to: string;
  /** The picture that it stands under, where that is a file as well. */
  readonly picture?: PictureName;
}

/** The way from a figure to its method, and to itself as a file. */
export function How({ reading, of, to, picture }: HowProps) {
  const { pictures, evidence } = reading.words;
  return (
    <p class="how">
      <a class="govuk-link" href={`#${to}`}>
        {pictures.how}
        <span class="govuk-visually-hidden"> {evidence.of(of)}</span>
      </a>
      {picture === undefined ? null : <Along reading={reading} name={picture} of={of} />}
    </p>
  );
}

interface AlongProps {
  readonly reading: Reading;
  readonly name: PictureName;
  readonly of: string;
}

/** The way to a picture as a file, where nothing else stands under it. */
export function PictureAlong(props: AlongProps) {
  return (
    <p class="how">
      <Along {...props} />
    </p>
  );
}

function Along({ reading, name, of }: AlongProps) {
  const { pictures, evidence } = reading.words;
  if (reading.pictureAddress === undefined) return null;
  return (
    <a class="govuk-link" href={reading.pictureAddress(name)} download>
      {pictures.svg}
      <span class="govuk-visually-hidden"> {evidence.of(of)}</span>
    </a>
  );
}
