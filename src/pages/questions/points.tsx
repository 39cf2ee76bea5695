// Several short points to write: a row of boxes, each with its kind where the form has kinds.
import type { Reaction } from '../../form/reaction.ts';
import { answerField, kindField, openField } from '../../response/fields.ts';
import { openPoints } from '../../response/open-points.ts';
import { wordsIn } from '../../words/words.ts';
import { isMistaken, MistakeAt } from '../mistakes.tsx';
import { foreignLanguage, plainWording, Wording } from '../wording.tsx';
import type { Asking } from './filling.ts';
import { Mark } from './mark.tsx';
import { countMark } from './marks.ts';
import { WritingBox } from './writing-box.tsx';

/**
 * A question with a row of boxes; a long row opens a few at a time, by a button that saves the page. Where scripts run
 * the others are there to be opened one by one (browser/points.ts).
 */
export function PointsQuestion({ filling, item }: { filling: Asking; item: Reaction }) {
  const { form, language, mistakes, fields } = filling;
  const { fill } = wordsIn(language);
  const field = answerField(item.id);
  const open = openPoints(item, fields);
  const points = Array.from({ length: item.several }, (_, index) => index + 1);
  const wrong = mistakes.some((each) => each.field === field || each.field.startsWith(`${field}.`));
  const described = [`${field}-hint`, ...(isMistaken(mistakes, field) ? [`${field}-error`] : [])].join(' ');
  return (
    <div class={`question govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={described}>
        <legend class="govuk-fieldset__legend">
          <Wording form={form} text={item.title} language={language} />
          <Mark filling={filling} required={item.required} />
        </legend>
        <div class="govuk-hint" id={`${field}-hint`}>
          {fill.pointsHint(item.several, item.maximumLength)}{' '}
          {item.publish === 'never' ? fill.publishNever : fill.publishModerated}
        </div>
        <MistakeAt language={language} mistakes={mistakes} field={field} />
        {points.slice(0, open).map((point) => (
          <Point filling={filling} item={item} point={point} />
        ))}
        <template>
          {points.slice(open).map((point) => (
            <Point filling={filling} item={item} point={point} />
          ))}
        </template>
        <input type="hidden" name={openField(item.id)} value={open} />
        <button
          class="govuk-button govuk-button--secondary"
          type="submit"
          name="go"
          value={openField(item.id)}
          hidden={open === item.several}
          data-add={fill.addPoint}
          data-added={fill.pointAdded(countMark, item.several)}
        >
          <span>{fill.morePoints}</span>
          <span class="govuk-visually-hidden">
            : <Wording form={form} text={item.title} language={language} />
          </span>
        </button>
      </fieldset>
    </div>
  );
}

function Point({ filling, item, point }: { filling: Asking; item: Reaction; point: number }) {
  const { fill } = wordsIn(filling.language);
  return (
    <div class="place" data-point>
      <WritingBox
        filling={filling}
        field={answerField(item.id, point)}
        rows={2}
        maximum={item.maximumLength}
        label={fill.point(point)}
      />
      {item.kinds === undefined ? null : (
        <Kind filling={filling} item={item} kinds={item.kinds} point={point} />
      )}
    </div>
  );
}

function Kind(props: {
  filling: Asking;
  item: Reaction;
  kinds: NonNullable<Reaction['kinds']>;
  point: number;
}) {
  const { filling, item, kinds, point } = props;
  const { form, language, mistakes } = filling;
  const { fill } = wordsIn(language);
  const field = kindField(item.id, point);
  const chosen = filling.fields.get(field) ?? '';
  const wrong = isMistaken(mistakes, field);
  return (
    <div class="point-kind">
      <label class="govuk-label" for={field}>
        {fill.pointKind}
        <span class="govuk-visually-hidden">: {fill.point(point)}</span>
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
        {kinds.map(({ id, title }) => (
          <option value={id} selected={chosen === id} lang={foreignLanguage(form, title, language)}>
            {plainWording(form, title, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
