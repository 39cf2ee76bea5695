import type { Form } from '../form/form.ts';
import { type Text, wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';

/** A form's text on a page; marked with its own language when it is not there in the reader's. */
export function Wording(props: { form: Form; text: Text; language: Language }) {
  const { text, language } = wordingOf(props.text, props.language, props.form.languages);
  return language === props.language ? text : <span lang={language}>{text}</span>;
}

/** Its language when that is not the reader's, to mark an element with that can hold nothing but the text. */
export function foreignLanguage(form: Form, text: Text, language: Language): Language | undefined {
  const found = wordingOf(text, language, form.languages).language;
  return found === language ? undefined : found;
}

/** The same text as a string, for titles and sentences. */
export function plainWording(form: Form, text: Text, language: Language): string {
  return wordingOf(text, language, form.languages).text;
}
