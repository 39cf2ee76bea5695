// The declared groups as shown: who is in each, and the support of each for every ranked thing.

import { answeringOf } from '../../results/answering.ts';
import { decimal } from '../../words/number.ts';
import { thingOf } from './headline.ts';
import { StandsOf } from './named-parts.tsx';
import { type Reading, supportSaid } from './reading.ts';
import { Said } from './said.tsx';
import { anchor, isShownImplication, type ShownImplication } from './shown.ts';
import { Figures, Scrolling } from './tables.tsx';

export function Parts({ reading }: { reading: Reading }) {
  const { parts, partsWithheld, form, release } = reading.document;
  const words = reading.words.parts;
  const { respondents } = reading.words;
  const title = respondents.title(reading.unit);
  const knowsInvited = parts.some(({ invited }) => invited !== null);
  const unanswered = unansweredSaid(reading);
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
          <Figures
            caption={`${title}: ${words.responses}`}
            corner={respondents.part(reading.unit)}
            columns={[words.responses, ...(knowsInvited ? [respondents.invitedColumn] : [])]}
            rows={parts.map((part) => ({
              name: reading.partName(part.id),
              cells: [part.responses, ...(knowsInvited ? [part.invited ?? '–'] : [])],
            }))}
          />
          {merged.map(({ of }) => (
            <p class="govuk-body">{words.merged(namesOf(reading, of), release.minimumGroup)}</p>
          ))}
          {unanswered === null ? null : <p class="govuk-body">{unanswered}</p>}
          {reading.isLong ? null : reading.namesParts ? (
            <WhoCarries reading={reading} />
          ) : (
            <SupportTable reading={reading} />
          )}
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

/** By name who carries what: the coalitions of a theme. */
function WhoCarries({ reading }: { reading: Reading }) {
  const { document, words, unit, language } = reading;
  const rows = document.implications.filter(isShownImplication).filter(({ byPart }) => byPart.length > 0);
  if (rows.length === 0) return <p class="govuk-body">{words.parts.totalsOnly}</p>;
  return (
    <>
      <h3 class="govuk-heading-m">{words.respondents.whoCarries(unit)}</h3>
      <p class="small-print">
        {words.respondents.carriesMeans(decimal(100 * document.form.rule.laneShare, 0, language))}
      </p>
      {rows.map((row) => (
        <>
          <h4 class="underneath">
            <a class="govuk-link" href={`#${anchor.implication(row.id)}`}>
              <Said reading={reading} text={row.title} />
            </a>
          </h4>
          <StandsOf reading={reading} byPart={row.byPart} />
        </>
      ))}
    </>
  );
}

function SupportTable({ reading }: { reading: Reading }) {
  const { parts, implications } = reading.document;
  const shown = implications.filter(isShownImplication);
  const rows = shown.filter(({ byPart }) => byPart.length > 0);
  const missing = shown.length - rows.length;
  const thing = thingOf(reading.document);
  const words = reading.words.parts;
  const title = reading.words.respondents.table(reading.unit);
  if (rows.length === 0) return <p class="govuk-body">{words.totalsOnly}</p>;
  return (
    <>
      <h3 class="govuk-heading-m">{title}</h3>
      <p class="small-print">
        {words.cell} {missing === 0 ? null : words.tableShort(missing, thing)}
      </p>
      <Scrolling label={title}>
        <table class="figures">
          <caption class="govuk-visually-hidden">{title}</caption>
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
          <b>{supportSaid(reading, part)}</b>
          <br />
          {ranking.outOf(part.inFavourCount, part.n, 'for')}
        </td>
      ))}
    </tr>
  );
}
