import { wordsIn } from '../../words/words.ts';
import type { Asking } from './filling.ts';
import { countMark } from './marks.ts';

/**
 * How many characters are left, filled and shown by a script as one types (browser/characters.ts).
 * @param props.from it is shown from so many left on; unless said otherwise always
 */
export function CharactersLeft(props: { filling: Asking; field: string; maximum: number; from?: number }) {
  const { charactersLeft, charactersOver } = wordsIn(props.filling.language).fill;
  return (
    <div
      class="govuk-hint characters"
      data-counts={props.field}
      data-maximum={props.maximum}
      data-from={props.from ?? props.maximum}
      data-left={charactersLeft(countMark)}
      data-over={charactersOver(countMark)}
      hidden
    />
  );
}
