import type { Fields } from '../response/fields.ts';
import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import type { Standing } from '../shared/standing.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { isTypedAt, TypedAnswers } from './check.tsx';
import { AskOrganiser, codeForm, EnterCode, type TypedCode, todoAfter } from './entry.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { MistakeSummary, toldField } from './mistakes.tsx';
import { PostedFields } from './retry.tsx';
import { ShowReceipt, StandingNote } from './standing.tsx';
import { keepField } from './start.tsx';

/** Why somebody cannot go on filling in, and what to do. */
export type Hindrance = 'cookie' | 'lost' | 'closed' | 'changed' | 'sent' | 'withdrawn';

/**
 * Said when answers were not sent for want of a good invitation or the code: why, that they are kept, and what to do.
 */
export function NotSentPage(props: {
  shown: ShownForm;
  language: Language;
  reason: Problem;
  code: TypedCode;
  /** What was posted to send them, and why that failed; it goes along when the language changes. */
  posted?: { readonly fields: Fields; readonly told: string } | undefined;
}) {
  const { shown, language, reason, posted } = props;
  const { form } = shown;
  const { pass, receipt } = wordsIn(language);
  const { notSent } = pass;
  const byCode = form.access.by === 'code';
  return (
    <FormPage
      shown={shown}
      language={language}
      title={notSent.title}
      path={formPath(form, 'check')}
      mistaken={props.code.mistakes.length > 0}
      saving={byCode ? codeForm : posted === undefined ? undefined : carriedForm}
      savingPath={formPath(form, byCode ? 'pass' : 'check')}
    >
      <MistakeSummary language={language} mistakes={props.code.mistakes} />
      <h1 class="govuk-heading-l">{notSent.title}</h1>
      <p class="govuk-body">{sentenceOf(wordsIn(language), reason)}</p>
      <p class="govuk-body">
        {notSent.kept} {todoAfter(reason, language)}
      </p>
      {byCode ? <EnterCode form={form} language={language} code={props.code} from="check" /> : null}
      {byCode ? null : <AskOrganiser form={form} language={language} />}
      {byCode || posted === undefined ? null : <Carried posted={posted.fields} told={posted.told} />}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${language}${formPath(form, 'check')}`}>
          {notSent.back}
        </a>
      </p>
      {reason.code === 'invitation-used' ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}/receipts`}>
            {receipt.mine.enterLink}
          </a>
        </p>
      ) : null}
    </FormPage>
  );
}

/** A page of a form that says so. What was typed and is not sent stands on it, to be read and copied. */
export function HindrancePage(props: {
  shown: ShownForm;
  language: Language;
  hindrance: Hindrance;
  /** Where one is, after the language. */
  path: string;
  standing: Standing | undefined;
  typed: { readonly fields: Fields; readonly only?: number } | undefined;
  /** What was posted and is not kept anywhere: it goes along when the language changes. */
  posted: Fields | undefined;
}) {
  const { shown, language, hindrance, typed, posted } = props;
  const { form } = shown;
  const { fill } = wordsIn(language);
  const { cookie, lost } = fill;
  const start = `/${language}${formPath(form)}`;
  const { title, text } = fill[hindrance];
  const only = typed?.only;
  return (
    <FormPage
      shown={shown}
      language={language}
      title={title}
      path={props.path}
      saving={posted === undefined ? undefined : carriedForm}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      <Carried posted={posted} told={hindrance} />
      {hindrance === 'cookie' ? <p class="govuk-body">{cookie.todo}</p> : null}
      <HowItStands standing={props.standing} language={language} />
      {hindrance === 'changed' ? <GoOn start={start} text={fill.changed.goOn} /> : null}
      <p class="govuk-body">
        <a class="govuk-link" href={start}>
          {hindrance === 'cookie' ? cookie.again : lost.restart}
        </a>
      </p>
      {['cookie', 'closed', 'changed'].includes(hindrance) ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}/receipts`}>
            {lost.receipt}
          </a>
        </p>
      )}
      {typed === undefined ? null : (
        <TypedAnswers
          filling={{ form, language, fields: typed.fields, mistakes: [] }}
          only={(asked) =>
            isTypedAt(typed.fields, asked) && (only === undefined || asked.step.number === only)
          }
        />
      )}
    </FormPage>
  );
}

/** Goes on with what was typed, under the questions as they are now. */
function GoOn({ start, text }: { start: string; text: string }) {
  return (
    <form method="post" action={start} class="no-print">
      <button class="govuk-button" type="submit" name={keepField}>
        {text}
      </button>
    </form>
  );
}

/** Id of the form that holds what was posted, for the switch of language. */
const carriedForm = 'carried';

/** What was posted, with why nothing came of it: nothing on the page sends it but the switch of language. */
function Carried({ posted, told }: { posted: Fields | undefined; told: string }) {
  if (posted === undefined) return null;
  const fields = new Map([...posted].filter(([name]) => name !== 'go' && name !== toldField));
  return (
    <form id={carriedForm} method="post" hidden>
      <PostedFields fields={fields.set(toldField, told)} />
    </form>
  );
}

function HowItStands({ standing, language }: { standing: Standing | undefined; language: Language }) {
  if (standing === undefined) return null;
  const Shown = standing.is === 'sent' && standing.base === 0 ? ShowReceipt : StandingNote;
  return <Shown standing={standing} language={language} />;
}
