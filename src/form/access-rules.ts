// Rules about who may answer, for whom, and when: what access, identity and respondents ask of each other.
import { momentFrom } from '../shared/clock.ts';
import { type Problem, type ProblemCode, problem } from '../shared/problem.ts';
import type { Form } from './form.ts';

/** What these rules read beside the place they are told at. */
const readBy: { readonly [C in ProblemCode]?: readonly string[] } = {
  'code-missing': ['/access/by'],
  'code-unfit': ['/access/by'],
  'invitation-missing': ['/access/by'],
  'identity-unfit': ['/respondents'],
  'groups-unfit': ['/respondents'],
  'live-unfit': ['/respondents'],
};

/** Pointers to what a problem rests on beside its own place: where that is mended, the problem may not be true. */
export function restsOn({ code }: Problem): readonly string[] {
  return readBy[code] ?? [];
}

/** Everything about access, identity and respondents that does not go together. */
export function accessProblems(form: Form): readonly Problem[] {
  return [...codeProblems(form), ...invitationProblems(form), ...bodyProblems(form), ...timeProblems(form)];
}

/** The code belongs to access by code, and to nothing else. */
function codeProblems({ access }: Form): Problem[] {
  if (access.by === 'code') {
    return access.code === undefined ? [problem('code-missing', {}, '/access/code')] : [];
  }
  return access.code === undefined ? [] : [problem('code-unfit', { by: access.by }, '/access/code')];
}

/** Whom an answer is for, and a personal link, are known from an invitation and from nothing else. */
function invitationProblems({ access, respondents, privacy: { identity } }: Form): Problem[] {
  if (access.by === 'invitation') return [];
  return [
    ...(respondents === 'persons'
      ? []
      : [problem('invitation-missing', { key: 'respondents', found: respondents }, '/respondents')]),
    ...(identity === 'pseudonymous'
      ? [problem('invitation-missing', { key: 'identity', found: identity }, '/privacy/identity')]
      : []),
  ];
}

/** Organisations and tables are shown by name, and are themselves the parts of the results. */
function bodyProblems({ respondents, privacy, groups, ranking, results }: Form): Problem[] {
  if (respondents === 'persons') return [];
  const isGroup = groups.some(({ id }) => id === ranking.groups);
  return [
    ...(privacy.identity === 'anonymous'
      ? [problem('identity-unfit', { respondents }, '/privacy/identity')]
      : []),
    ...(groups.length > 0 ? [problem('groups-unfit', { respondents }, '/groups')] : []),
    ...(isGroup ? [problem('groups-unfit', { respondents }, '/ranking/groups')] : []),
    // what each of them answered is a part, and live results know totals only
    ...(results.publish === 'live' ? [problem('live-unfit', { respondents }, '/results/publish')] : []),
  ];
}

function timeProblems({ access }: Form): Problem[] {
  const opens = access.opens === undefined ? undefined : momentFrom(access.opens);
  const closes = access.closes === undefined ? undefined : momentFrom(access.closes);
  return opens !== undefined && closes !== undefined && closes <= opens
    ? [problem('closes-before-opens', {}, '/access/closes')]
    : [];
}
