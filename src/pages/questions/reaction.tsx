import type { Reaction } from '../../form/reaction.ts';
import { answerField } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { isMistaken } from '../mistakes.tsx';
import { Wording } from '../wording.tsx';
import type { Asking } from './filling.ts';
import { Mark } from './mark.tsx';
import { WritingBox } from './writing-box.tsx';

/** A reaction to write. */
export function ReactionQuestion({ filling, item }: { filling: Asking; item: Reaction }) {
  const { form, language, mistakes } = filling;
  const { fill } = wordsIn(language);
  const field = answerField(item.id);
  const wrong = isMistaken(mistakes, field);
  return (
    <div class={`question govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <WritingBox
        filling={filling}
        field={field}
        rows={5}
        maximum={item.maximumLength}
        label={
          <>
            <Wording form={form} text={item.title} language={language} />
            <Mark filling={filling} required={item.required} />
          </>
        }
        labelClass="question__title"
        hint={`${fill.textHint(item.maximumLength)} ${
          item.publish === 'never' ? fill.publishNever : fill.publishModerated
        }`}
      />
    </div>
  );
}
