import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { MessagePage } from './message.tsx';

/** What was posted when something failed: where to, and every field. */
export interface Posted {
  readonly action: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Said when a request could not be done now. What was typed stays on the page, ready to be sent again. */
export function RetryPage(props: {
  language: Language;
  title: string;
  sentence: string;
  posted: Posted | undefined;
  elsewhere?: string | undefined;
}) {
  const { language, posted } = props;
  const { retry } = wordsIn(language).layout;
  return (
    <MessagePage
      language={language}
      title={props.title}
      elsewhere={props.elsewhere}
      sentences={[props.sentence, posted === undefined ? retry.nothingTyped : retry.kept]}
    >
      {posted === undefined ? null : (
        <form method="post" action={posted.action}>
          {[...posted.fields].map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button class="govuk-button" type="submit">
            {retry.button}
          </button>
        </form>
      )}
    </MessagePage>
  );
}
