import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import type { Respondent } from '../response/respondent.ts';
import { isPlaceable, leastForReactions } from '../results/reactions.ts';
import type { Moment } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { asksContact, ContactForm } from './contact.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { LeaveDevice } from './leave.tsx';
import type { Changing } from './mine.tsx';
import { OnBehalf } from './on-behalf.tsx';
import { Prose } from './prose.tsx';
import { bareStanding } from './standing.tsx';
import { plainWording } from './wording.tsx';

/** What a receipt is about. */
export interface SentProps {
  readonly shown: ShownForm;
  readonly language: Language;
  readonly receipt: string;
  readonly response: string;
  /** 1 for new answers; higher when they were changed. */
  readonly version: number;
  /** The name given, and for whom the answers speak, where that is kept. */
  readonly name: string | undefined;
  readonly by: Respondent | undefined;
  readonly closes: Moment | null;
  readonly changing: Changing;
  /** Where receipts are entered, as one types it. */
  readonly address: string;
  /** Where the results are in which one can find oneself back; undefined when there are none to see yet. */
  readonly standing: string | undefined;
}

/** The receipt: the one proof that answers arrived. It carries the response's id, as no other page could. */
export function SentPage(props: SentProps) {
  const { shown, language } = props;
  const { form } = shown;
  const { receipt } = wordsIn(language);
  const title = props.version > 1 ? receipt.changedTitle : receipt.sentTitle;
  const links = [
    [`/${language}/receipts/mine`, receipt.see],
    ...(props.standing === undefined ? [] : [[props.standing, receipt.standing]]),
  ];
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
        <strong>{receipt.keep}</strong> {form.access.editUntilClose ? receipt.whatFor : receipt.whatForNoEdit}
      </p>
      <Keepsake {...props} />
      <OnBehalf language={language} name={props.name} by={props.by} />
      {links.map(([href, text]) => (
        <p class="govuk-body no-print">
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </p>
      ))}
      <h2 class="govuk-heading-m">{receipt.next}</h2>
      {form.closing === undefined ? null : <Prose form={form} text={form.closing} language={language} />}
      <Next {...props} />
      {asksContact(form) ? <ContactForm form={form} language={language} heading="h2" /> : null}
      <LeaveDevice form={form.id} language={language} />
      <p hidden data-standing={JSON.stringify(bareStanding(form.id, props.response, 'sent'))}>
        {props.response}
      </p>
    </FormPage>
  );
}

/** All that one needs later, in one text that is selected as a whole. */
function Keepsake({ shown: { form }, language, receipt: code, address }: SentProps) {
  const { receipt } = wordsIn(language);
  return (
    <p class="keepsake">
      <span class="keepsake__title">{receipt.copy}</span>
      <span class="keepsake__text">
        {receipt.copied(plainWording(form, form.title, language), code, address)}
      </span>
    </p>
  );
}

/** What happens now, in the order in which it does. */
function Next({ shown: { form }, language, closes, changing }: SentProps) {
  const { receipt } = wordsIn(language);
  const appears = {
    closing: receipt.resultsClosing,
    embargo: receipt.resultsEmbargo,
    live: receipt.resultsLive,
  };
  const { minimumGroup } = form.privacy;
  const ofPersons = form.respondents === 'persons';
  const few = ofPersons ? [receipt.resultsAfter(minimumGroup)] : [];
  const fewForTexts = ofPersons ? [receipt.writtenAfter(leastForReactions(minimumGroup))] : [];
  const steps = [
    changing === 'closed' ? receipt.mine.closed : receipt.closing(closes, changing === 'possible'),
    [appears[form.results.publish], ...few].join(' '),
    ...(asksPlaceable(form) ? [[receipt.written, ...fewForTexts].join(' ')] : []),
    receipt.withdrawal(form.privacy.keepDays),
  ];
  return (
    <ul class="govuk-list govuk-list--bullet">
      {steps.map((step) => (
        <li>{step}</li>
      ))}
    </ul>
  );
}

/** Whether people write texts that may stand with the results. */
function asksPlaceable(form: Form): boolean {
  return questionsOf(form).some(({ id }) => isPlaceable(form, id));
}

/** A receipt as 5 × 4 letters that break between the groups and nowhere else. */
function ReceiptCode({ receipt }: { receipt: string }) {
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
