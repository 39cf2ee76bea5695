// As many of several as fit, by boxes to tick.
import type { Child } from 'hono/jsx';
import { wordsIn } from '../../words/words.ts';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import type { Choice } from './choose-one.tsx';
import type { Asking } from './filling.ts';
import { Mark } from './mark.tsx';
import { countMark } from './marks.ts';

/**
 * A question with a box for each choice; `fields` are their names, `field` stands for the whole.
 * @param props.most as many may be ticked; a script counts them
 */
export function ChooseSeveral(props: {
  filling: Asking;
  field: string;
  fields: readonly string[];
  title: Child;
  hint: string;
  required: boolean;
  choices: readonly Choice[];
  most?: number;
}) {
  const { filling, field, fields } = props;
  const { mistakes } = filling;
  const wrong = isMistaken(mistakes, field);
  const anyWrong = wrong || fields.some((each) => isMistaken(mistakes, each));
  const ticked = new Set(fields.map((each) => filling.fields.get(each)));
  const described = [`${field}-hint`, ...(wrong ? [`${field}-error`] : [])].join(' ');
  return (
    <div class={`question govuk-form-group${anyWrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={described}>
        <legend class="govuk-fieldset__legend">
          {props.title}
          <Mark filling={filling} required={props.required} />
        </legend>
        <div class="govuk-hint" id={`${field}-hint`}>
          {props.hint}
        </div>
        <MistakeAt language={filling.language} mistakes={mistakes} field={field} />
        {props.most === undefined ? null : <Chosen filling={filling} most={props.most} />}
        <div class="govuk-checkboxes">
          {props.choices.map((choice, index) => (
            <>
              <MistakeAt language={filling.language} mistakes={mistakes} field={fields[index] ?? field} />
              <div class="govuk-checkboxes__item">
                <input
                  class="govuk-checkboxes__input"
                  id={fields[index]}
                  name={fields[index]}
                  type="checkbox"
                  value={choice.value}
                  checked={ticked.has(choice.value)}
                />
                <label class="govuk-label govuk-checkboxes__label" for={fields[index]}>
                  {choice.label}
                </label>
              </div>
            </>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** Filled and shown by a script (browser/votes.ts). */
function Chosen({ filling, most }: { filling: Asking; most: number }) {
  const { votes } = wordsIn(filling.language).fill;
  return (
    <p
      class="running"
      data-most={most}
      data-chosen={votes.chosen(countMark, most)}
      data-full={votes.full(most)}
      data-over={votes.over(countMark, most)}
      hidden
    />
  );
}
