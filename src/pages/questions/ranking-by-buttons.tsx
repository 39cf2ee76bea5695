// A ranking for the thumb, as a template that does nothing until a script takes it (browser/ranking.ts).
import type { RankPriorities } from '../../form/priorities.ts';
import { answerField } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { Wording } from '../wording.tsx';
import type { Asking } from './filling.ts';
import { Icon } from './icon.tsx';
import { optionMark, placeMark } from './marks.ts';

/**
 * Below each other what is placed, each with buttons to move it, and what is not, each a button that places it. There
 * is one row for a place: the script makes the others like it.
 */
export function RankingByButtons({ filling, item }: { filling: Asking; item: RankPriorities }) {
  const { form, language } = filling;
  const { ranking } = wordsIn(language).fill;
  const rest = `${answerField(item.id)}-rest`;
  return (
    <template
      data-ranking
      data-next={ranking.next}
      data-moved={ranking.moved(optionMark, placeMark)}
      data-already={ranking.already(optionMark, placeMark)}
      data-removed={ranking.removed(optionMark)}
    >
      <div class="ranking">
        <ol class="ranking__rows" aria-label={ranking.placed}>
          <li class="ranking__row" tabindex={-1}>
            <span class="ranking__place" aria-hidden="true" />
            <span class="govuk-visually-hidden" data-place />
            <span class="ranking__title" data-title />
            <span class="ranking__buttons">
              <MoveButton does="up" name={ranking.up(optionMark)} path="M4 12.5 10 6.5 16 12.5" />
              <MoveButton does="down" name={ranking.down(optionMark)} path="M4 7.5 10 13.5 16 7.5" />
              <MoveButton does="remove" name={ranking.remove(optionMark)} path="M5 5 15 15M15 5 5 15" />
            </span>
          </li>
        </ol>
        <div data-rest>
          <p class="ranking__heading" id={rest}>
            {ranking.rest}
          </p>
          <p class="govuk-hint" data-full hidden>
            {ranking.full(item.places)}
          </p>
          <ul class="ranking__rows" aria-labelledby={rest}>
            {item.options.map(({ id, title }) => (
              <li>
                <button type="button" class="ranking__option" data-option={id}>
                  <span class="ranking__place" aria-hidden="true" />
                  <span class="ranking__title" data-title>
                    <Wording form={form} text={title} language={language} />
                  </span>{' '}
                  <span class="govuk-visually-hidden">{ranking.put}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </template>
  );
}

function MoveButton({ does, name, path }: { does: string; name: string; path: string }) {
  return (
    <button type="button" class="icon-button" data-does={does} data-name={name}>
      <Icon path={path} />
      <span class="govuk-visually-hidden" />
    </button>
  );
}
