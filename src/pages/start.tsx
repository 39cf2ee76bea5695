import { minutesFor } from '../form/duration.ts';
import type { Form } from '../form/form.ts';
import { lacksOptions } from '../form/options-from.ts';
import { stepsOf } from '../response/steps.ts';
import type { Moment } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import type { Standing as Told } from '../shared/standing.ts';
import { wordsIn } from '../words/words.ts';
import { AllQuestions } from './all-questions.tsx';
import { Agreement, codeForm, type Entry, Invited, Outside, type TypedCode } from './entry.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { MistakeSummary } from './mistakes.tsx';
import { Contact, Fact, PrivacyFacts } from './privacy-facts.tsx';
import { Prose } from './prose.tsx';
import { ShowReceipt, StandingNote } from './standing.tsx';
import { plainWording, Wording } from './wording.tsx';

/** Name of the button by which what was begun is emptied. */
export const anewField = 'anew';

/** Name of the button by which what was begun goes on under the questions of now. */
export const keepField = 'keep';

/** How a form stands for the one who opens its start page. */
export type Standing =
  | { readonly is: 'early'; readonly opens: Moment | null }
  | { readonly is: 'closed' }
  /** Not begun on this device; `response`: the id it gets when it is, so that begun twice it is one. */
  | { readonly is: 'new'; readonly response: string }
  /** Answers wait on this device; `changing`: they were sent before. */
  | { readonly is: 'begun'; readonly changing: boolean; readonly told: Told }
  /** `told`: this device may see the receipt, and perhaps has not. */
  | { readonly is: 'sent'; readonly told?: Told };

/** The first page of a form: who asks, why, how long it takes, what happens with the answers. */
export function StartPage(props: {
  shown: ShownForm;
  language: Language;
  standing: Standing;
  entry: Entry;
  /** The code that was refused, to be put right. */
  code: TypedCode;
  closes: Moment | null;
  alreadyPublic: boolean;
}) {
  const { shown, language, standing, entry } = props;
  const { form } = shown;
  const { start } = wordsIn(language);
  const title = plainWording(form, form.title, language);
  const open = standing.is !== 'early' && standing.is !== 'closed';
  // who comes back has read the rest
  const returning = standing.is === 'begun' || standing.is === 'sent';
  const outside = entry.is === 'outside';
  const asksCode = open && outside && form.access.by === 'code' && !isChanging(standing);
  const begin = outside ? (
    <WayIn form={form} language={language} standing={standing} reason={entry.reason} code={props.code} />
  ) : (
    <Begin form={form} language={language} standing={standing} entry={entry} />
  );
  return (
    <FormPage
      shown={shown}
      language={language}
      title={title}
      path={formPath(form)}
      mistaken={props.code.mistakes.length > 0}
      saving={asksCode ? codeForm : undefined}
      savingPath={formPath(form, 'pass')}
    >
      <MistakeSummary language={language} mistakes={props.code.mistakes} />
      <h1 class="govuk-heading-l">
        <Wording form={form} text={form.title} language={language} />
      </h1>
      {open ? null : <NotOpen form={form} standing={standing} language={language} />}
      {entry.is === 'invited' && standing.is !== 'closed' ? (
        <Invited form={form} language={language} entry={entry} />
      ) : null}
      {returning || (open && outside) ? begin : null}
      {form.introduction === undefined || outside ? null : (
        <Prose form={form} text={form.introduction} language={language} />
      )}
      <Facts form={form} language={language} isClosed={standing.is === 'closed'} closes={props.closes} />
      {open && !returning && !outside ? begin : null}
      {outside ? null : <AllQuestions form={form} language={language} isClosed={standing.is === 'closed'} />}
      <h2 class="govuk-heading-m" id="privacy">
        {start.privacy.title}
      </h2>
      <PrivacyFacts form={form} alreadyPublic={props.alreadyPublic} language={language} />
      <p class="govuk-body no-print">
        <a class="govuk-link" href={`/${language}/privacy/${form.id}`}>
          {start.privacy.more}
        </a>
      </p>
    </FormPage>
  );
}

/** What one wants to know before one begins. */
function Facts(props: { form: Form; language: Language; isClosed: boolean; closes: Moment | null }) {
  const { form, language, isClosed, closes } = props;
  const { start } = wordsIn(language);
  const { facts } = start;
  return (
    <dl class="facts sheet">
      <Fact title={facts.asks}>{form.privacy.controller}</Fact>
      {isClosed ? null : (
        <Fact title={facts.time}>{start.howLong(minutesFor(form), stepsOf(form).length + 1)}</Fact>
      )}
      {isClosed ? null : <Fact title={facts.taking}>{start.taking[form.privacy.identity]}</Fact>}
      {isClosed ? null : <Fact title={facts.stopping}>{start.saved}</Fact>}
      {isClosed || closes === null ? null : <Fact title={facts.until}>{start.until(closes)}</Fact>}
      <Fact title={facts.questions}>
        <Contact contact={form.privacy.contact} />
      </Fact>
    </dl>
  );
}

function NotOpen(props: { form: Form; standing: Standing; language: Language }) {
  const { form, standing, language } = props;
  const { start } = wordsIn(language);
  return (
    <div class="govuk-inset-text">
      {standing.is === 'early' ? (
        <p class="govuk-body">{lacksOptions(form) ? start.lacksOptions : start.early(standing.opens)}</p>
      ) : (
        <p class="govuk-body">
          {start.closed} {start.closedResults}
        </p>
      )}
    </div>
  );
}

/** What who is not let in can do: go on with the change of answers sent before, look at them, or come in first. */
function WayIn(props: {
  form: Form;
  language: Language;
  standing: Standing;
  reason: Problem;
  code: TypedCode;
}) {
  const { form, language, standing, reason } = props;
  if (isChanging(standing)) return <Resume form={form} language={language} />;
  if (standing.is === 'sent' && form.access.by === 'invitation') return <Answered language={language} />;
  return (
    <>
      {standing.is === 'sent' ? <Answered language={language} /> : null}
      <Outside
        form={form}
        language={language}
        reason={reason}
        code={props.code}
        begun={standing.is === 'begun'}
      />
    </>
  );
}

/** Whether sent answers are being changed: that needs no pass, as they came in by one. */
function isChanging(standing: Standing): boolean {
  return standing.is === 'begun' && standing.changing;
}

function Resume({ form, language }: { form: Form; language: Language }) {
  const { start } = wordsIn(language);
  return (
    <>
      <p class="govuk-body">{start.resumeText}</p>
      <a class="govuk-button" href={`/${language}${formPath(form, 'steps', 1)}`} draggable={false}>
        {start.resume}
      </a>
    </>
  );
}

function Answered({ language }: { language: Language }) {
  const { start } = wordsIn(language);
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{start.answered}</p>
      <a class="govuk-link" href={`/${language}/receipts`}>
        {start.answeredLink}
      </a>
    </div>
  );
}

function Begin(props: { form: Form; language: Language; standing: Standing; entry: Entry }) {
  const { form, language, standing } = props;
  const { start } = wordsIn(language);
  const response = standing.is === 'new' && props.entry.is === 'open' ? standing.response : undefined;
  const begin = (text: string, secondary: boolean) => (
    <form
      method="post"
      action={`/${language}${formPath(form)}`}
      class="no-print"
      data-forgets={response === undefined ? form.id : undefined}
      data-begins={response === undefined ? undefined : form.id}
    >
      {response === undefined ? null : <input type="hidden" name="response" value={response} />}
      <Agreement language={language} entry={props.entry} />
      <button
        class={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`}
        type="submit"
        name={standing.is === 'begun' ? anewField : undefined}
      >
        {text}
      </button>
    </form>
  );
  switch (standing.is) {
    case 'begun':
      return (
        <>
          <Resume form={form} language={language} />
          <StandingNote standing={standing.told} language={language} />
          {begin(start.beginAgain, true)}
        </>
      );
    case 'sent':
      return (
        <>
          <Answered language={language} />
          {standing.told === undefined ? null : <ShowReceipt language={language} standing={standing.told} />}
          <p class="govuk-body">{start.answeredOther}</p>
          {begin(start.button, true)}
        </>
      );
    default:
      return begin(start.button, false);
  }
}
