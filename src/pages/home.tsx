import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Layout } from './layout.tsx';

/** What this is, and which way to go from here. Forms and results are reached by their own links. */
export function HomePage({ language }: { language: Language }) {
  const { home } = wordsIn(language).layout;
  return (
    <Layout language={language} title={home.title} elsewhere={`/${language === 'nl' ? 'en' : 'nl'}/`}>
      <h1 class="govuk-heading-l">{home.heading}</h1>
      <p class="govuk-body-l">{home.lead}</p>
      <div class="sheet">
        <h2 class="govuk-heading-m">{home.fillTitle}</h2>
        <p class="govuk-body">{home.fillText}</p>
      </div>
      <div class="sheet">
        <h2 class="govuk-heading-m">{home.receiptTitle}</h2>
        <p class="govuk-body">{home.receiptText}</p>
        <a class="govuk-button" href={`/${language}/receipts`}>
          {home.receiptLink}
        </a>
      </div>
      <div class="sheet">
        <h2 class="govuk-heading-m">{home.resultsTitle}</h2>
        <p class="govuk-body">{home.resultsText}</p>
      </div>
    </Layout>
  );
}
