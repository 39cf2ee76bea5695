// What a schema cannot say: references that exist and fit, limits over the whole form, dates in order.
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { nearest } from '../shared/suggestion.ts';
import { accessProblems } from './access-rules.ts';
import { conditionProblems } from './condition-rules.ts';
import { contrast } from './contrast.ts';
import type { Form } from './form.ts';
import { byType, type Item } from './item.ts';
import { countOptions, optionsProblems } from './options-from.ts';
import { byMethod, type Priorities } from './priorities.ts';
import { itemsOf, questionsOf } from './questions.ts';

/** Where a form comes from: written by an organiser, or made from a published conversation. */
export type Origin = 'written' | 'imported';

/** Everything in the form that breaks a rule; empty when it keeps them all. */
export function ruleProblems(form: Form, origin: Origin): readonly Problem[] {
  return [
    ...repeatedIds(form),
    ...form.sections.flatMap((section, s) =>
      section.items.flatMap((item, i) =>
        itemProblems(form, item, pointerTo('sections', s, 'items', i), origin),
      ),
    ),
    ...conditionProblems(form),
    ...evidenceProblems(form),
    ...headingProblems(form),
    ...limitProblems(form, origin),
    ...accessProblems(form),
    ...brandProblems(form),
  ];
}

function repeatedIds(form: Form): Problem[] {
  const named: [string, string][] = [
    ...form.groups.map((group, g): [string, string] => [group.id, pointerTo('groups', g, 'id')]),
    ...form.themes.map((theme, t): [string, string] => [theme.id, pointerTo('themes', t, 'id')]),
    ...form.resultAreas.map((area, a): [string, string] => [area.id, pointerTo('resultAreas', a, 'id')]),
    ...form.sections.flatMap((section, s) =>
      section.items.map((item, i): [string, string] => [item.id, pointerTo('sections', s, 'items', i, 'id')]),
    ),
    ...form.implications.map((implication, m): [string, string] => [
      implication.id,
      pointerTo('implications', m, 'id'),
    ]),
  ];
  return [
    ...repeated(named),
    ...repeated(form.sections.map((section, s) => [section.id, pointerTo('sections', s, 'id')])),
    ...form.groups.flatMap((group, g) =>
      repeated(group.options.map((option, o) => [option.id, pointerTo('groups', g, 'options', o, 'id')])),
    ),
  ];
}

function repeated(named: readonly (readonly [string, string])[]): Problem[] {
  const seen = new Set<string>();
  return named.flatMap(([id, pointer]) => {
    if (seen.has(id)) return [problem('id-repeated', { found: id }, pointer)];
    seen.add(id);
    return [];
  });
}

/** Ids that come twice in a list of options or kinds. */
function repeatedIn(members: readonly { readonly id: string }[], pointer: string): Problem[] {
  return repeated(members.map(({ id }, at) => [id, `${pointer}${pointerTo(at, 'id')}`]));
}

function itemProblems(form: Form, item: Item, pointer: string, origin: Origin): Problem[] {
  return byType(item, {
    statement: (statement) => [
      ...themeProblems(form, statement.theme, pointer),
      ...(statement.moderatedOut && origin === 'written'
        ? [problem('import-only', { key: 'moderatedOut' }, `${pointer}/moderatedOut`)]
        : []),
    ],
    priorities: (priorities) => {
      const { options } = priorities;
      return [
        ...themeProblems(form, priorities.theme, pointer),
        ...repeated(options.map((option, o) => [option.id, `${pointer}${pointerTo('options', o, 'id')}`])),
        ...optionsProblems(priorities, pointer, origin),
        ...beyondOptions(priorities, pointer),
      ];
    },
    reaction: (reaction) => [
      ...themeProblems(form, reaction.theme, pointer),
      ...repeatedIn(reaction.kinds ?? [], `${pointer}/kinds`),
    ],
    choice: (choice) => [
      ...themeProblems(form, choice.theme, pointer),
      ...repeatedIn(choice.options, `${pointer}/options`),
    ],
    text: () => [],
    number: ({ minimum, maximum }) =>
      minimum !== undefined && maximum !== undefined && minimum > maximum
        ? [problem('minimum-above-maximum', { minimum, maximum }, `${pointer}/minimum`)]
        : [],
    note: () => [],
  });
}

/** One cannot place or choose more options than there are. */
function beyondOptions(priorities: Priorities, pointer: string): Problem[] {
  const options = countOptions(priorities);
  return byMethod<Problem[]>(priorities, {
    rank: ({ places }) =>
      places > options ? [problem('places-beyond-options', { places, options }, `${pointer}/places`)] : [],
    points: () => [],
    votes: ({ votes }) =>
      votes > options ? [problem('votes-beyond-options', { votes, options }, `${pointer}/votes`)] : [],
  });
}

function themeProblems(form: Form, theme: string | undefined, pointer: string): Problem[] {
  return referenceProblems('theme-unknown', theme, idsOf(form.themes), `${pointer}/theme`);
}

type ReferenceCode =
  | 'theme-unknown'
  | 'result-area-unknown'
  | 'group-unknown'
  | 'evidence-item-unknown'
  | 'evidence-option-unknown';

function referenceProblems(
  code: ReferenceCode,
  found: string | undefined,
  known: readonly string[],
  pointer: string,
): Problem[] {
  if (found === undefined || known.includes(found)) return [];
  return [problem(code, { found, suggestion: nearest(found, known) }, pointer)];
}

function idsOf(members: readonly { readonly id: string }[]): string[] {
  return members.map(({ id }) => id);
}

function evidenceProblems(form: Form): Problem[] {
  const items = new Map(itemsOf(form).map((item) => [item.id, item]));
  const ambiguous = new Set(repeated(itemsOf(form).map(({ id }) => [id, id])).map(({ pointer }) => pointer));
  return form.implications.flatMap((implication, m) => {
    const seen = new Set<string>();
    return implication.evidence.flatMap((evidence, e) => {
      const pointer = pointerTo('implications', m, 'evidence', e);
      const item = items.get(evidence.item);
      if (item === undefined) {
        return referenceProblems(
          'evidence-item-unknown',
          evidence.item,
          [...items.keys()],
          `${pointer}/item`,
        );
      }
      // which of several items with one id is meant nobody knows: that they are several is told
      if (ambiguous.has(item.id)) return [];
      const key = `${evidence.item}|${evidence.option ?? ''}`;
      const twice = seen.has(key) ? [problem('evidence-repeated', { item: evidence.item }, pointer)] : [];
      seen.add(key);
      return [...twice, ...evidenceFits(item, evidence.option, pointer)];
    });
  });
}

function evidenceFits(item: Item, option: string | undefined, pointer: string): Problem[] {
  const unfit = (): Problem[] => [problem('evidence-unfit', { item: item.id }, `${pointer}/item`)];
  return byType(item, {
    statement: () =>
      option === undefined ? [] : [problem('option-unfit', { item: item.id }, `${pointer}/option`)],
    priorities: (priorities) => {
      if (priorities.optionsFrom !== undefined) {
        return [problem('evidence-on-later-options', { item: item.id }, `${pointer}/item`)];
      }
      return option === undefined
        ? [problem('option-needed', { item: item.id }, `${pointer}/option`)]
        : referenceProblems(
            'evidence-option-unknown',
            option,
            idsOf(priorities.options),
            `${pointer}/option`,
          );
    },
    reaction: unfit,
    choice: unfit,
    text: unfit,
    number: unfit,
    note: unfit,
  });
}

function headingProblems(form: Form): Problem[] {
  const areas = idsOf(form.resultAreas);
  return [
    ...form.implications.flatMap((implication, m) => [
      ...themeProblems(form, implication.theme, pointerTo('implications', m)),
      ...referenceProblems(
        'result-area-unknown',
        implication.resultArea,
        areas,
        pointerTo('implications', m, 'resultArea'),
      ),
    ]),
    ...referenceProblems('group-unknown', form.ranking.groups, idsOf(form.groups), '/ranking/groups'),
    ...(form.ranking.balanced && form.groups.length === 0 && form.respondents === 'persons'
      ? [problem('balance-unfit', {}, '/ranking/balanced')]
      : []),
    ...(form.kind === 'reflection' && form.follows === undefined
      ? [problem('follows-missing', {}, '/follows')]
      : []),
    ...(form.kind === 'intake' && form.follows !== undefined
      ? [problem('follows-unfit', {}, '/follows')]
      : []),
    ...(form.kind === 'reflection' && form.follows === form.id
      ? [problem('follows-itself', {}, '/follows')]
      : []),
    ...form.languages.flatMap((language, at) =>
      form.languages.indexOf(language) < at
        ? [problem('language-repeated', { language }, pointerTo('languages', at))]
        : [],
    ),
  ];
}

function limitProblems(form: Form, origin: Origin): Problem[] {
  const most = [
    ['too-many-sections', form.sections.length, 50, '/sections'],
    ['too-many-items', itemsOf(form).length, origin === 'imported' ? 1000 : 100, '/sections'],
    ['too-many-implications', form.implications.length, 60, '/implications'],
    ['too-many-groups', form.groups.length, 12, '/groups'],
  ] as const;
  return [
    ...most.flatMap(([code, found, maximum, pointer]) =>
      found > maximum ? [problem(code, { found, maximum }, pointer)] : [],
    ),
    ...(questionsOf(form).length === 0 ? [problem('nothing-to-answer', {}, '/sections')] : []),
  ];
}

function brandProblems({ brand }: Form): Problem[] {
  const colour = brand?.colour;
  // the colour carries white text in light mode
  return colour !== undefined && contrast(colour, '#ffffff') < 4.5
    ? [problem('contrast-too-low', { found: colour }, '/brand/colour')]
    : [];
}
