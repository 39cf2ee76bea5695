import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';

/** Why somebody cannot go on filling in, and what to do. */
export type Hindrance = 'cookie' | 'lost' | 'closed';

/** A page of a form that says so. */
export function HindrancePage(props: { shown: ShownForm; language: Language; hindrance: Hindrance }) {
  const { shown, language, hindrance } = props;
  const { cookie, lost, closed } = wordsIn(language).fill;
  const start = `/${language}${formPath(shown.form)}`;
  const { title } = { cookie, lost, closed }[hindrance];
  return (
    <FormPage shown={shown} language={language} title={title} path={formPath(shown.form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{{ cookie, lost, closed }[hindrance].text}</p>
      {hindrance === 'cookie' ? <p class="govuk-body">{cookie.todo}</p> : null}
      <p class="govuk-body">
        <a class="govuk-link" href={start}>
          {hindrance === 'cookie' ? cookie.again : lost.restart}
        </a>
      </p>
      {hindrance === 'lost' ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}/receipts`}>
            {lost.receipt}
          </a>
        </p>
      ) : null}
    </FormPage>
  );
}
