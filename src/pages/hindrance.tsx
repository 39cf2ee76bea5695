import type { Fields } from '../response/fields.ts';
import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import type { Standing } from '../shared/standing.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { TypedAnswers } from './check.tsx';
import { AskOrganiser, codeForm, EnterCode, type TypedCode, todoAfter } from './entry.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { MistakeSummary } from './mistakes.tsx';
import { ShowReceipt, StandingNote } from './standing.tsx';

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
}) {
  const { shown, language, reason } = props;
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
      saving={byCode ? codeForm : undefined}
      savingPath={formPath(form, 'pass')}
    >
      <MistakeSummary language={language} mistakes={props.code.mistakes} />
      <h1 class="govuk-heading-l">{notSent.title}</h1>
      <p class="govuk-body">{sentenceOf(wordsIn(language), reason)}</p>
      <p class="govuk-body">
        {notSent.kept} {todoAfter(reason, language)}
      </p>
      {byCode ? <EnterCode form={form} language={language} code={props.code} from="check" /> : null}
      {byCode ? null : <AskOrganiser form={form} language={language} />}
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
  /** Where one is, after the language; undefined where that cannot be gone to again. */
  path: string | undefined;
  standing: Standing | undefined;
  typed: { readonly fields: Fields; readonly only?: number } | undefined;
}) {
  const { shown, language, hindrance, typed } = props;
  const { form } = shown;
  const { fill } = wordsIn(language);
  const { cookie, lost } = fill;
  const start = `/${language}${formPath(form)}`;
  const { title, text } = fill[hindrance];
  const only = typed?.only;
  return (
    <FormPage shown={shown} language={language} title={title} path={props.path}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      {hindrance === 'cookie' ? <p class="govuk-body">{cookie.todo}</p> : null}
      <Told standing={props.standing} language={language} />
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
          only={({ number }) => only === undefined || number === only}
        />
      )}
    </FormPage>
  );
}

function Told({ standing, language }: { standing: Standing | undefined; language: Language }) {
  if (standing === undefined) return null;
  const Shown = standing.is === 'sent' && standing.base === 0 ? ShowReceipt : StandingNote;
  return <Shown standing={standing} language={language} />;
}
