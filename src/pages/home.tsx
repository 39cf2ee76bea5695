import type { Form } from '../form/form.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { CodeField, codeForm, type TypedCode } from './entry.tsx';
import { formPath } from './form-page.tsx';
import { Layout } from './layout.tsx';
import { MistakeSummary } from './mistakes.tsx';
import { Wording } from './wording.tsx';

/**
 * What this is, and which way to go from here: with the code that was said in the room, with a receipt, or by a link of
 * one's own. Which forms there are it tells nobody; `choices` are those that one code opens.
 */
export function HomePage(props: { language: Language; code: TypedCode; choices: readonly Form[] }) {
  const { language, code } = props;
  const { home } = wordsIn(language).layout;
  const elsewhere = `/${language === 'nl' ? 'en' : 'nl'}/`;
  return (
    <Layout
      language={language}
      title={home.title}
      elsewhere={elsewhere}
      saving={{ form: codeForm, to: elsewhere }}
      mistaken={code.mistakes.length > 0}
    >
      <MistakeSummary language={language} mistakes={code.mistakes} />
      <h1 class="govuk-heading-l">{home.heading}</h1>
      <p class="govuk-body-l">{home.lead}</p>
      <Choices {...props} />
      <div class="sheet">
        <h2 class="govuk-heading-m">{home.fillTitle}</h2>
        <p class="govuk-body">{home.fillText}</p>
        <form id={codeForm} method="post" action={`/${language}/`} class="no-print" novalidate>
          <CodeField language={language} code={code} hint={home.codeHint} />
        </form>
      </div>
      <div class="sheet">
        <h2 class="govuk-heading-m">{home.receiptTitle}</h2>
        <p class="govuk-body">{home.receiptText}</p>
        <a class="govuk-button govuk-button--secondary" href={`/${language}/receipts`}>
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

/** The forms of a session that share their code. */
function Choices({ language, choices }: { language: Language; choices: readonly Form[] }) {
  if (choices.length === 0) return null;
  const { home } = wordsIn(language).layout;
  return (
    <section class="govuk-inset-text" aria-labelledby="choices">
      <h2 class="govuk-heading-m" id="choices">
        {home.choices}
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {choices.map((form) => (
          <li>
            <a class="govuk-link" href={`/${language}${formPath(form)}`}>
              <Wording form={form} text={form.title} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
