import { nameAgreedField, nameField } from '../../response/fields.ts';
import { nameLength } from '../../response/name.ts';
import { wordsIn } from '../../words/words.ts';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import { CharactersLeft } from './characters-left.tsx';
import type { Asking } from './filling.ts';
import { Mark } from './mark.tsx';

/** The name of the participant, and the explicit yes without which it is not kept. */
export function NameQuestion({ filling }: { filling: Asking }) {
  const { language, mistakes, fields } = filling;
  const { name } = wordsIn(language).fill;
  const wrong = isMistaken(mistakes, nameField);
  const refused = isMistaken(mistakes, nameAgreedField);
  return (
    <div class={`question govuk-form-group${wrong || refused ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label question__title" for={nameField}>
        {name.label}
        <Mark filling={filling} required={true} />
      </label>
      <div class="govuk-hint" id={`${nameField}-hint`}>
        {name.hint}
      </div>
      <MistakeAt language={language} mistakes={mistakes} field={nameField} />
      <input
        class={`govuk-input${wrong ? ' govuk-input--error' : ''}`}
        id={nameField}
        name={nameField}
        type="text"
        value={fields.get(nameField) ?? ''}
        autocomplete="name"
        spellcheck={false}
        aria-describedby={wrong ? `${nameField}-hint ${nameField}-error` : `${nameField}-hint`}
      />
      <CharactersLeft filling={filling} field={nameField} maximum={nameLength} from={20} />
      <div class="govuk-checkboxes question__agree">
        <MistakeAt language={language} mistakes={mistakes} field={nameAgreedField} />
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={nameAgreedField}
            name={nameAgreedField}
            type="checkbox"
            value="yes"
            checked={fields.get(nameAgreedField) === 'yes'}
            aria-describedby={refused ? `${nameAgreedField}-error` : undefined}
          />
          <label class="govuk-label govuk-checkboxes__label" for={nameAgreedField}>
            {name.agree}
          </label>
        </div>
      </div>
    </div>
  );
}
