import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { AskOrganiser } from './entry.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';

/** Said to who got somebody else's invitation: it is not known here any more, and what to do. */
export function ForgottenPage({ shown, language }: { shown: ShownForm; language: Language }) {
  const { forgotten } = wordsIn(language).pass;
  return (
    <FormPage
      shown={shown}
      language={language}
      title={forgotten.title}
      path={formPath(shown.form, 'pass', 'forgotten')}
    >
      <h1 class="govuk-heading-l">{forgotten.title}</h1>
      <p class="govuk-body">{forgotten.text}</p>
      <p class="govuk-body">{forgotten.todo}</p>
      <AskOrganiser form={shown.form} language={language} />
    </FormPage>
  );
}
