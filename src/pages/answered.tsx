// For who still holds what was typed here, after answers were sent with the same invitation from somewhere else.
import type { Form } from '../form/form.ts';
import type { Fields } from '../response/fields.ts';
import { differing } from '../response/taken-over.ts';
import type { Language } from '../shared/language.ts';
import type { Standing } from '../shared/standing.ts';
import { wordsIn } from '../words/words.ts';
import { isTypedAt, TypedAnswers } from './check.tsx';
import { AskOrganiser, NotMine } from './entry.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import type { Changing } from './mine.tsx';
import { type Mistake, MistakeSummary } from './mistakes.tsx';
import { EnterReceipt, receiptForm } from './receipts.tsx';
import { StandingNote } from './standing.tsx';

/** A receipt that was typed: what it was, and what is wrong with it. */
export interface TypedReceipt {
  readonly typed: string;
  readonly mistakes: readonly Mistake[];
}

interface Answered {
  readonly shown: ShownForm;
  readonly language: Language;
  /** What was typed here. */
  readonly fields: Fields;
  readonly standing: Standing;
  /** What was sent, when its receipt is open on this device. */
  readonly sent: Fields | undefined;
  readonly changing: Changing;
  readonly receipt: TypedReceipt;
}

/** Says so, and shows what was typed here: to be taken over into what was sent, as a change, or put away. */
export function AnsweredPage(props: Answered) {
  const { shown, language, fields, standing, changing, sent } = props;
  const { form } = shown;
  const { fill, pass } = wordsIn(language);
  const { answered } = fill;
  const isTyped = [...differing(form, new Map(), fields)].length > 0;
  const asksReceipt = isTyped && changing === 'possible' && sent === undefined;
  return (
    <FormPage
      shown={shown}
      language={language}
      title={answered.title}
      path={formPath(form, 'check')}
      saving={asksReceipt ? receiptForm : undefined}
      savingPath={formPath(form, 'take-over')}
      mistaken={props.receipt.mistakes.length > 0}
    >
      <MistakeSummary language={language} mistakes={props.receipt.mistakes} />
      <h1 class="govuk-heading-l">{answered.title}</h1>
      <p class="govuk-body">{answered.text}</p>
      <StandingNote standing={standing} language={language} />
      {isTyped ? <TypedHere {...props} /> : <ToReceipt language={language} />}
      <p class="govuk-body">{pass.notSent.used}</p>
      <NotMine form={form} language={language} />
      <AskOrganiser form={form} language={language} />
    </FormPage>
  );
}

function ToReceipt({ language }: { language: Language }) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={`/${language}/receipts`}>
        {wordsIn(language).receipt.mine.enterLink}
      </a>
    </p>
  );
}

/** What was typed here, beside what was sent where that may be seen, and what can be done with it. */
function TypedHere(props: Answered) {
  const { shown, language, fields, sent, changing } = props;
  const { form } = shown;
  const { fill, receipt } = wordsIn(language);
  const { answered } = fill;
  const other = sent === undefined ? undefined : differing(form, sent, fields);
  const isSame = other?.size === 0;
  const list = (title: string, of: Fields, from: Fields) => (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <TypedAnswers
        filling={{ form, language, fields: of, mistakes: [] }}
        only={(asked) => isTypedAt(from, asked)}
        heading="h3"
      />
    </>
  );
  return (
    <>
      <p class="govuk-body">{isSame ? answered.same : answered.kept}</p>
      {changing === 'possible' ? null : (
        <p class="govuk-inset-text">{changing === 'closed' ? receipt.mine.closed : receipt.mine.noEdit}</p>
      )}
      {changing === 'possible' && sent === undefined ? (
        <section class="no-print">
          <h2 class="govuk-heading-m">{answered.takeTitle}</h2>
          <p class="govuk-body">{answered.takeText}</p>
          <EnterReceipt {...props.receipt} language={language} action={pathTo(language, form, 'take-over')} />
        </section>
      ) : null}
      {list(answered.here, fields, other === undefined || isSame ? fields : other)}
      {sent === undefined || other === undefined || isSame ? null : list(answered.sent, sent, other)}
      <div class="no-print">
        {changing === 'possible' && sent !== undefined && !isSame ? (
          <form method="post" action={pathTo(language, form, 'take-over')}>
            <p class="govuk-body">{answered.takeNext}</p>
            <button class="govuk-button" type="submit">
              {answered.take}
            </button>
          </form>
        ) : null}
        <form method="post" action={pathTo(language, form, 'put-away')} data-forgets={form.id}>
          <p class="govuk-body">{answered.awayText}</p>
          <button class="govuk-button govuk-button--secondary" type="submit">
            {answered.away}
          </button>
        </form>
      </div>
    </>
  );
}

function pathTo(language: Language, form: Form, deed: 'take-over' | 'put-away'): string {
  return `/${language}${formPath(form, deed)}`;
}
