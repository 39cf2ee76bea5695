import type { Option, PointsPriorities } from '../../form/priorities.ts';
import { answerField, pointsField } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import { Wording } from '../wording.tsx';
import type { Asking } from './filling.ts';
import { Mark } from './mark.tsx';

/**
 * Points to divide: a line to type in for each option. The question itself can be gone to, because a mistake in the
 * sum is in none of its lines.
 */
export function DivisionQuestion({ filling, item }: { filling: Asking; item: PointsPriorities }) {
  const { form, language, mistakes } = filling;
  const field = answerField(item.id);
  const wrong = isMistaken(mistakes, field);
  const anyWrong =
    wrong || item.options.some((option) => isMistaken(mistakes, pointsField(item.id, option.id)));
  const described = [`${field}-hint`, ...(wrong ? [`${field}-error`] : [])].join(' ');
  return (
    <div class={`question govuk-form-group${anyWrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" id={field} tabindex={-1} aria-describedby={described}>
        <legend class="govuk-fieldset__legend">
          <Wording form={form} text={item.title} language={language} />
          <Mark filling={filling} required={item.required} />
        </legend>
        <div class="govuk-hint" id={`${field}-hint`}>
          {wordsIn(language).fill.divisionHint(item.total)}
        </div>
        <MistakeAt language={language} mistakes={mistakes} field={field} />
        {item.options.map((option) => (
          <Line filling={filling} item={item} option={option} />
        ))}
      </fieldset>
    </div>
  );
}

/** Typed as text, so that what is no number stays as it was typed. */
function Line({ filling, item, option }: { filling: Asking; item: PointsPriorities; option: Option }) {
  const { form, language, mistakes } = filling;
  const field = pointsField(item.id, option.id);
  const wrong = isMistaken(mistakes, field);
  return (
    <div class="division">
      <label class="govuk-label" for={field}>
        <Wording form={form} text={option.title} language={language} />
      </label>
      <MistakeAt language={language} mistakes={mistakes} field={field} />
      <input
        class={`govuk-input govuk-input--width-4${wrong ? ' govuk-input--error' : ''}`}
        id={field}
        name={field}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        value={filling.fields.get(field) ?? ''}
        aria-describedby={wrong ? `${field}-error` : undefined}
      />
    </div>
  );
}
