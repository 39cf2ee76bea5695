import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Layout } from './layout.tsx';

/** What was done so that everybody can use this, and what was not. */
export function AccessibilityPage({ language }: { language: Language }) {
  const { accessible } = wordsIn(language).layout;
  return (
    <Layout
      language={language}
      title={accessible.title}
      elsewhere={`/${language === 'nl' ? 'en' : 'nl'}/accessibility`}
    >
      <h1 class="govuk-heading-l">{accessible.title}</h1>
      <p class="govuk-body">{accessible.lead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {accessible.done.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{accessible.limitsTitle}</h2>
      {accessible.limits.map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
    </Layout>
  );
}
