import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { MessagePage } from './message.tsx';

/** Closes the receipt on this device, for who shares it with others. `form` is what else is forgotten of here. */
export function LeaveDevice({ form, language }: { form: string; language: Language }) {
  const { leave } = wordsIn(language).receipt;
  return (
    <section class="no-print" aria-labelledby="leave">
      <h2 class="govuk-heading-m" id="leave">
        {leave.title}
      </h2>
      <p class="govuk-body">{leave.text}</p>
      <form method="post" action={`/${language}/receipts/mine/leave`} data-forgets={form}>
        <input type="hidden" name="form" value={form} />
        <button class="govuk-button govuk-button--secondary" type="submit">
          {leave.button}
        </button>
      </form>
    </section>
  );
}

/** Says that it is closed. */
export function LeftPage({ language }: { language: Language }) {
  const { leave, mine } = wordsIn(language).receipt;
  return (
    <MessagePage
      language={language}
      title={leave.doneTitle}
      sentences={[leave.done]}
      links={[{ href: `/${language}/receipts`, text: mine.enterLink }]}
    />
  );
}
