import type { Reaction } from '../../form/reaction.ts';
import { answerField } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import { Wording } from '../wording.tsx';
import type { Filling } from './filling.ts';

/** A reaction to write. Nothing cuts it off while typing: too long is said, and what was typed stays. */
export function ReactionQuestion({ filling, item }: { filling: Filling; item: Reaction }) {
  const { form, language, mistakes } = filling;
  const { fill } = wordsIn(language);
  const field = answerField(item.id);
  const wrong = isMistaken(mistakes, field);
  const typed = filling.fields.get(field) ?? '';
  return (
    <div class={`question govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label question__title" for={field}>
        <Wording form={form} text={item.title} language={language} />
        {item.required ? null : <span class="question__optional"> {fill.optional}</span>}
      </label>
      <div class="govuk-hint" id={`${field}-hint`}>
        {fill.textHint(item.maximumLength)}{' '}
        {item.publish === 'never' ? fill.publishNever : fill.publishModerated}
      </div>
      <MistakeAt language={language} mistakes={mistakes} field={field} />
      <textarea
        class={`govuk-textarea${wrong ? ' govuk-textarea--error' : ''}`}
        id={field}
        name={field}
        rows={5}
        aria-describedby={wrong ? `${field}-hint ${field}-error` : `${field}-hint`}
      >
        {/* a browser drops the first line break in a text area */}
        {`\n${typed}`}
      </textarea>
    </div>
  );
}
