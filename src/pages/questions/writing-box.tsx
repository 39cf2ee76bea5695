import type { Child } from 'hono/jsx';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import { CharactersLeft } from './characters-left.tsx';
import type { Asking } from './filling.ts';

/** A box to write in. Nothing cuts it off while typing: too long is said, and what was typed stays. */
export function WritingBox(props: {
  filling: Asking;
  field: string;
  rows: number;
  /** The most characters it takes. */
  maximum: number;
  label: Child;
  labelClass?: string;
  hint?: Child;
}) {
  const { filling, field } = props;
  const wrong = isMistaken(filling.mistakes, field);
  const described = [
    ...(props.hint === undefined ? [] : [`${field}-hint`]),
    ...(wrong ? [`${field}-error`] : []),
  ];
  return (
    <>
      <label class={`govuk-label ${props.labelClass ?? ''}`.trim()} for={field}>
        {props.label}
      </label>
      {props.hint === undefined ? null : (
        <div class="govuk-hint" id={`${field}-hint`}>
          {props.hint}
        </div>
      )}
      <MistakeAt language={filling.language} mistakes={filling.mistakes} field={field} />
      <textarea
        class={`govuk-textarea${wrong ? ' govuk-textarea--error' : ''}`}
        id={field}
        name={field}
        rows={props.rows}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      >
        {/* a browser drops the first line break in a text area */}
        {`\n${filling.fields.get(field) ?? ''}`}
      </textarea>
      <CharactersLeft filling={filling} field={field} maximum={props.maximum} />
    </>
  );
}
