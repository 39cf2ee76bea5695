// One form on the organiser's desk: how it stands, its links and what can be done with it.
import { type Text, wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { deskAgendaPath } from './agenda/addresses.ts';
import { deedPath, deskReactionsPath } from './organise-addresses.ts';
import { deedsFor, type FormStanding } from './organise-deeds.ts';

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
  /** Lets in to a form with a code without typing it; null where none is asked. */
  readonly codeLink: string | null;
  /** Too little is left of what it took over from an earlier form, so that nobody can answer. */
  readonly lacksOptions: boolean;
  /** How many written reactions wait for a decision; null when none may be placed. */
  readonly waitingReactions: number | null;
  /** The plain link to fill in lets nobody in. */
  readonly byInvitation: boolean;
  readonly resultsLink: string | null;
}

interface FormProps {
  readonly language: Language;
  readonly form: DeskForm;
}

/** A form that was answered; folded, what is beside how it stands opens. */
export function FormOnDesk(props: FormProps & { hasMainButton: boolean; isFolded: boolean }) {
  const { language, form } = props;
  const title = wordingOf(form.title, language, form.languages).text;
  const all = (
    <>
      <Links language={language} form={form} />
      <Buttons language={language} form={form} hasMainButton={props.hasMainButton} />
    </>
  );
  return (
    <section class="desk-form">
      <h2 class="govuk-heading-m">
        <FormTitle language={language} form={form} />
      </h2>
      <StandsNow language={language} form={form} />
      {props.isFolded ? (
        <details>
          <summary>
            {wordsIn(language).organise.more}
            <span class="govuk-visually-hidden">: {title}</span>
          </summary>
          {all}
        </details>
      ) : (
        all
      )}
    </section>
  );
}

/** Its title, with the id beside it: two forms may have the same title. */
export function FormTitle({ language, form }: FormProps) {
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

/** How it stands and how many answered, in a line. */
export function StandsNow({ language, form }: FormProps) {
  const words = wordsIn(language).organise;
  const missing = form.minimumGroup - form.responseCount;
  // what is shown no longer needs answers, and those it was made of may have been erased
  const needed = form.shown ? '' : `, ${missing > 0 ? words.needed(missing) : words.enough}`;
  const waiting = form.waitingReactions ?? 0;
  return (
    <p class="govuk-body desk-form__stands">
      <b>{words.states[stateOf(form)]}.</b> {words.answers(form.responseCount)}
      {needed}.{waiting === 0 ? null : ` ${words.reactions.waiting(waiting)}.`}
    </p>
  );
}

/** Where people answer and where they see results. */
export function Links({ language, form }: FormProps) {
  const words = wordsIn(language).organise;
  return (
    <dl class="govuk-summary-list">
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
      {form.phase === 'closed' || form.codeLink === null ? null : (
        <Fact name={words.codeLink} value={form.codeLink} href={form.codeLink} />
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

/** What can be done with it. */
export function Buttons({ language, form, hasMainButton }: FormProps & { hasMainButton: boolean }) {
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

function stateOf({ shown, showsNothing, phase, lacksOptions }: DeskForm) {
  if (phase === 'early' && lacksOptions) return 'lacks-options';
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
