// How one comes in to a form: for whom the invitation is, the field for the code, or why one stays outside.
import type { Form } from '../form/form.ts';
import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { formPath } from './form-page.tsx';
import { type Mistake, MistakeAt, Told } from './mistakes.tsx';
import { Contact } from './privacy-facts.tsx';

/** Name of the field in which one types the code; it is only ever posted. */
export const codeField = 'code';
/** Id of the form in which it stands. */
export const codeForm = 'enter-code';

/** How somebody stands before a form. */
export type Entry =
  /** Anybody with the link may begin, or the code was right. */
  | { readonly is: 'open' }
  | {
      readonly is: 'invited';
      readonly name: string;
      readonly speaksFor: string | null;
      readonly mandates: number;
      /** Id of the draft that belongs to the invitation, where the form lets that be known. */
      readonly draft?: string | undefined;
    }
  /** Without what the form asks: why. */
  | { readonly is: 'outside'; readonly reason: Problem };

/** A code that was typed and refused: what it was, and what is wrong with it. */
export interface TypedCode {
  readonly typed: string;
  readonly mistakes: readonly Mistake[];
}

/** For whom the invitation is, with a way out for who is somebody else. */
export function Invited(props: { form: Form; language: Language; entry: Extract<Entry, { is: 'invited' }> }) {
  const { form, language } = props;
  const [first, ...others] = invitedWords(props.entry, language);
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">
        <strong>{first}</strong>
      </p>
      {others.map((each) => (
        <p class="govuk-body">{each}</p>
      ))}
      <NotMine form={form} language={language} />
    </div>
  );
}

/** For whom the invitation is: the one who answers, and what for. */
export function invitedWords(
  { name, speaksFor, mandates }: Extract<Entry, { is: 'invited' }>,
  language: Language,
): readonly string[] {
  const { pass } = wordsIn(language);
  return [
    speaksFor === null ? pass.invited(name) : pass.speaksFor(speaksFor),
    ...(speaksFor === null || name === speaksFor ? [] : [pass.invited(name)]),
    ...(mandates > 1 ? [pass.mandates(mandates)] : []),
  ];
}

/** The way to say that an invitation is not one's own. */
export function NotMine({ form, language }: { form: Form; language: Language }) {
  return (
    <p class="govuk-body no-print">
      <a class="govuk-link" href={`/${language}${formPath(form, 'pass', 'wrong')}`}>
        {wordsIn(language).pass.notMine[form.respondents]}
      </a>
    </p>
  );
}

/** Beside the button to begin: what one agrees to by it, when an answer is shown by name. */
export function Agreement({ language, entry }: { language: Language; entry: Entry }) {
  if (entry.is !== 'invited' || entry.speaksFor === null) return null;
  return <p class="govuk-body">{wordsIn(language).pass.agreement(entry.speaksFor)}</p>;
}

/** Said to who came without an invitation or the code, with what to do; the questions are not shown. */
export function Outside(props: {
  form: Form;
  language: Language;
  reason: Problem;
  code: TypedCode;
  /** There are answers on this device that were not sent. */
  begun: boolean;
}) {
  const { form, language, reason } = props;
  if (form.access.by === 'code') return <EnterCode form={form} language={language} code={props.code} />;
  const { pass, receipt } = wordsIn(language);
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{sentenceOf(wordsIn(language), reason)}</p>
      {props.begun ? (
        <p class="govuk-body">
          {pass.notSent.kept} {todoAfter(reason, language)}
        </p>
      ) : null}
      {reason.code === 'invitation-used' ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}/receipts`}>
            {receipt.mine.enterLink}
          </a>
        </p>
      ) : null}
      {reason.code === 'invitation-used' ? <NotMine form={form} language={language} /> : null}
      <AskOrganiser form={form} language={language} />
    </div>
  );
}

/** The field for the code, and what was wrong with the one typed. `from` leads back to answers that wait. */
export function EnterCode(props: { form: Form; language: Language; code: TypedCode; from?: 'check' }) {
  const { form, language, code } = props;
  const { pass } = wordsIn(language);
  return (
    <form
      id={codeForm}
      method="post"
      action={`/${language}${formPath(form, 'pass')}`}
      class="no-print"
      novalidate
    >
      {props.from === undefined ? null : <input type="hidden" name="from" value={props.from} />}
      <CodeField
        language={language}
        code={code}
        hint={props.from === undefined ? `${pass.code.text} ${pass.code.hint}` : pass.code.hint}
      />
    </form>
  );
}

/** The field itself, with its button and what was wrong with what was typed. */
export function CodeField({ language, code, hint }: { language: Language; code: TypedCode; hint: string }) {
  const { pass } = wordsIn(language);
  const wrong = code.mistakes.length > 0;
  return (
    <>
      <Told mistakes={code.mistakes} />
      <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
        <label class="govuk-label govuk-label--s" for={codeField}>
          {pass.code.label}
        </label>
        <div class="govuk-hint" id={`${codeField}-hint`}>
          {hint}
        </div>
        <MistakeAt language={language} mistakes={code.mistakes} field={codeField} />
        <input
          class={`govuk-input govuk-input--width-20${wrong ? ' govuk-input--error' : ''}`}
          id={codeField}
          name={codeField}
          type="text"
          value={code.typed}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="go"
          aria-describedby={`${codeField}-hint${wrong ? ` ${codeField}-error` : ''}`}
        />
      </div>
      <button class="govuk-button" type="submit">
        {pass.code.button}
      </button>
    </>
  );
}

/** Whom to ask. */
export function AskOrganiser({ form, language }: { form: Form; language: Language }) {
  return (
    <p class="govuk-body">
      {wordsIn(language).pass.contact} <Contact contact={form.privacy.contact} />
    </p>
  );
}

/** What to do with answers that wait, after a refusal of the invitation or the code. */
export function todoAfter({ code }: Problem, language: Language): string {
  const { notSent } = wordsIn(language).pass;
  switch (code) {
    case 'invitation-used':
      return notSent.used;
    case 'invitation-revoked':
      return notSent.revoked;
    case 'code-needed':
    case 'code-wrong':
    case 'code-tries-exceeded':
      return notSent.code;
    default:
      return notSent.needed;
  }
}
