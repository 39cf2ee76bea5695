import { raw } from 'hono/html';
import type { Text } from '../../form/text.ts';
import { htmlOf } from '../prose.tsx';
import type { Reading } from './reading.ts';

/** A text of the form; marked with its language where that is not the page's. */
export function Said({ reading, text }: { reading: Reading; text: Text }) {
  const { text: said, language } = reading.wording(text);
  const other = language === reading.language ? undefined : language;
  return <span lang={other}>{said}</span>;
}

/** A longer text of the form: safe Markdown. */
export function SaidAtLength({ reading, text }: { reading: Reading; text: Text }) {
  const { text: said, language } = reading.wording(text);
  return (
    <div class="prose" lang={language === reading.language ? undefined : language}>
      {raw(htmlOf(said))}
    </div>
  );
}
