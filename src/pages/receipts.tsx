import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Layout } from './layout.tsx';
import { type Mistake, MistakeAt, MistakeSummary, Told } from './mistakes.tsx';

/** Name of the field in which one types the receipt. */
export const receiptField = 'receipt';

/** Id of the form in which it is. */
export const receiptForm = 'receipts';

interface Entering {
  readonly language: Language;
  /** What was typed before, when it was wrong. */
  readonly typed: string;
  readonly mistakes: readonly Mistake[];
}

/** Where one enters the receipt. */
export function ReceiptsPage(
  props: Entering & {
    /** The page asked for needs a receipt first. */
    readonly first: boolean;
  },
) {
  const { language, mistakes } = props;
  const { enter, mine } = wordsIn(language).receipt;
  const elsewhere = `/${language === 'nl' ? 'en' : 'nl'}/receipts${props.first ? '?first=1' : ''}`;
  return (
    <Layout
      language={language}
      title={enter.title}
      elsewhere={elsewhere}
      mistaken={mistakes.length > 0}
      saving={{ form: receiptForm, to: elsewhere }}
    >
      <MistakeSummary language={language} mistakes={mistakes} />
      <h1 class="govuk-heading-l">{enter.title}</h1>
      <p class="govuk-body">{props.first ? mine.none : enter.text}</p>
      <EnterReceipt {...props} action={`/${language}/receipts`} />
    </Layout>
  );
}

/** The field for the receipt, and what was wrong with the one typed. */
export function EnterReceipt(props: Entering & { readonly action: string }) {
  const { language, mistakes } = props;
  const { enter } = wordsIn(language).receipt;
  const wrong = mistakes.length > 0;
  const described = `${receiptField}-hint${wrong ? ` ${receiptField}-error` : ''}`;
  return (
    <form id={receiptForm} method="post" action={props.action} novalidate>
      <Told mistakes={mistakes} />
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
  );
}
