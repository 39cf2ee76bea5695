import type { Note } from '../../form/note.ts';
import { Prose } from '../prose.tsx';
import { Wording } from '../wording.tsx';
import type { Asking } from './filling.ts';

/** Text to read between the questions. */
export function NoteToRead({ filling, item }: { filling: Asking; item: Note }) {
  const { form, language } = filling;
  return (
    <div class="note">
      {item.title === undefined ? null : (
        <h2 class="govuk-heading-m">
          <Wording form={form} text={item.title} language={language} />
        </h2>
      )}
      <Prose form={form} text={item.text} language={language} />
    </div>
  );
}
