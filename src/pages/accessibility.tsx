import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Layout } from './layout.tsx';

/** What was done so that everybody can use this, how that was tested, and what was not. */
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
      <Sentences all={accessible.done} />
      <h2 class="govuk-heading-m">{accessible.testedTitle}</h2>
      <Sentences all={accessible.tested} />
      <h2 class="govuk-heading-m">{accessible.limitsTitle}</h2>
      <Sentences all={accessible.limits} />
    </Layout>
  );
}

function Sentences({ all }: { all: readonly string[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {all.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}
