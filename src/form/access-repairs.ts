// Repairs of what a form says about who may answer, for whom, and who hears of it.
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
    case 'object-needed':
      return pointer === '/contact' ? newsMeant(place.data, value) : [];
    case 'key-missing':
      return pointer === '/privacy/contact' ? newsMeant(place.data, memberOf(place.data, 'contact')) : [];
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

/** News written as one text: the address for questions about privacy, at the wrong place, or what it is about. */
function newsMeant(data: unknown, value: unknown): readonly Repair[] {
  const path = '/contact';
  if (typeof value !== 'string') return [];
  if (!/^\S+@\S+$/.test(value)) return [[{ op: 'replace', path, value: { title: value, text: value } }]];
  const isMissing = valueAt(data, ['privacy', 'contact']) === undefined;
  const add: Operation = { op: 'add', path: '/privacy/contact', value };
  return [[{ op: 'remove', path }, ...(isMissing ? [add] : [])]];
}
