import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { asksContact } from './contact.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { Layout } from './layout.tsx';
import { canBeTakenOver } from './privacy-facts.tsx';

/** Asks once more before answers are erased. */
export function WithdrawPage({ shown, language }: { shown: ShownForm; language: Language }) {
  const { contact, receipt } = wordsIn(language);
  const { withdraw } = receipt;
  const here = `/${language}/receipts/mine`;
  return (
    <FormPage shown={shown} language={language} title={withdraw.title} path="/receipts/mine/withdraw">
      <h1 class="govuk-heading-l">{withdraw.title}</h1>
      <p class="govuk-body">{withdraw.text}</p>
      <p class="govuk-body">{withdraw.figures}</p>
      {canBeTakenOver(shown.form) ? <p class="govuk-body">{withdraw.takenOver}</p> : null}
      {asksContact(shown.form) ? (
        <p class="govuk-body">
          {withdraw.contact}{' '}
          <a class="govuk-link" href={`/${language}${formPath(shown.form, 'contact')}`}>
            {contact.removeLink}
          </a>
        </p>
      ) : null}
      <form method="post" action={`${here}/withdraw`} data-forgets={shown.form.id}>
        <div class="govuk-button-group">
          <button class="govuk-button govuk-button--warning" type="submit">
            {withdraw.button}
          </button>
          <a class="govuk-link" href={here}>
            {withdraw.keep}
          </a>
        </div>
      </form>
    </FormPage>
  );
}

/** Says that they were erased. */
export function WithdrawnPage({ language }: { language: Language }) {
  const { withdraw } = wordsIn(language).receipt;
  return (
    <Layout
      language={language}
      title={withdraw.doneTitle}
      elsewhere={`/${language === 'nl' ? 'en' : 'nl'}/receipts/withdrawn`}
    >
      <h1 class="govuk-heading-l">{withdraw.doneTitle}</h1>
      <p class="govuk-body">{withdraw.done}</p>
      <p class="govuk-body">{withdraw.figures}</p>
    </Layout>
  );
}
