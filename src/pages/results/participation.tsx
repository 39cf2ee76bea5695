// Who answered: how many of each part, of how many invited where that is known.
import type { DocumentPart } from '../../results/document.ts';
import { perCent } from './bar.ts';
import { Picture } from './picture.tsx';
import type { Reading } from './reading.ts';

export function Participation({ reading }: { reading: Reading }) {
  const { document, words } = reading;
  const { parts, release } = document;
  const { pictures, respondents } = words;
  const title = pictures.participation;
  if (isOneEach(parts))
    return (
      <p class="govuk-body">
        {respondents.answered(words.list(parts.map(({ id }) => reading.partName(id))))}
      </p>
    );
  const most = mostOf(parts);
  return (
    <Picture
      reading={reading}
      title={title}
      finding={sizesSaid(reading)}
      how="how.parts"
      name="participation"
    >
      <table class="counts">
        <caption class="govuk-visually-hidden">{title}</caption>
        <thead class="govuk-visually-hidden">
          <tr>
            <th scope="col">{respondents.part(reading.unit)}</th>
            <th scope="col">{words.parts.responses}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr>
              <th scope="row">
                {reading.partHead(part.id)}
                <PartBar part={part} most={most} />
              </th>
              <td>{answeredSaid(reading, part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {release.invited === null || parts.some(({ invited }) => invited !== null) ? null : (
        <p class="small-print">{pictures.invitedUnknown(reading.unit)}</p>
      )}
    </Picture>
  );
}

/** Where each part is one answer there is nothing to compare: their names say it all. */
export function isOneEach(parts: readonly DocumentPart[]): boolean {
  return parts.every(({ responses, invited }) => responses === 1 && (invited ?? 1) === 1);
}

/** The most people that a bar has room for. */
export function mostOf(parts: readonly DocumentPart[]): number {
  return Math.max(...parts.map(({ responses, invited }) => Math.max(responses, invited ?? 0)));
}

/** How many parts there are, and how large. */
export function sizesSaid({ document: { parts }, words: { pictures }, unit }: Reading): string {
  const sizes = parts.map(({ responses }) => responses);
  return pictures.sizes(parts.length, Math.min(...sizes), Math.max(...sizes), unit);
}

/** So many parts are named by their sizes, one by one. */
const FEW = 4;

/** The same in a line with other facts; null without parts, and where each is one answer. */
export function sizesInShort({ document: { parts }, words, unit }: Reading): string | null {
  if (parts.length < 2 || isOneEach(parts)) return null;
  const sizes = parts.map(({ responses }) => responses);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const { sizesInShort, fromToCount } = words.pictures;
  const said =
    least === most
      ? String(most)
      : parts.length > FEW
        ? fromToCount(least, most)
        : words.list(sizes.map(String));
  return sizesInShort(parts.length, unit, said, most);
}

/** How many of a part answered, of how many invited where that is known. */
export function answeredSaid({ words: { pictures } }: Reading, { responses, invited }: DocumentPart): string {
  return invited === null ? String(responses) : pictures.ofInvited(responses, invited);
}

/** How many answered, on a track as long as how many were invited. */
function PartBar({ part: { responses, invited }, most }: { part: DocumentPart; most: number }) {
  const width = (count: number) => `${perCent(count / most)}%`;
  return (
    <svg class="bar bar--count" aria-hidden="true" focusable="false">
      {invited === null ? null : <rect class="bar__track" width={width(invited)} height="100%" />}
      <rect class="bar__for-4" width={width(responses)} height="100%" />
    </svg>
  );
}
