// News: a form of its own beside the receipt, and the page on which one takes an address out again.
import type { Form } from '../form/form.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { type Mistake, MistakeAt, MistakeSummary, Told } from './mistakes.tsx';
import { Contact } from './privacy-facts.tsx';
import { Prose } from './prose.tsx';
import { Wording } from './wording.tsx';

/** Names of the field in each of the two forms, so that both can stand on one page. */
export const contactFields = { add: 'address', remove: 'removed-address' } as const;

/** What was typed in one of the two forms, and what is wrong with it. */
export interface TypedAddress {
  readonly in: keyof typeof contactFields;
  readonly typed: string;
  readonly mistakes: readonly Mistake[];
}

/** A form that asks people whether they want news. */
export type AskingForm = Form & { readonly contact: NonNullable<Form['contact']> };

/** Whether a form does. */
export function asksContact(form: Form): form is AskingForm {
  return form.contact !== undefined;
}

/** Asks for the address: what it is for, what one agrees to, and what is kept. */
export function ContactForm(props: {
  form: AskingForm;
  language: Language;
  heading: 'h1' | 'h2';
  typed?: TypedAddress;
}) {
  const { form, language } = props;
  const { contact } = wordsIn(language);
  const path = formPath(form, 'contact');
  const Part = props.heading === 'h1' ? 'div' : 'section';
  return (
    <Part class="no-print" aria-labelledby="contact">
      <Heading form={form} language={language} is={props.heading} />
      <Prose form={form} text={form.contact.text} language={language} />
      <form id={`${contactFields.add}-form`} method="post" action={`/${language}${path}/add`} novalidate>
        <AddressField language={language} which="add" typed={props.typed} />
        <p class="govuk-body">{contact.consent(form.privacy.controller)}</p>
        <p class="small-print">{contact.keeping(form.privacy.keepDays)}</p>
        <button class="govuk-button govuk-button--secondary" type="submit">
          {contact.add}
        </button>
      </form>
      {props.heading === 'h1' ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}${path}`}>
            {contact.removeLink}
          </a>
        </p>
      )}
    </Part>
  );
}

function Heading(props: { form: AskingForm; language: Language; is: 'h1' | 'h2' }) {
  const { form, is: Level } = props;
  return (
    <Level class={`govuk-heading-${Level === 'h1' ? 'l' : 'm'}`} id="contact">
      <Wording form={form} text={form.contact.title} language={props.language} />
    </Level>
  );
}

function AddressField(props: {
  language: Language;
  which: keyof typeof contactFields;
  typed: TypedAddress | undefined;
}) {
  const { language, which } = props;
  const typed = props.typed?.in === which ? props.typed : undefined;
  const mistakes = typed?.mistakes ?? [];
  const wrong = mistakes.length > 0;
  const name = contactFields[which];
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label govuk-label--s" for={name}>
        {wordsIn(language).contact.label}
      </label>
      <Told mistakes={mistakes} />
      <MistakeAt language={language} mistakes={mistakes} field={name} />
      <input
        class={`govuk-input${wrong ? ' govuk-input--error' : ''}`}
        id={name}
        name={name}
        type="email"
        value={typed?.typed ?? ''}
        autocomplete="email"
        spellcheck={false}
        aria-describedby={wrong ? `${name}-error` : undefined}
      />
    </div>
  );
}

/** Where one asks for news, with the receipt open, and takes an address out, without it. */
export function ContactPage(props: {
  shown: ShownForm & { readonly form: AskingForm };
  language: Language;
  /** The receipt of answers to this form is open on this device. */
  isOpen: boolean;
  typed?: TypedAddress | undefined;
}) {
  const { shown, language, typed } = props;
  const { form } = shown;
  const { contact } = wordsIn(language);
  const path = formPath(form, 'contact');
  const mistakes = typed?.mistakes ?? [];
  const given = typed === undefined ? {} : { typed };
  const isAsking = props.isOpen || typed?.in === 'add';
  // what is typed in one of them is not lost by changing the language
  const saved = typed?.in ?? (isAsking ? 'add' : 'remove');
  return (
    <FormPage
      shown={shown}
      language={language}
      title={contact.addLink}
      path={path}
      mistaken={mistakes.length > 0}
      saving={`${contactFields[saved]}-form`}
      savingPath={`${path}/${saved}`}
    >
      <MistakeSummary language={language} mistakes={mistakes} />
      {isAsking ? (
        <ContactForm form={form} language={language} heading="h1" {...given} />
      ) : (
        <>
          <Heading form={form} language={language} is="h1" />
          <Prose form={form} text={form.contact.text} language={language} />
        </>
      )}
      {props.isOpen ? null : (
        <p class="govuk-body">
          {contact.first}{' '}
          <a class="govuk-link" href={`/${language}/receipts`}>
            {contact.firstLink}
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">{contact.remove.title}</h2>
      <p class="govuk-body">{contact.remove.text}</p>
      <form
        id={`${contactFields.remove}-form`}
        method="post"
        action={`/${language}${path}/remove`}
        novalidate
      >
        <AddressField language={language} which="remove" typed={typed} />
        <button class="govuk-button govuk-button--secondary" type="submit">
          {contact.remove.button}
        </button>
      </form>
    </FormPage>
  );
}

/** Says that an address was kept, or taken out; not which, and not whether it was there before. */
export function ContactDonePage(props: { shown: ShownForm; language: Language; which: 'added' | 'removed' }) {
  const { shown, language, which } = props;
  const { contact, receipt } = wordsIn(language);
  const path = formPath(shown.form, 'contact');
  const { title, text } = contact[which];
  const [to, says] =
    which === 'added'
      ? [`/${language}/receipts/mine`, receipt.see]
      : [`/${language}${path}`, contact.addLink];
  return (
    <FormPage shown={shown} language={language} title={title} path={`${path}/${which}`}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {text} {which === 'removed' ? <Contact contact={shown.form.privacy.contact} /> : null}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={to}>
          {says}
        </a>
      </p>
      {which === 'added' ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${language}${path}`}>
            {contact.removeLink}
          </a>
        </p>
      ) : null}
    </FormPage>
  );
}
