import type { Response } from '../response/response.ts';
import { languageWritten, type OwnText } from '../response/written.ts';
import type { Moment } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Answers } from './answers.tsx';
import { asksContact } from './contact.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { LeaveDevice } from './leave.tsx';
import { OnBehalf } from './on-behalf.tsx';
import { OwnTexts } from './own-texts.tsx';
import { Wording } from './wording.tsx';

/** Whether sent answers can still be changed, and if not, why. */
export type Changing = 'possible' | 'closed' | 'not-allowed';

/** What somebody sent, opened with the receipt: to look at, print, change, withdraw or take along. */
export function MinePage(props: {
  shown: ShownForm;
  language: Language;
  response: Response;
  /** Every text in it, and what became of that. */
  texts: readonly OwnText[];
  changing: Changing;
  closes: Moment | null;
  /** Where the results are in which one can find oneself back; undefined when there are none to see yet. */
  standing: string | undefined;
}) {
  const { shown, language, response, changing } = props;
  const { form } = shown;
  const { contact, receipt } = wordsIn(language);
  const { mine } = receipt;
  const here = `/${language}/receipts/mine`;
  const links = [
    ...(props.standing === undefined ? [] : [[props.standing, receipt.standing]]),
    [`${here}/answers.json`, mine.download],
    ...(asksContact(form) ? [[`/${language}${formPath(form, 'contact')}`, contact.addLink]] : []),
    [`${here}/withdraw`, mine.withdraw],
  ];
  return (
    <FormPage shown={shown} language={language} title={mine.title} path="/receipts/mine">
      <h1 class="govuk-heading-l">{mine.title}</h1>
      <p class="govuk-body">
        {mine.form}:{' '}
        <strong>
          <Wording form={form} text={form.title} language={language} />
        </strong>
      </p>
      <OnBehalf language={language} by={response.by} />
      {changing === 'possible' ? (
        <form method="post" action={`${here}/change`} class="no-print">
          <p class="govuk-body">{receipt.closing(props.closes, true)}</p>
          <button class="govuk-button" type="submit">
            {mine.change}
          </button>
        </form>
      ) : (
        <p class="govuk-inset-text">{changing === 'closed' ? mine.closed : mine.noEdit}</p>
      )}
      <OwnTexts
        form={form}
        language={language}
        written={languageWritten(form, response.language)}
        texts={props.texts}
      />
      <h2 class="govuk-heading-m">{mine.all}</h2>
      <Answers
        form={form}
        language={language}
        written={languageWritten(form, response.language)}
        heading="h3"
        groups={response.groups}
        answers={response.answers}
        remarks={response.remarks}
        name={response.name}
      />
      <section class="no-print" aria-labelledby="more">
        <h2 class="govuk-heading-m" id="more">
          {mine.more}
        </h2>
        <p class="govuk-body">{mine.print}</p>
        <ul class="govuk-list govuk-list--spaced">
          {links.map(([href, text]) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <LeaveDevice form={form.id} language={language} />
    </FormPage>
  );
}
