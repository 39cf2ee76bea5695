// Asks whether one is sure, and says beforehand what will happen.
import { type Text, wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Layout } from './layout.tsx';
import { deedPath, deskPath } from './organise-addresses.ts';
import type { Deed } from './organise-deeds.ts';

export interface ConfirmDeedProps {
  readonly language: Language;
  readonly deed: Deed;
  readonly form: {
    readonly id: string;
    readonly title: Text;
    readonly languages: readonly Language[];
    readonly responseCount: number;
    readonly minimumGroup: number;
  };
}

/** Confirms one deed with one form; posts to its own address. */
export function ConfirmDeedPage({ language, deed, form }: ConfirmDeedProps) {
  const words = wordsIn(language).organise;
  const { title, says, button } = words.deeds[deed];
  const count =
    form.responseCount < form.minimumGroup && deed !== 'open'
      ? words.tooFew(form.responseCount, form.minimumGroup)
      : words.answersNow(form.responseCount);
  return (
    <Confirm
      language={language}
      kicker={wordingOf(form.title, language, form.languages).text}
      title={title}
      sentences={[count, ...says]}
      button={button}
      action={deedPath(language, form.id, deed)}
      elsewhere={deedPath(language === 'nl' ? 'en' : 'nl', form.id, deed)}
    />
  );
}

/** Confirms that the demonstration goes. */
export function ConfirmDeleteDemoPage({ language }: { language: Language }) {
  const { demo } = wordsIn(language).organise;
  return (
    <Confirm
      language={language}
      kicker={demo.title}
      title={demo.confirm}
      sentences={demo.says}
      button={demo.button}
      action={deskPath(language, 'demo/delete')}
      elsewhere={deskPath(language === 'nl' ? 'en' : 'nl', 'demo/delete')}
      isWarning
    />
  );
}

function Confirm(props: {
  language: Language;
  kicker: string;
  title: string;
  sentences: readonly string[];
  button: string;
  action: string;
  elsewhere: string;
  isWarning?: boolean;
}) {
  const words = wordsIn(props.language);
  return (
    <Layout language={props.language} title={props.title} elsewhere={props.elsewhere}>
      <span class="govuk-caption-l">{props.kicker}</span>
      <h1 class="govuk-heading-l">{props.title}</h1>
      <ul class="govuk-list govuk-list--bullet">
        {props.sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <form method="post" action={props.action}>
        <button type="submit" class={`govuk-button${props.isWarning ? ' govuk-button--warning' : ''}`}>
          {props.button}
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={deskPath(props.language)}>
          {words.organise.cancel}
        </a>
      </p>
    </Layout>
  );
}
