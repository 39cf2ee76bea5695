import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Layout } from './layout.tsx';
import { type Mistake, MistakeAt, MistakeSummary } from './mistakes.tsx';

/** Name of the field in which one types the receipt. */
export const receiptField = 'receipt';

/** Where one enters the receipt. */
export function ReceiptsPage(props: {
  language: Language;
  /** What was typed before, when it was wrong. */
  typed: string;
  mistakes: readonly Mistake[];
  /** The page asked for needs a receipt first. */
  first: boolean;
}) {
  const { language, mistakes } = props;
  const { enter, mine } = wordsIn(language).receipt;
  const wrong = mistakes.length > 0;
  const elsewhere = `/${language === 'nl' ? 'en' : 'nl'}/receipts`;
  const described = `${receiptField}-hint${wrong ? ` ${receiptField}-error` : ''}`;
  return (
    <Layout
      language={language}
      title={enter.title}
      elsewhere={elsewhere}
      mistaken={wrong}
      saving={{ form: 'receipts', to: elsewhere }}
    >
      <MistakeSummary language={language} mistakes={mistakes} />
      <h1 class="govuk-heading-l">{enter.title}</h1>
      <p class="govuk-body">{props.first ? mine.none : enter.text}</p>
      <form id="receipts" method="post" action={`/${language}/receipts`} novalidate>
        <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
          <label class="govuk-label govuk-label--s" for={receiptField}>
            {enter.label}
          </label>
          <div class="govuk-hint" id={`${receiptField}-hint`}>
            {enter.hint}
          </div>
          <MistakeAt language={language} mistakes={mistakes} field={receiptField} />
          <input
            class={`govuk-input${wrong ? ' govuk-input--error' : ''}`}
            id={receiptField}
            name={receiptField}
            type="text"
            value={props.typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={described}
          />
        </div>
        <button class="govuk-button" type="submit">
          {enter.button}
        </button>
      </form>
    </Layout>
  );
}
