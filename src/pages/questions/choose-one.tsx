// One of several, by radios: a statement's points, a group's options.
import type { Child } from 'hono/jsx';
import { wordsIn } from '../../words/words.ts';
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
 * @param props.apart a choice that is none of the others, set apart from them: no view
 * @param props.isShort the labels are few and short: they stand beside each other where there is room
 * @param props.children what belongs to the same question: a remark
 */
export function ChooseOne(props: {
  filling: Asking;
  field: string;
  title: Child;
  required: boolean;
  choices: readonly Choice[];
  apart?: Choice;
  isShort?: boolean;
  children?: Child;
}) {
  const { filling, field, choices } = props;
  const wrong = isMistaken(filling.mistakes, field);
  const chosen = filling.fields.get(field) ?? '';
  const apart = [
    ...(props.apart === undefined ? [] : [props.apart]),
    // a radio cannot be taken back, so who comes back to an answer finds a way to leave it out after all
    ...(chosen === '' || props.required ? [] : [{ value: '', label: wordsIn(filling.language).fill.clear }]),
  ];
  const radio = (choice: Choice, index: number) => (
    <div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id={index === 0 ? field : `${field}-${index + 1}`}
        name={field}
        type="radio"
        value={choice.value}
        checked={chosen === choice.value}
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
        <div class={`govuk-radios${props.isShort ? ' scale--across' : ''}`}>{choices.map(radio)}</div>
        {apart.length === 0 ? null : (
          <div class="govuk-radios govuk-radios--apart">
            {apart.map((choice, index) => radio(choice, choices.length + index))}
          </div>
        )}
      </fieldset>
      {props.children}
    </div>
  );
}
