// How the figures came about and where they come from, so that anybody can check them.
import type { Language } from '../../shared/language.ts';
import { writtenMoment } from '../../words/moment.ts';
import { decimal } from '../../words/number.ts';
import type { Reading } from './reading.ts';
import { isShownImplication } from './shown.ts';

export interface CalculationProps {
  readonly reading: Reading;
  /** SHA-256 of the document. */
  readonly digest: string;
  /** Address of the document itself. */
  readonly documentPath: string;
}

export function Calculation({ reading, digest, documentPath }: CalculationProps) {
  const { document } = reading;
  const words = reading.words.calculation;
  const hasIntervals = document.implications.some(
    (row) => isShownImplication(row) && row.rankInterval !== null,
  );
  return (
    <section id="calculation" aria-labelledby="calculation-title">
      <h2 class="govuk-heading-l" id="calculation-title">
        {words.title}
      </h2>
      {document.release.responses === null ? null : (
        <>
          <ol class="govuk-list govuk-list--number" id="how.order">
            {(document.form.ranksItems ? words.stepsItems : words.steps).map((step) => (
              <li>{step}</li>
            ))}
            {document.priorities.length === 0 ? null : <li>{words.leftOut}</li>}
          </ol>
          <p class="govuk-body" id="how.verdict">
            {words.verdict(
              percentOf(document.form.rule.agreedShare, reading.language),
              reading.unit,
              document.release.minimumGroup,
            )}
          </p>
          {document.parts.length === 0 ? null : (
            <p class="govuk-body" id="how.parts">
              {reading.words.respondents.carriesMeans(
                percentOf(document.form.rule.laneShare, reading.language),
              )}
            </p>
          )}
        </>
      )}
      {hasIntervals ? (
        <p class="govuk-body" id="how.margin">
          {words.interval}
          {document.release.invited === null ? null : ` ${reading.words.respondents.population}`}
        </p>
      ) : null}
      {document.shift === null ? null : (
        <p class="govuk-body" id="how.shift">
          {reading.words.shift.how}
        </p>
      )}
      <p class="govuk-body">{heldBackSaid(reading)}</p>
      <Facts reading={reading} digest={digest} documentPath={documentPath} />
    </section>
  );
}

/** What is held back, and why. */
function heldBackSaid({ words, document, unit }: Reading): string {
  const { minimumGroup, invited, audience } = document.release;
  if (audience === 'organiser') return words.respondents.organiserOnly;
  if (unit !== 'group') return words.respondents.byName(unit);
  // else only an import of a conversation that was public already may have so small a group
  if (minimumGroup < 3) return words.calculation.alreadyPublic;
  const openLink = invited === null ? ` ${words.calculation.openLink}` : '';
  return `${words.calculation.privacy(minimumGroup)}${openLink}`;
}

/** A share as a percentage, with a decimal only where it has one. */
export function percentOf(share: number, language: Language): string {
  const percent = share * 100;
  return decimal(percent, Number.isInteger(Math.round(percent * 10) / 10) ? 0 : 1, language);
}

function Facts({ reading, digest, documentPath }: CalculationProps) {
  const { form, release } = reading.document;
  const words = reading.words.calculation;
  const facts = [
    [words.facts.form, `${form.id}, ${words.facts.revision(form.revision)}`],
    ...(release.number === null ? [] : [[words.facts.release, String(release.number)] as const]),
    [words.facts.published, writtenMoment(reading.language, release.publishedAt)],
    [words.facts.method, release.method],
  ] as const;
  return (
    <>
      <h3 class="govuk-heading-m">{words.more}</h3>
      <dl class="govuk-summary-list">
        {facts.map(([name, value]) => (
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">{name}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{words.facts.digest}</dt>
          <dd class="govuk-summary-list__value">
            <code class="digest">{digest}</code>
          </dd>
        </div>
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{words.facts.document}</dt>
          <dd class="govuk-summary-list__value">
            <a class="govuk-link" href={documentPath}>
              {words.json}
            </a>
          </dd>
        </div>
      </dl>
      <p class="small-print">
        {words.digestMeans}
        {reading.document.reactions.length === 0 ? null : ` ${words.digestWithout}`}
      </p>
    </>
  );
}
