// The organiser's desk: every form with its state, its links and what can be done with it now.
import { wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { deskAgendaPath } from './agenda/addresses.ts';
import { Layout } from './layout.tsx';
import { deskPath } from './organise-addresses.ts';
import { Buttons, type DeskForm, FormOnDesk, FormTitle, Links, StandsNow } from './organise-form.tsx';
import { inOrder, isQuiet, mainOf } from './organise-order.ts';

/** What was just done with a form that is shown: its name in the address of the desk. */
export const deskNews = ['shown', 'already'] as const;

export interface DeskProps {
  readonly language: Language;
  readonly forms: readonly DeskForm[];
  readonly news?: { readonly is: (typeof deskNews)[number]; readonly about: DeskForm } | undefined;
}

/** With more forms than these each is two lines that open, but the one that asks for attention. */
const mostOpened = 2;

export function DeskPage({ language, forms, news }: DeskProps) {
  const listed = inOrder(forms);
  const answered = listed.filter((form) => !isQuiet(form));
  const main = mainOf(forms);
  const words = wordsIn(language).organise;
  return (
    <Layout
      language={language}
      title={words.title}
      elsewhere={deskPath(
        language === 'nl' ? 'en' : 'nl',
        news === undefined ? '' : `?${news.is}=${news.about.id}`,
      )}
      wide
    >
      {news === undefined ? null : <News language={language} {...news} />}
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <p class="govuk-body">{forms.length === 0 ? words.none : words.lead}</p>
      {answered.map((form) => (
        <FormOnDesk
          language={language}
          form={form}
          hasMainButton={form === main}
          isFolded={answered.length > mostOpened && form !== main}
        />
      ))}
      <QuietForms language={language} forms={listed.filter(isQuiet)} isOpen={forms.length === 1} />
      {forms.some(({ example }) => example) ? <DemoOnDesk language={language} /> : null}
    </Layout>
  );
}

/** Says what was done, and leads on to what can be done next. */
function News({ language, is, about }: NonNullable<DeskProps['news']> & { language: Language }) {
  const words = wordsIn(language).organise;
  const { text } = wordingOf(about.title, language, about.languages);
  const { resultsLink, showsNothing } = about;
  return (
    <div class="govuk-inset-text" role="status">
      <p class="govuk-body">
        <b>{text}</b>
        <br />
        {words.news[showsNothing ? 'shown-nothing' : is]}
      </p>
      {resultsLink === null || showsNothing ? null : (
        <ul class="govuk-list">
          {[
            { href: resultsLink, says: words.results },
            { href: deskAgendaPath(language, about.id), says: words.agenda },
            { href: `${resultsLink}/present`, says: words.screenLink },
          ].map(({ href, says }) => (
            <li>
              <a class="govuk-link" href={href}>
                {says}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Forms that nobody answered: a line each, which opens. */
function QuietForms({
  language,
  forms,
  isOpen,
}: { isOpen: boolean } & Pick<DeskProps, 'language' | 'forms'>) {
  const words = wordsIn(language).organise;
  if (forms.length === 0) return null;
  return (
    <section class="desk-form" aria-labelledby="quiet">
      <h2 class="govuk-heading-m" id="quiet">
        {words.quiet}
      </h2>
      {forms.map((form) => (
        <details class="headed" open={isOpen}>
          <summary>
            <FormTitle language={language} form={form} />
          </summary>
          <StandsNow language={language} form={form} />
          <Links language={language} form={form} />
          <Buttons language={language} form={form} hasMainButton={false} />
        </details>
      ))}
    </section>
  );
}

function DemoOnDesk({ language }: { language: Language }) {
  const { demo } = wordsIn(language).organise;
  return (
    <section class="desk-form" aria-labelledby="demo">
      <h2 class="govuk-heading-m" id="demo">
        {demo.title}
      </h2>
      <p class="govuk-body">{demo.lead}</p>
      <a class="govuk-button govuk-button--secondary" href={deskPath(language, 'demo/delete')}>
        {demo.button}
      </a>
    </section>
  );
}
