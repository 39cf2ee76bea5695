import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { MessagePage } from './message.tsx';

/** What was posted when something failed: where to, and every field. */
export interface Posted {
  readonly action: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** What the switch of language posts with them: why it failed, so that it is said again and nothing is tried. */
export const retryField = 'retry';

const retryForm = 'again';

/** Said when a request could not be done now. What was typed stays on the page, ready to be sent again. */
export function RetryPage(props: {
  language: Language;
  title: string;
  sentence: string;
  posted: Posted | undefined;
  /** This page in the other language. */
  elsewhere: string | undefined;
  /** Why, as the page carries it to there. */
  told: string;
}) {
  const { language, posted, elsewhere } = props;
  const { retry } = wordsIn(language).layout;
  const kept = props.told === 'organiser-key-needed' ? retry.keptForKey : retry.kept;
  const saving =
    posted === undefined || elsewhere === undefined
      ? undefined
      : { form: retryForm, to: elsewhere, says: { name: retryField, value: props.told } };
  return (
    <MessagePage
      language={language}
      title={props.title}
      elsewhere={elsewhere}
      saving={saving}
      sentences={[props.sentence, posted === undefined ? retry.nothingTyped : kept]}
    >
      {posted === undefined ? null : (
        <form id={retryForm} method="post" action={posted.action}>
          <PostedFields fields={posted.fields} />
          <button class="govuk-button" type="submit">
            {retry.button}
          </button>
        </form>
      )}
    </MessagePage>
  );
}

/** What was posted, to be posted once more. */
export function PostedFields({ fields }: Pick<Posted, 'fields'>) {
  return (
    <>
      {[...fields].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
