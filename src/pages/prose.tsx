// Safe Markdown of a form: paragraphs, lists, emphasis, links. What looks like HTML, an image or a heading stays
// the text it is; addresses other than http, https and mailto lose their link (micromark's default).
import { raw } from 'hono/html';
import { micromark } from 'micromark';
import type { Form } from '../form/form.ts';
import { type Text, wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { leftOutMarkup } from './left-out-markup.ts';
import { decodeNamedCharacterReference } from './named-references.ts';

const withoutMarkup = { disable: { null: [...leftOutMarkup] } };

/** More than this nobody writes; the time that it takes to read grows with its square. */
const mostMarks = 1000;
const tooDeep = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){9}|^[ \t]{33}/m;

/** A paragraph of one line that begins with a letter and in which Markdown finds nothing: most are. */
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} ,.;:!?()'’‘“”„…/%€–-]*[\p{L}\p{M}\p{N},.;:!?)'’”…%])?$/u;

/**
 * Markdown as HTML that holds no element of the writer's own. A text that is nothing but marks, or nested nine deep,
 * stays the text it is.
 */
export function htmlOf(markdown: string): string {
  // reading Markdown is a fifth of the time that a page of results takes
  const paragraphs = markdown.split('\n\n');
  if (paragraphs.every((each) => plain.test(each)))
    return paragraphs.map((each) => `<p>${each}</p>`).join('\n');
  const text = isTangled(markdown) ? markdown.replaceAll(/[!-/:-@[-`{-~]|^[ \t]+/gm, literal) : markdown;
  return micromark(withKnownNames(text), { extensions: [withoutMarkup] });
}

/** A name that is not in our list stays the text it is, also where the list of micromark is longer (not in a Worker). */
function withKnownNames(markdown: string): string {
  return markdown.replaceAll(/&(?=([a-z][a-z\d]*);)/gi, (mark, name: string) =>
    decodeNamedCharacterReference(name) === false ? '&amp;' : mark,
  );
}

function isTangled(markdown: string): boolean {
  const paragraphs = markdown.split(/\n[ \t]*\n/);
  const marksIn = (paragraph: string) => paragraph.match(/[*_[\]<&`!\\]/g)?.length ?? 0;
  return tooDeep.test(markdown) || paragraphs.some((paragraph) => marksIn(paragraph) > mostMarks);
}

/** What Markdown takes for the character itself; white space before a line says nothing then. */
function literal(found: string): string {
  return found.trim() === '' ? '' : `\\${found}`;
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
