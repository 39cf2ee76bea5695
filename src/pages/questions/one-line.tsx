// Background in one line: a text or a number. It is never published.
import type { Line } from '../../form/line.ts';
import type { WholeNumber } from '../../form/whole-number.ts';
import { answerField } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import { Wording } from '../wording.tsx';
import { CharactersLeft } from './characters-left.tsx';
import type { Asking } from './filling.ts';
import { Mark } from './mark.tsx';

/** A line is seldom full: what is left is said when it is this little. */
const shownFrom = 20;

/** A question with one line to type in. A number is typed as text, so that what is wrong with it stays. */
export function OneLineQuestion({ filling, item }: { filling: Asking; item: Line | WholeNumber }) {
  const { form, language, mistakes } = filling;
  const { fill } = wordsIn(language);
  const field = answerField(item.id);
  const wrong = isMistaken(mistakes, field);
  const isNumber = item.type === 'number';
  const classes = ['govuk-input', ...(isNumber ? ['govuk-input--width-10'] : [])];
  return (
    <div class={`question govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label question__title" for={field}>
        <Wording form={form} text={item.title} language={language} />
        <Mark filling={filling} required={item.required} />
      </label>
      <div class="govuk-hint" id={`${field}-hint`}>
        {isNumber ? fill.numberHint(item.minimum, item.maximum) : fill.textHint(item.maximumLength)}{' '}
        {fill.background}
      </div>
      <MistakeAt language={language} mistakes={mistakes} field={field} />
      <input
        class={[...classes, ...(wrong ? ['govuk-input--error'] : [])].join(' ')}
        id={field}
        name={field}
        type="text"
        inputmode={isNumber && (item.minimum ?? -1) >= 0 ? 'numeric' : undefined}
        value={filling.fields.get(field) ?? ''}
        aria-describedby={wrong ? `${field}-hint ${field}-error` : `${field}-hint`}
      />
      {item.type === 'number' ? null : (
        <CharactersLeft filling={filling} field={field} maximum={item.maximumLength} from={shownFrom} />
      )}
    </div>
  );
}
