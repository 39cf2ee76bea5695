// One of several, by radios: a statement's points, a group's options.
import type { Child } from 'hono/jsx';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import type { Asking } from './filling.ts';
import { Mark } from './mark.tsx';

/** One radio. */
export interface Choice {
  readonly value: string;
  readonly label: Child;
}

/**
 * A question with radios.
 * @param props.apart a last choice that is none of the others, set off by a line: no view
 */
export function ChooseOne(props: {
  filling: Asking;
  field: string;
  title: Child;
  required: boolean;
  choices: readonly Choice[];
  apart?: Choice;
}) {
  const { filling, field, apart } = props;
  const wrong = isMistaken(filling.mistakes, field);
  const radio = (choice: Choice, index: number) => (
    <div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id={index === 0 ? field : `${field}-${index + 1}`}
        name={field}
        type="radio"
        value={choice.value}
        checked={filling.fields.get(field) === choice.value}
      />
      <label class="govuk-label govuk-radios__label" for={index === 0 ? field : `${field}-${index + 1}`}>
        {choice.label}
      </label>
    </div>
  );
  return (
    <div class={`question govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={wrong ? `${field}-error` : undefined}>
        <legend class="govuk-fieldset__legend">
          {props.title}
          <Mark filling={filling} required={props.required} />
        </legend>
        <MistakeAt language={filling.language} mistakes={filling.mistakes} field={field} />
        <div class="govuk-radios">
          {props.choices.map(radio)}
          {apart === undefined ? null : (
            <>
              <div class="govuk-radios__divider" aria-hidden="true" />
              {radio(apart, props.choices.length)}
            </>
          )}
        </div>
      </fieldset>
    </div>
  );
}
