// Going on with what was begun on another device, and leaving this one.
import { keepsRespondent } from '../response/respondent.ts';
import type { Moment } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';

/** How to go on elsewhere: by the invitation, else by a link to send to oneself; and how to be forgotten here. */
export function ElsewherePage(props: {
  shown: ShownForm;
  language: Language;
  /** A link to these answers, and until when it is good. */
  link: { readonly href: string; readonly until: Moment };
}) {
  const { shown, language, link } = props;
  const { form } = shown;
  const { elsewhere, resume } = wordsIn(language).start;
  const path = formPath(form, 'elsewhere');
  return (
    <FormPage shown={shown} language={language} title={elsewhere.title} path={path}>
      <h1 class="govuk-heading-l">{elsewhere.title}</h1>
      {keepsRespondent(form) ? (
        <p class="govuk-body">{elsewhere.byInvitation}</p>
      ) : (
        <>
          <p class="govuk-body">{elsewhere.text}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={link.href}>
              {link.href}
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={`mailto:?body=${encodeURIComponent(link.href)}`}>
              {elsewhere.mail}
            </a>
          </p>
          <p class="govuk-body">{elsewhere.careful(link.until)}</p>
        </>
      )}
      <a class="govuk-button" href={`/${language}${formPath(form, 'steps', 1)}`}>
        {resume}
      </a>
      <h2 class="govuk-heading-m">{elsewhere.leaveTitle}</h2>
      <p class="govuk-body">
        {elsewhere.leaveText} {elsewhere.leaveThen[keepsRespondent(form) ? 'kept' : form.access.by]}
      </p>
      <form method="post" action={`/${language}${formPath(form, 'pass', 'forget')}`} data-forgets={form.id}>
        <button class="govuk-button govuk-button--secondary" type="submit">
          {elsewhere.leave}
        </button>
      </form>
    </FormPage>
  );
}

/** Asks who opens such a link whether it is theirs: else they would answer in what is somebody else's. */
export function CarriedPage(props: { shown: ShownForm; language: Language; carried: string }) {
  const { shown, language } = props;
  const { carried, resume } = wordsIn(language).start;
  const path = `/continue/${props.carried}`;
  return (
    <FormPage shown={shown} language={language} title={carried.title} path={path}>
      <h1 class="govuk-heading-l">{carried.title}</h1>
      <p class="govuk-body">{carried.text}</p>
      <form method="post" action={`/${language}${path}`}>
        <button class="govuk-button" type="submit">
          {resume}
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${language}${formPath(shown.form)}`}>
          {carried.notMine}
        </a>
      </p>
    </FormPage>
  );
}
