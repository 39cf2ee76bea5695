// The organiser's desk: every form with its state, its links and what can be done with it now.
import { type Text, wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { deskAgendaPath } from './agenda/addresses.ts';
import { Layout } from './layout.tsx';
import { type Deed, deedsFor, type FormStanding } from './organise-deeds.ts';

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
  const words = wordsIn(language).organise;
  return (
    <Layout
      language={language}
      title={words.title}
      elsewhere={deskPath(language === 'nl' ? 'en' : 'nl')}
      wide
    >
      {news === undefined ? null : <News language={language} {...news} />}
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <p class="govuk-body">{forms.length === 0 ? words.none : words.lead}</p>
      {forms.map((form) => (
        <FormOnDesk language={language} form={form} hasMainButton={form === mainOf(forms)} />
      ))}
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

/** The one form whose button stands out: the first that still takes answers, else the first that waits. */
function mainOf(forms: readonly DeskForm[]): DeskForm | undefined {
  const busy = forms.filter((form) => deedsFor(form).length > 0);
  return busy.find(({ phase }) => phase !== 'closed') ?? busy[0];
}

function FormOnDesk(props: { language: Language; form: DeskForm; hasMainButton: boolean }) {
  const { language, form } = props;
  const words = wordsIn(language).organise;
  const title = wordingOf(form.title, language, form.languages);
  const missing = form.minimumGroup - form.responseCount;
  return (
    <section class="desk-form">
      <h2 class="govuk-heading-m">
        <span lang={title.language === language ? undefined : title.language}>{title.text}</span>
        {form.example ? ' ' : null}
        {form.example ? <span class="govuk-tag">{words.example}</span> : null}
      </h2>
      <dl class="govuk-summary-list">
        <Fact name={words.id} value={form.id} />
        <Fact name={words.state} value={words.states[stateOf(form)]} />
        <Fact
          name={words.answers}
          // what is shown no longer needs answers, and those it was made of may have been erased
          value={`${form.responseCount}${form.shown ? '' : `, ${missing > 0 ? words.needed(missing) : words.enough}`}`}
        />
        {form.phase === 'closed' ? null : (
          <Fact name={words.fillLink} value={form.fillLink} href={form.fillLink} />
        )}
        {form.resultsLink === null ? null : (
          <>
            <Fact name={words.resultsLink} value={form.resultsLink} href={form.resultsLink} />
            <Fact name={words.screen} value={words.screenLink} href={`${form.resultsLink}/present`} />
          </>
        )}
      </dl>
      <div class="govuk-button-group">
        {form.shown && !form.showsNothing ? (
          <a class="govuk-button govuk-button--secondary" href={deskAgendaPath(language, form.id)}>
            {words.agenda}
            <span class="govuk-visually-hidden">: {title.text}</span>
          </a>
        ) : null}
        {deedsFor(form).map((deed, index) => (
          <a
            class={`govuk-button${props.hasMainButton && index === 0 ? '' : ' govuk-button--secondary'}`}
            href={deedPath(language, form.id, deed)}
          >
            {words.deeds[deed].button}
            <span class="govuk-visually-hidden">: {title.text}</span>
          </a>
        ))}
      </div>
    </section>
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
