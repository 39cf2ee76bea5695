// The declared groups as shown: who is in each, and the support of each for every ranked thing.

import { answeringOf } from '../../results/answering.ts';
import { Dots } from './dots.tsx';
import { thingOf } from './headline.ts';
import { Matrix } from './matrix.tsx';
import { Participation } from './participation.tsx';
import { type Reading, supportSaid } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownImplication, type ShownImplication } from './shown.ts';
import { Figures } from './tables.tsx';
import { weightsSaid } from './weights.ts';

export function Parts({ reading }: { reading: Reading }) {
  const { parts, partsWithheld, form, release } = reading.document;
  const words = reading.words.parts;
  const { respondents } = reading.words;
  const title = respondents.title(reading.unit);
  const unanswered = unansweredSaid(reading);
  const weights = weightsSaid(reading);
  if (parts.length === 0 && partsWithheld === null) return null;
  const merged = parts.filter(({ of }) => of.length > 1);
  return (
    <section id="groups" aria-labelledby="groups-title">
      <h2 class="govuk-heading-l" id="groups-title">
        {title}
      </h2>
      {form.group === null ? null : <p class="govuk-body">{words.asked(reading.plain(form.group.title))}</p>}
      {parts.length === 0 ? (
        <p class="govuk-body">
          {partsWithheld === 'live'
            ? words.live
            : release.minimumGroup === 1
              ? respondents.oneOnly(reading.unit)
              : words.onePart(release.minimumGroup)}{' '}
          {unanswered}
        </p>
      ) : (
        <>
          <Participation reading={reading} />
          {merged.map(({ of }) => (
            <p class="govuk-body">{words.merged(namesOf(reading, of), release.minimumGroup)}</p>
          ))}
          {weights === null ? null : <p class="govuk-body">{weights}</p>}
          {unanswered === null ? null : <p class="govuk-body">{unanswered}</p>}
          {reading.isLong ? null : <ByRow reading={reading} />}
        </>
      )}
    </section>
  );
}

/** How many organisations or tables did not answer, where that is known. */
function unansweredSaid({ document, words, unit }: Reading): string | null {
  const among = answeringOf(document);
  return among === null || among.unit === 'person' ? null : words.respondents.unanswered(among, unit);
}

/** The options of the group question by name, as a list in words. */
function namesOf(reading: Reading, options: readonly string[]): string {
  const titles = new Map(reading.document.form.group?.options.map(({ id, title }) => [id, title]));
  return reading.words.list(
    options.map((id) => {
      const title = titles.get(id);
      return `“${title === undefined ? reading.words.parts.notGiven : reading.plain(title)}”`;
    }),
  );
}

/** The rows that have figures by part; none where they are too many to be looked through. */
export function rowsByPart({ document, isLong }: Reading): readonly ShownImplication[] {
  return isLong
    ? []
    : document.implications.filter(isShownImplication).filter(({ byPart }) => byPart.length > 0);
}

/** The rows that have figures by part, drawn twice: who is for and against, and by how much. */
function ByRow({ reading }: { reading: Reading }) {
  const rows = rowsByPart(reading);
  const { parts } = reading.words;
  if (rows.length === 0) return <p class="govuk-body">{parts.totalsOnly}</p>;
  const missing = reading.document.implications.filter(isShownImplication).length - rows.length;
  return (
    <>
      <Matrix reading={reading} rows={rows} />
      <Dots reading={reading} rows={rows} table={<SupportTable reading={reading} rows={rows} />} />
      {missing === 0 ? null : (
        <p class="small-print">{parts.tableShort(missing, thingOf(reading.document))}</p>
      )}
    </>
  );
}

/** The numbers of the dots: a column a part, or, with many of them, a row a part for each thing. */
function SupportTable({ reading, rows }: { reading: Reading; rows: readonly ShownImplication[] }) {
  const { respondents, parts: says, thing } = reading.words;
  const title = respondents.table(reading.unit);
  const { parts } = reading.document;
  const ofRow = (row: ShownImplication) => (
    <a class="govuk-link" href={`#${anchor.implication(row.id)}`}>
      <Said reading={reading} text={row.title} />
    </a>
  );
  const byRow = parts.map((_, index) => rows.map(({ byPart }) => byPart[index]));
  return reading.namesParts ? (
    <Figures
      caption={title}
      corner={respondents.part(reading.unit)}
      columns={rows.map(({ rank, title: of }) => (
        <abbr title={reading.plain(of)}>{reading.words.place(rank, false)}</abbr>
      ))}
      rows={parts.map(({ id }, index) => ({
        name: reading.partName(id),
        cells: (byRow[index] ?? []).map((part) => (part === undefined ? '–' : supportSaid(reading, part))),
      }))}
    />
  ) : (
    <>
      <p class="small-print">{says.cell}</p>
      <Figures
        caption={title}
        corner={thing[thingOf(reading.document)]}
        columns={parts.map(({ id }) => reading.partShort(id))}
        rows={rows.map((row) => ({
          name: ofRow(row),
          cells: row.byPart.map(
            (part) => `${supportSaid(reading, part)} (${says.inFavourOf(part.inFavourCount, part.n)})`,
          ),
        }))}
      />
    </>
  );
}
