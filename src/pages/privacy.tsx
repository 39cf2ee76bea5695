import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { PrivacyFacts, Responsible } from './privacy-facts.tsx';
import { plainWording } from './wording.tsx';

/** What happens with the answers to one form. */
export function PrivacyPage(props: { shown: ShownForm; alreadyPublic: boolean; language: Language }) {
  const { shown, language } = props;
  const { privacy } = wordsIn(language).start;
  const title = privacy.pageTitle(plainWording(shown.form, shown.form.title, language));
  return (
    <FormPage shown={shown} language={language} title={title} path={`/privacy/${shown.form.id}`}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Responsible form={shown.form} language={language} />
      <h2 class="govuk-heading-m">{privacy.title}</h2>
      <PrivacyFacts form={shown.form} alreadyPublic={props.alreadyPublic} language={language} whole />
      <a class="govuk-link" href={`/${language}${formPath(shown.form)}`}>
        {privacy.back}
      </a>
    </FormPage>
  );
}
