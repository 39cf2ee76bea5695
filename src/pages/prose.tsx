// Safe Markdown of a form: paragraphs, lists, emphasis, links. What looks like HTML, an image or a heading stays
// the text it is; addresses other than http, https and mailto lose their link (micromark's default).
import { raw } from 'hono/html';
import { micromark } from 'micromark';
import type { Form } from '../form/form.ts';
import { type Text, wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';

const withoutMarkup = {
  disable: {
    null: ['htmlFlow', 'htmlText', 'labelStartImage', 'headingAtx', 'setextUnderline', 'codeIndented'],
  },
};

/** Markdown as HTML that holds no element of the writer's own. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, { extensions: [withoutMarkup] });
}

/** A longer text of a form. */
export function Prose(props: { form: Form; text: Text; language: Language }) {
  const { text, language } = wordingOf(props.text, props.language, props.form.languages);
  return (
    <div class="prose" lang={language === props.language ? undefined : language}>
      {raw(htmlOf(text))}
    </div>
  );
}
