import type { Response } from '../response/response.ts';
import type { OwnText } from '../response/written.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Answers } from './answers.tsx';
import { asksContact } from './contact.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { OnBehalf } from './on-behalf.tsx';
import { OwnTexts } from './own-texts.tsx';
import { Wording } from './wording.tsx';

/** What somebody sent, opened with the receipt: to look at, change, withdraw or take along. */
export function MinePage(props: {
  shown: ShownForm;
  language: Language;
  response: Response;
  /** Every text in it, and what became of that. */
  texts: readonly OwnText[];
  /** Whether it can still be changed, and if not, why. */
  changing: 'possible' | 'closed' | 'not-allowed';
}) {
  const { shown, language, response } = props;
  const { form } = shown;
  const { contact, receipt } = wordsIn(language);
  const { mine } = receipt;
  const here = `/${language}/receipts/mine`;
  return (
    <FormPage shown={shown} language={language} title={mine.title} path="/receipts/mine">
      <h1 class="govuk-heading-l">{mine.title}</h1>
      <p class="govuk-body">
        {mine.form}:{' '}
        <strong>
          <Wording form={form} text={form.title} language={language} />
        </strong>
      </p>
      <OnBehalf language={language} by={response.by} />
      {props.changing === 'possible' ? (
        <form method="post" action={`${here}/change`}>
          <button class="govuk-button" type="submit">
            {mine.change}
          </button>
        </form>
      ) : (
        <p class="govuk-inset-text">{props.changing === 'closed' ? mine.closed : mine.noEdit}</p>
      )}
      <Answers
        form={form}
        language={language}
        groups={response.groups}
        answers={response.answers}
        remarks={response.remarks}
        name={response.name}
      />
      <OwnTexts form={form} language={language} texts={props.texts} />
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`${here}/answers.json`}>
            {mine.download}
          </a>
        </li>
        {asksContact(form) ? (
          <li>
            <a class="govuk-link" href={`/${language}${formPath(form, 'contact')}`}>
              {contact.addLink}
            </a>
          </li>
        ) : null}
        <li>
          <a class="govuk-link" href={`${here}/withdraw`}>
            {mine.withdraw}
          </a>
        </li>
      </ul>
      <form method="post" action={`${here}/leave`} data-forgets={form.id}>
        <button class="govuk-button govuk-button--secondary" type="submit">
          {mine.leave}
        </button>
      </form>
    </FormPage>
  );
}
