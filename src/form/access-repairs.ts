// Repairs of what a form says about who may answer, and for whom.
import { pointerTo } from '../shared/pointer.ts';
import { slugOf } from './fitted.ts';
import { type Misplaced, put, type Repair, valueAt } from './misplaced.ts';
import type { Operation } from './patch.ts';
import { jsonType, memberOf } from './schema-walk.ts';

/** The repairs of mistakes in access, identity and respondents; none for other mistakes. */
export function accessRepairs(place: Misplaced): readonly Repair[] {
  const { mistake, value, pointer } = place;
  const remove: Repair = [{ op: 'remove', path: pointer }];
  switch (mistake.code) {
    case 'code-missing':
      return [put(place, 'kies-zelf-een-woord')];
    case 'code-malformed':
      return [put(place, slugOf(String(value)).padEnd(4, '0'))];
    case 'code-unfit':
      // who writes a code and does not say what for, means that it is asked
      return valueAt(place.data, ['access', 'by']) === undefined
        ? [accessBy(place, 'code'), remove]
        : [remove];
    case 'invitation-missing':
      return [accessBy(place, 'invitation')];
    case 'identity-unfit':
      return [put(place, 'pseudonymous')];
    case 'live-unfit':
      return [put(place, 'closing')];
    case 'groups-unfit':
      return [remove];
    default:
      return [];
  }
}

/** Another way in; what else the form says of access stays, but for a code that is asked no more. */
function accessBy({ data }: Misplaced, by: 'invitation' | 'code'): Repair {
  const access = memberOf(data, 'access');
  if (jsonType(access) !== 'object') return [{ op: 'add', path: '/access', value: { by } }];
  const change: Operation = { op: 'add', path: pointerTo('access', 'by'), value: by };
  const hasCode = memberOf(access, 'code') !== undefined;
  return by === 'invitation' && hasCode
    ? [change, { op: 'remove', path: pointerTo('access', 'code') }]
    : [change];
}
