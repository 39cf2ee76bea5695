// A condition that cannot be: what was meant where that can be seen, else the condition whole, as half of one says
// something else.
import { pointerTo } from '../shared/pointer.ts';
import { nearest } from '../shared/suggestion.ts';
import { itemPlaces, type Misplaced, put, type Repair, valueAt } from './misplaced.ts';
import { memberOf } from './schema-walk.ts';

/** The kinds of item that a condition can ask for. */
const fittingTypes: readonly unknown[] = ['statement', 'choice'];

/** The repairs of a condition that asks for an item or an answer which it cannot ask for. */
export function conditionRepairs(place: Misplaced): readonly Repair[] {
  const whole = pointerTo(...place.steps.slice(0, place.steps.indexOf('showIf') + 1));
  const meant = place.mistake.code === 'condition-value-unfit' ? answersMeant(place) : itemsMeant(place);
  return [...meant, [{ op: 'remove', path: whole }]];
}

/** The statement or choice of an earlier section whose id comes nearest to the one asked for. */
function itemsMeant(place: Misplaced): readonly Repair[] {
  const { data, steps, value } = place;
  const ids = itemPlaces(data)
    .filter(([, section]) => Number(section) < Number(steps[1]))
    .map((each) => valueAt(data, each))
    .filter((item) => fittingTypes.includes(memberOf(item, 'type')))
    .map((item) => String(memberOf(item, 'id')));
  const meant = nearest(
    String(value),
    ids.filter((id) => id !== value),
  );
  return meant === '' ? [] : [put(place, meant)];
}

/** The answer that comes nearest; else this answer taken out, when there are others. */
function answersMeant(place: Misplaced): readonly Repair[] {
  const { data, mistake, pointer, steps, value } = place;
  const { allowed = '' } = Object(mistake.values);
  const beside = valueAt(data, steps.slice(0, -1));
  const answers: readonly unknown[] = Array.isArray(beside) ? beside : [];
  const meant = nearest(String(value), String(allowed).split(', '));
  const answer = /^\d+$/.test(meant) ? Number(meant) : meant;
  // between points of a scale near as text is not near in meaning: only the same point in quotation marks is meant
  const isMeant =
    meant !== '' && !answers.includes(answer) && (meant === value || typeof answer === 'string');
  return [
    ...(isMeant ? [put(place, answer)] : []),
    ...(answers.length > 1 ? [[{ op: 'remove', path: pointer } as const]] : []),
  ];
}
