// The organiser's desk: every form with its state, its links and what can be done with it now.
import { type Text, wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { deskAgendaPath } from './agenda/addresses.ts';
import { Layout } from './layout.tsx';
import { type Deed, deedsFor, type FormStanding } from './organise-deeds.ts';
import { inOrder, isQuiet, mainOf } from './organise-order.ts';

/** A form on the desk. Links are whole addresses, to copy into a mail. */
export interface DeskForm extends FormStanding {
  readonly id: string;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly example: boolean;
  readonly responseCount: number;
  /** What may be seen of it is that there were too few answers. */
  readonly showsNothing: boolean;
  readonly minimumGroup: number;
  readonly fillLink: string;
  /** How many written reactions wait for a decision; null when none may be placed. */
  readonly waitingReactions: number | null;
  /** The plain link to fill in lets nobody in. */
  readonly byInvitation: boolean;
  readonly resultsLink: string | null;
}

/** What was just done with a form that is shown: its name in the address of the desk. */
export const deskNews = ['shown', 'already'] as const;

export interface DeskProps {
  readonly language: Language;
  readonly forms: readonly DeskForm[];
  readonly news?: { readonly is: (typeof deskNews)[number]; readonly about: DeskForm } | undefined;
}

export function DeskPage({ language, forms, news }: DeskProps) {
  const listed = inOrder(forms);
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
      {listed
        .filter((form) => !isQuiet(form))
        .map((form) => (
          <FormOnDesk language={language} form={form} hasMainButton={form === main} />
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

/** Address of the desk, or of a page under it. */
export function deskPath(language: Language, below = ''): string {
  return `/${language}/organise/${below}`;
}

/** Address of the page that asks whether one is sure. */
export function deedPath(language: Language, form: string, deed: Deed): string {
  return deskPath(language, `forms/${form}/${deed}`);
}

/** Address of the reactions to a form. */
export function deskReactionsPath(language: Language, form: string): string {
  return deskPath(language, `forms/${form}/reactions`);
}

interface FormProps {
  readonly language: Language;
  readonly form: DeskForm;
}

function FormOnDesk({ language, form, hasMainButton }: FormProps & { hasMainButton: boolean }) {
  return (
    <section class="desk-form">
      <h2 class="govuk-heading-m">
        <Title language={language} form={form} />
      </h2>
      <Facts language={language} form={form} />
      <Buttons language={language} form={form} hasMainButton={hasMainButton} />
    </section>
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
        <details open={isOpen}>
          <summary>
            <Title language={language} form={form} />
          </summary>
          <Facts language={language} form={form} />
          <Buttons language={language} form={form} hasMainButton={false} />
        </details>
      ))}
    </section>
  );
}

/** The title, with the id beside it: two forms may have the same title. */
function Title({ language, form }: FormProps) {
  const words = wordsIn(language).organise;
  const title = wordingOf(form.title, language, form.languages);
  return (
    <>
      <span lang={title.language === language ? undefined : title.language}>{title.text}</span>{' '}
      <small class="desk-form__id">
        <span class="govuk-visually-hidden">{words.id} </span>
        {form.id}
      </small>
      {form.example ? ' ' : null}
      {form.example ? <span class="govuk-tag">{words.example}</span> : null}
    </>
  );
}

function Facts({ language, form }: FormProps) {
  const words = wordsIn(language).organise;
  const missing = form.minimumGroup - form.responseCount;
  return (
    <dl class="govuk-summary-list">
      <Fact name={words.state} value={words.states[stateOf(form)]} />
      <Fact
        name={words.answers}
        // what is shown no longer needs answers, and those it was made of may have been erased
        value={`${form.responseCount}${form.shown ? '' : `, ${missing > 0 ? words.needed(missing) : words.enough}`}`}
      />
      {form.phase === 'closed' ? null : form.byInvitation ? (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{words.fillLink}</dt>
          <dd class="govuk-summary-list__value">
            {words.byInvitation} <code>npx weerklank invite {form.id}</code>
          </dd>
        </div>
      ) : (
        <Fact name={words.fillLink} value={form.fillLink} href={form.fillLink} />
      )}
      {form.resultsLink === null ? null : (
        <>
          <Fact name={words.resultsLink} value={form.resultsLink} href={form.resultsLink} />
          <Fact name={words.screen} value={words.screenLink} href={`${form.resultsLink}/present`} />
        </>
      )}
    </dl>
  );
}

function Buttons({ language, form, hasMainButton }: FormProps & { hasMainButton: boolean }) {
  const words = wordsIn(language).organise;
  const title = wordingOf(form.title, language, form.languages);
  return (
    <div class="govuk-button-group">
      {form.shown && !form.showsNothing ? (
        <a class="govuk-button govuk-button--secondary" href={deskAgendaPath(language, form.id)}>
          {words.agenda}
          <span class="govuk-visually-hidden">: {title.text}</span>
        </a>
      ) : null}
      {form.waitingReactions === null ? null : (
        <a class="govuk-button govuk-button--secondary" href={deskReactionsPath(language, form.id)}>
          {words.reactions.button(form.waitingReactions)}
          <span class="govuk-visually-hidden">: {title.text}</span>
        </a>
      )}
      {deedsFor(form).map((deed, index) => (
        <a
          class={`govuk-button${hasMainButton && index === 0 ? '' : ' govuk-button--secondary'}`}
          href={deedPath(language, form.id, deed)}
        >
          {words.deeds[deed].button}
          <span class="govuk-visually-hidden">: {title.text}</span>
        </a>
      ))}
    </div>
  );
}

function stateOf({ shown, showsNothing, phase }: DeskForm) {
  if (!shown) return phase;
  // a live form that still takes answers shows an interim result
  if (phase !== 'closed') return phase === 'open' ? 'interim' : phase;
  return showsNothing ? 'shown-nothing' : 'shown';
}

function Fact({ name, value, href }: { name: string; value: string; href?: string }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{name}</dt>
      <dd class="govuk-summary-list__value">
        {href === undefined ? (
          value
        ) : (
          <a class="govuk-link" href={href}>
            {value}
          </a>
        )}
      </dd>
    </div>
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
