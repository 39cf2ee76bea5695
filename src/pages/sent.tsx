import type { Respondent } from '../response/respondent.ts';
import type { Moment } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { asksContact, ContactForm } from './contact.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { OnBehalf } from './on-behalf.tsx';
import { Prose } from './prose.tsx';
import { bareStanding } from './standing.tsx';

/** The receipt: the one proof that answers arrived. It carries the response's id, as no other page could. */
export function SentPage(props: {
  shown: ShownForm;
  language: Language;
  receipt: string;
  response: string;
  /** 1 for new answers; higher when they were changed. */
  version: number;
  /** The name given, and for whom the answers speak, where that is kept. */
  name: string | undefined;
  by: Respondent | undefined;
  closes: Moment | null;
}) {
  const { shown, language } = props;
  const { form } = shown;
  const { receipt } = wordsIn(language);
  const title = props.version > 1 ? receipt.changedTitle : receipt.sentTitle;
  const appears = {
    closing: receipt.resultsClosing,
    embargo: receipt.resultsEmbargo,
    live: receipt.resultsLive,
  };
  return (
    <FormPage shown={shown} language={language} title={title} path={formPath(form, 'receipt')}>
      <div class="govuk-panel govuk-panel--confirmation">
        <h1 class="govuk-panel__title">{title}</h1>
        <div class="govuk-panel__body">
          {receipt.yours}
          <ReceiptCode receipt={props.receipt} />
        </div>
      </div>
      <p class="govuk-body">
        <strong>{receipt.keep}</strong>
      </p>
      <p class="govuk-body">
        {form.access.editUntilClose ? receipt.whatFor : receipt.whatForNoEdit} {receipt.withdrawal}
      </p>
      <OnBehalf language={language} name={props.name} by={props.by} />
      <p class="govuk-body">
        <a class="govuk-link" href={`/${language}/receipts/mine`}>
          {receipt.see}
        </a>
      </p>
      <h2 class="govuk-heading-m">{receipt.next}</h2>
      {form.closing === undefined ? null : <Prose form={form} text={form.closing} language={language} />}
      <p class="govuk-body">
        {props.closes === null ? receipt.closesByOrganiser : receipt.closesOn(props.closes)}{' '}
        {appears[form.results.publish]}{' '}
        {form.respondents === 'persons' ? receipt.resultsAfter(form.privacy.minimumGroup) : null}
      </p>
      {asksContact(form) ? <ContactForm form={form} language={language} heading="h2" /> : null}
      <p class="govuk-body-s" data-standing={JSON.stringify(bareStanding(form.id, props.response, 'sent'))}>
        {receipt.id}: <span class="response-id">{props.response}</span>
      </p>
    </FormPage>
  );
}

/** A receipt as 5 × 4 letters that break between the groups and nowhere else. */
export function ReceiptCode({ receipt }: { receipt: string }) {
  const groups = receipt.split('-');
  return (
    <strong class="receipt-code">
      {groups.map((group, index) => (
        <>
          <span>{index < groups.length - 1 ? `${group}-` : group}</span>
          <wbr />
        </>
      ))}
    </strong>
  );
}
