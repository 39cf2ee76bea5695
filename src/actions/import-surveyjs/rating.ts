import { mostOptions, type Offered } from '../import-form/options.ts';
import { addChooseOne } from '../import-form/question.ts';
import { joinedWording } from '../import-form/wording.ts';
import { offeredAt } from './choices.ts';
import { type Element, numberOf, requiredAt, type Survey, textOf, titleOf } from './survey.ts';

/** rating: its points have one order, lowest first, so it is a statement; one of more points than that is a number. */
export function readRating(survey: Survey, element: Element): void {
  const { at, members } = element;
  const title = titleOf(survey, element);
  if (title === undefined) return;
  const needed = requiredAt(survey, element);
  const hasValues = Array.isArray(members.get('rateValues')) && members.get('autoGenerate') !== true;
  if (hasValues) {
    const offered = described(
      survey,
      element,
      offeredAt(survey, `${at}/rateValues`, members.get('rateValues')),
    );
    addChooseOne(
      survey,
      { ...element, title, optionsAt: `${at}/rateValues`, offered, requiredAt: needed },
      'rating',
    );
    return;
  }
  const least = numberOf(survey, element, 'rateMin') ?? 1;
  const step = Math.max(1, numberOf(survey, element, 'rateStep') ?? 1);
  const count = numberOf(survey, element, 'rateCount');
  const most = numberOf(survey, element, 'rateMax') ?? (count === undefined ? 5 : least + (count - 1) * step);
  const points = Math.floor((most - least) / step) + 1;
  if (points > mostOptions) {
    survey.ledger.change(at, 'whole-numbers-only', {});
    survey.builder.add({
      ...element,
      item: { type: 'number', title, minimum: least, maximum: most },
      requiredAt: needed,
    });
    return;
  }
  const numbers = Array.from({ length: Math.max(0, points) }, (_, point) => String(least + point * step));
  const bare = numbers.map((value): Offered => ({ at: undefined, valueAt: undefined, value, title: value }));
  const offered = described(survey, element, bare);
  addChooseOne(survey, { ...element, title, optionsAt: undefined, offered, requiredAt: needed }, 'rating');
}

/** What the first and the last point mean, written behind their numbers. */
function described(survey: Survey, element: Element, offered: readonly Offered[]): readonly Offered[] {
  const first = textOf(survey, element, 'minRateDescription');
  const last = textOf(survey, element, 'maxRateDescription');
  return offered.map((each, at) => {
    const description = at === 0 ? first : at === offered.length - 1 ? last : undefined;
    if (description === undefined) return each;
    return { ...each, title: joinedWording(each.title, description, (a, b) => `${a} – ${b}`) };
  });
}
