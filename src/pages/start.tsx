import type { Form } from '../form/form.ts';
import { minutesFor } from '../response/steps.ts';
import type { Moment } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { AllQuestions } from './all-questions.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { PrivacyFacts } from './privacy-facts.tsx';
import { Prose } from './prose.tsx';
import { plainWording } from './wording.tsx';

/** How a form stands for the one who opens its start page. */
export type Standing =
  | { readonly is: 'early'; readonly opens: Moment | null }
  | { readonly is: 'closed' }
  /** Not begun on this device. */
  | { readonly is: 'new' }
  | { readonly is: 'begun' }
  | { readonly is: 'sent' };

/** The first page of a form: who asks, why, how long it takes, what happens with the answers. */
export function StartPage(props: {
  shown: ShownForm;
  language: Language;
  standing: Standing;
  closes: Moment | null;
  alreadyPublic: boolean;
}) {
  const { shown, language, standing } = props;
  const { form } = shown;
  const { start } = wordsIn(language);
  const title = plainWording(form, form.title, language);
  const open = standing.is !== 'early' && standing.is !== 'closed';
  // who comes back has read the rest
  const returning = standing.is === 'begun' || standing.is === 'sent';
  const begin = <Begin form={form} language={language} standing={standing} />;
  return (
    <FormPage shown={shown} language={language} title={title} path={formPath(form)}>
      <h1 class="govuk-heading-l">{title}</h1>
      {open ? null : <NotOpen standing={standing} language={language} />}
      {returning ? begin : null}
      {form.introduction === undefined ? null : (
        <Prose form={form} text={form.introduction} language={language} />
      )}
      <ul class="facts govuk-body">
        <li>{start.whoAsks(form.privacy.controller)}</li>
        <li>{start.howLong(minutesFor(form))}</li>
        <li>{start.anonymous}</li>
        {open ? <li>{start.saved}</li> : null}
        {open && props.closes !== null ? <li>{start.closesOn(props.closes)}</li> : null}
      </ul>
      {open && !returning ? begin : null}
      <h2 class="govuk-heading-m" id="privacy">
        {start.privacy.title}
      </h2>
      <PrivacyFacts form={form} alreadyPublic={props.alreadyPublic} language={language} />
      <AllQuestions form={form} language={language} />
    </FormPage>
  );
}

function NotOpen({ standing, language }: { standing: Standing; language: Language }) {
  const { start } = wordsIn(language);
  return (
    <div class="govuk-inset-text">
      {standing.is === 'early' ? (
        <p class="govuk-body">{start.early(standing.opens)}</p>
      ) : (
        <p class="govuk-body">
          {start.closed} {start.closedResults}
        </p>
      )}
    </div>
  );
}

function Begin({ form, language, standing }: { form: Form; language: Language; standing: Standing }) {
  const { start } = wordsIn(language);
  const begin = (text: string, secondary: boolean) => (
    <form method="post" action={`/${language}${formPath(form)}`} class="no-print">
      <button class={`govuk-button${secondary ? ' govuk-button--secondary' : ''}`} type="submit">
        {text}
      </button>
    </form>
  );
  switch (standing.is) {
    case 'begun':
      return (
        <>
          <p class="govuk-body">{start.resumeText}</p>
          <a class="govuk-button" href={`/${language}${formPath(form, 'steps', 1)}`} draggable={false}>
            {start.resume}
          </a>
          {begin(start.beginAgain, true)}
        </>
      );
    case 'sent':
      return (
        <>
          <div class="govuk-inset-text">
            <p class="govuk-body">{start.answered}</p>
            <a class="govuk-link" href={`/${language}/receipts`}>
              {start.answeredLink}
            </a>
          </div>
          <p class="govuk-body">{start.answeredOther}</p>
          {begin(start.button, true)}
        </>
      );
    default:
      return begin(start.button, false);
  }
}
