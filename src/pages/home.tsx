import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Layout } from './layout.tsx';

/** What this is. Forms are reached by their own link. */
export function HomePage({ language }: { language: Language }) {
  const { home } = wordsIn(language).layout;
  return (
    <Layout language={language} title={home.title} elsewhere={`/${language === 'nl' ? 'en' : 'nl'}/`}>
      <h1 class="govuk-heading-l">{home.title}</h1>
      <p class="govuk-body-l">{home.lead}</p>
      {home.text.map((paragraph) => (
        <p class="govuk-body">{paragraph}</p>
      ))}
      <p class="govuk-body">
        {home.receiptLead}{' '}
        <a class="govuk-link" href={`/${language}/receipts`}>
          {home.receiptLink}
        </a>
        .
      </p>
    </Layout>
  );
}
