import type { Form } from '../form/form.ts';
import { type Text, wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';

/** A form's text on a page; marked with its own language when it is not there in the reader's. */
export function Wording(props: { form: Form; text: Text; language: Language }) {
  const { text, language } = wordingOf(props.text, props.language, props.form.languages);
  return language === props.language ? text : <span lang={language}>{text}</span>;
}

/** The same text as a string, for titles and sentences. */
export function plainWording(form: Form, text: Text, language: Language): string {
  return wordingOf(text, language, form.languages).text;
}
