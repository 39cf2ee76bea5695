import type { RankPriorities } from '../../form/priorities.ts';
import { answerField } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import { foreignLanguage, plainWording, Wording } from '../wording.tsx';
import type { Asking } from './filling.ts';
import { Mark } from './mark.tsx';
import { RankingByButtons } from './ranking-by-buttons.tsx';

/** Options to put in order: one list to choose from for each place, which a script shows as rows to move. */
export function RankingQuestion({ filling, item }: { filling: Asking; item: RankPriorities }) {
  const { form, language, mistakes } = filling;
  const { fill } = wordsIn(language);
  const field = answerField(item.id);
  const places = Array.from({ length: item.places }, (_, index) => index + 1);
  const wrong = isMistaken(mistakes, field);
  const anyWrong = wrong || places.some((place) => isMistaken(mistakes, answerField(item.id, place)));
  const described = [`${field}-hint`, ...(wrong ? [`${field}-error`] : [])].join(' ');
  return (
    <div class={`question govuk-form-group${anyWrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={described}>
        <legend class="govuk-fieldset__legend">
          <Wording form={form} text={item.title} language={language} />
          <Mark filling={filling} required={item.required} />
        </legend>
        <div class="govuk-hint" id={`${field}-hint`}>
          {fill.rankHint(item.places)}
        </div>
        <MistakeAt language={language} mistakes={mistakes} field={field} />
        <div data-places>
          {places.map((place) => (
            <Place filling={filling} item={item} place={place} />
          ))}
        </div>
        <RankingByButtons filling={filling} item={item} />
      </fieldset>
    </div>
  );
}

function Place({ filling, item, place }: { filling: Asking; item: RankPriorities; place: number }) {
  const { form, language, mistakes } = filling;
  const { fill } = wordsIn(language);
  const field = answerField(item.id, place);
  const chosen = filling.fields.get(field) ?? '';
  const wrong = isMistaken(mistakes, field);
  return (
    <div class="place">
      <label class="govuk-label" for={field}>
        {fill.place(place)}
      </label>
      <MistakeAt language={language} mistakes={mistakes} field={field} />
      <select
        class={`govuk-select${wrong ? ' govuk-select--error' : ''}`}
        id={field}
        name={field}
        aria-describedby={wrong ? `${field}-error` : undefined}
      >
        <option value="" selected={chosen === ''}>
          {fill.placeEmpty}
        </option>
        {item.options.map(({ id, title }) => (
          <option value={id} selected={chosen === id} lang={foreignLanguage(form, title, language)}>
            {plainWording(form, title, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
