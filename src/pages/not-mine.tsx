// For who opened an invitation that is not theirs: to report it, or only to have it forgotten here.
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { AskOrganiser, type Entry, invitedWords } from './entry.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';

/** Asks which of the two it is; nothing happens until one of them is chosen. */
export function NotMinePage(props: { shown: ShownForm; language: Language; entry: Entry }) {
  const { shown, language, entry } = props;
  const { wrong } = wordsIn(language).pass;
  const path = formPath(shown.form, 'pass', 'wrong');
  const here = `/${language}${path}`;
  return (
    <FormPage shown={shown} language={language} title={wrong.title} path={path}>
      <h1 class="govuk-heading-l">{wrong.title}</h1>
      {entry.is === 'invited' ? (
        <p class="govuk-inset-text">{invitedWords(entry, language).join(' ')}</p>
      ) : null}
      <h2 class="govuk-heading-m">{wrong.reportTitle}</h2>
      <p class="govuk-body">{wrong.reportText}</p>
      <form method="post" action={here} data-forgets={shown.form.id}>
        <button class="govuk-button" type="submit">
          {wrong.report}
        </button>
      </form>
      <h2 class="govuk-heading-m">{wrong.forgetTitle}</h2>
      <p class="govuk-body">{wrong.forgetText}</p>
      <form
        method="post"
        action={`/${language}${formPath(shown.form, 'pass', 'forget')}`}
        data-forgets={shown.form.id}
      >
        <button class="govuk-button govuk-button--secondary" type="submit">
          {wrong.forget}
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${language}${formPath(shown.form)}`}>
          {wrong.back}
        </a>
      </p>
    </FormPage>
  );
}

/** Said when it is not known here any more, reported or not, and what to do. */
export function ForgottenPage(props: {
  shown: ShownForm;
  language: Language;
  which: 'forgotten' | 'reported' | 'left';
}) {
  const { shown, language, which } = props;
  const { pass } = wordsIn(language);
  const { title, todo } = pass[which];
  return (
    <FormPage
      shown={shown}
      language={language}
      title={title}
      path={formPath(shown.form, 'pass', which === 'left' ? 'forgotten' : which)}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{which === 'left' ? pass.left.text : pass.forgotten.text}</p>
      <p class="govuk-body">{todo}</p>
      <AskOrganiser form={shown.form} language={language} />
    </FormPage>
  );
}
