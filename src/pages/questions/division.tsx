import type { Option, PointsPriorities } from '../../form/priorities.ts';
import { answerField, pointsField } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import { Wording } from '../wording.tsx';
import type { Asking } from './filling.ts';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import { countMark, optionMark } from './marks.ts';

/**
 * Points to divide: a line to type in for each option; a script says how many are left and gives each line buttons for
 * more and fewer. The question itself can be gone to, because a mistake in the sum is in none of its lines.
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
        <PointsLeft filling={filling} item={item} />
        {item.options.map((option) => (
          <Line filling={filling} item={item} option={option} />
        ))}
      </fieldset>
    </div>
  );
}

/** By so many the buttons go: a hand of taps must do to give one option much. */
function stepOf(total: number): number {
  return [1, 5, 10].find((step) => total / step <= 20) ?? 50;
}

/** Filled and shown by a script (browser/division.ts), with the buttons for each line beside it as a template. */
function PointsLeft({ filling, item }: { filling: Asking; item: PointsPriorities }) {
  const { division } = wordsIn(filling.language).fill;
  const step = stepOf(item.total);
  return (
    <>
      <p
        class="running"
        data-divides={item.total}
        data-step={step}
        data-left={division.left(countMark)}
        data-over={division.over(countMark)}
        data-done={division.done}
        hidden
      />
      <template>
        <StepButton by={-step} name={division.fewer(optionMark, step)} path="M4 10H16" />
        <StepButton by={step} name={division.more(optionMark, step)} path="M4 10H16M10 4V16" />
      </template>
    </>
  );
}

/** Beside a line that takes the same by keyboard (arrows and figures), so tab passes it by. */
function StepButton({ by, name, path }: { by: number; name: string; path: string }) {
  return (
    <button type="button" class="icon-button" tabindex={-1} data-by={by} data-name={name}>
      <Icon path={path} />
      <span class="govuk-visually-hidden" />
    </button>
  );
}

/**
 * Typed as text, so that what is no number stays as it was typed. Completion is not switched off: browsers that may not
 * complete a field do not bring back what stood in it either, when one goes back after a line that was cut.
 */
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
      <span class="division__points">
        <input
          class={`govuk-input govuk-input--width-4${wrong ? ' govuk-input--error' : ''}`}
          id={field}
          name={field}
          type="text"
          inputmode="numeric"
          value={filling.fields.get(field) ?? ''}
          aria-describedby={wrong ? `${field}-error` : undefined}
        />
      </span>
    </div>
  );
}
