// The declared groups as shown: who is in each, and the support of each for every ranked thing.
import { thingOf } from './headline.ts';
import { meanOf, type Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownImplication, type ShownImplication } from './shown.ts';
import { Figures, Scrolling } from './tables.tsx';

export function Parts({ reading }: { reading: Reading }) {
  const { parts, partsWithheld, form, release } = reading.document;
  const words = reading.words.parts;
  if (parts.length === 0 && partsWithheld === null) return null;
  const merged = parts.filter(({ of }) => of.length > 1);
  return (
    <section id="groups" aria-labelledby="groups-title">
      <h2 class="govuk-heading-l" id="groups-title">
        {words.title}
      </h2>
      {form.group === null ? null : <p class="govuk-body">{words.asked(reading.plain(form.group.title))}</p>}
      {parts.length === 0 ? (
        <p class="govuk-body">{words.onePart(release.minimumGroup)}</p>
      ) : (
        <>
          <Figures
            caption={`${words.title}: ${words.responses}`}
            corner={words.part}
            columns={[words.responses]}
            rows={parts.map((part) => ({
              name: reading.partName(part.id),
              cells: [part.responses],
            }))}
          />
          {merged.map(({ of }) => (
            <p class="govuk-body">{words.merged(namesOf(reading, of), release.minimumGroup)}</p>
          ))}
          {reading.isLong ? null : <SupportTable reading={reading} />}
        </>
      )}
    </section>
  );
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

function SupportTable({ reading }: { reading: Reading }) {
  const { parts, implications } = reading.document;
  const shown = implications.filter(isShownImplication);
  const rows = shown.filter(({ byPart }) => byPart.length > 0);
  const missing = shown.length - rows.length;
  const thing = thingOf(reading.document);
  const words = reading.words.parts;
  if (rows.length === 0) return <p class="govuk-body">{words.totalsOnly}</p>;
  return (
    <>
      <h3 class="govuk-heading-m">{words.table}</h3>
      <p class="small-print">
        {words.cell} {missing === 0 ? null : words.tableShort(missing, thing)}
      </p>
      <Scrolling label={words.table}>
        <table class="figures">
          <caption class="govuk-visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{reading.words.thing[thing]}</th>
              {parts.map((part) => (
                <th scope="col">{reading.partName(part.id)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <SupportLine reading={reading} row={row} />
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}

function SupportLine({ reading, row }: { reading: Reading; row: ShownImplication }) {
  const { ranking } = reading.words;
  return (
    <tr>
      <th scope="row">
        <a class="govuk-link" href={`#${anchor.implication(row.id)}`}>
          <Said reading={reading} text={row.title} />
        </a>
      </th>
      {row.byPart.map((part) => (
        <td>
          <b>{reading.support(meanOf(part))}</b>
          <br />
          {ranking.outOf(part.inFavourCount, part.n, 'for')}
        </td>
      ))}
    </tr>
  );
}
