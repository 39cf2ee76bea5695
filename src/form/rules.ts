// What a schema cannot say: references that exist and fit, limits over the whole form, dates in order.
import { momentFrom } from '../shared/clock.ts';
import { pointerTo } from '../shared/pointer.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { nearest } from '../shared/suggestion.ts';
import { contrast } from './contrast.ts';
import type { Form } from './form.ts';
import { byType, type Item } from './item.ts';
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
    ...evidenceProblems(form),
    ...headingProblems(form),
    ...limitProblems(form, origin),
    ...accessProblems(form),
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

function itemProblems(form: Form, item: Item, pointer: string, origin: Origin): Problem[] {
  return byType(item, {
    statement: (statement) => [
      ...themeProblems(form, statement.theme, pointer),
      ...(statement.moderatedOut && origin === 'written'
        ? [problem('import-only', { key: 'moderatedOut' }, `${pointer}/moderatedOut`)]
        : []),
    ],
    priorities: (priorities) => {
      const { places, options } = priorities;
      return [
        ...themeProblems(form, priorities.theme, pointer),
        ...repeated(options.map((option, o) => [option.id, `${pointer}${pointerTo('options', o, 'id')}`])),
        ...(places > options.length
          ? [problem('places-beyond-options', { places, options: options.length }, `${pointer}/places`)]
          : []),
      ];
    },
    reaction: (reaction) => themeProblems(form, reaction.theme, pointer),
    note: () => [],
  });
}

function themeProblems(form: Form, theme: string | undefined, pointer: string): Problem[] {
  return referenceProblems(
    theme,
    form.themes.map(({ id }) => id),
    `${pointer}/theme`,
  );
}

function referenceProblems(found: string | undefined, known: readonly string[], pointer: string): Problem[] {
  if (found === undefined || known.includes(found)) return [];
  return [problem('reference-unknown', { found, suggestion: nearest(found, known) }, pointer)];
}

function evidenceProblems(form: Form): Problem[] {
  const items = new Map(itemsOf(form).map((item) => [item.id, item]));
  return form.implications.flatMap((implication, m) => {
    const seen = new Set<string>();
    return implication.evidence.flatMap((evidence, e) => {
      const pointer = pointerTo('implications', m, 'evidence', e);
      const item = items.get(evidence.item);
      if (item === undefined) return referenceProblems(evidence.item, [...items.keys()], `${pointer}/item`);
      const key = `${evidence.item}|${evidence.option ?? ''}`;
      const twice = seen.has(key) ? [problem('evidence-repeated', { item: evidence.item }, pointer)] : [];
      seen.add(key);
      return [...twice, ...evidenceFits(item, evidence.option, pointer)];
    });
  });
}

function evidenceFits(item: Item, option: string | undefined, pointer: string): Problem[] {
  const unfit = (): Problem[] => [
    problem('reference-unfit', { found: item.id, wanted: 'statement' }, `${pointer}/item`),
  ];
  return byType(item, {
    statement: () =>
      option === undefined ? [] : [problem('option-unfit', { item: item.id }, `${pointer}/option`)],
    priorities: (priorities) =>
      option === undefined
        ? [problem('option-needed', { item: item.id }, pointer)]
        : referenceProblems(
            option,
            priorities.options.map(({ id }) => id),
            `${pointer}/option`,
          ),
    reaction: unfit,
    note: unfit,
  });
}

function headingProblems(form: Form): Problem[] {
  const themes = form.themes.map(({ id }) => id);
  const areas = form.resultAreas.map(({ id }) => id);
  return [
    ...form.implications.flatMap((implication, m) => [
      ...referenceProblems(implication.theme, themes, pointerTo('implications', m, 'theme')),
      ...referenceProblems(implication.resultArea, areas, pointerTo('implications', m, 'resultArea')),
    ]),
    ...referenceProblems(
      form.ranking.groups,
      form.groups.map(({ id }) => id),
      '/ranking/groups',
    ),
    ...(form.ranking.balanced && form.groups.length === 0
      ? [problem('reference-unfit', { found: 'balanced', wanted: 'groups' }, '/ranking/balanced')]
      : []),
    ...(form.kind === 'reflection' && form.follows === undefined
      ? [problem('key-missing', { key: 'follows' }, '')]
      : []),
    ...(form.kind === 'intake' && form.follows !== undefined
      ? [problem('reference-unfit', { found: 'follows', wanted: 'reflection' }, '/follows')]
      : []),
  ];
}

function limitProblems(form: Form, origin: Origin): Problem[] {
  const most: readonly [string, number, number, string][] = [
    ['sections', form.sections.length, 50, '/sections'],
    ['items', itemsOf(form).length, origin === 'imported' ? 1000 : 100, '/sections'],
    ['implications', form.implications.length, 60, '/implications'],
    ['groups', form.groups.length, 12, '/groups'],
  ];
  return [
    ...most.flatMap(([what, found, maximum, pointer]) =>
      found > maximum ? [problem('too-many', { what, maximum }, pointer)] : [],
    ),
    ...(questionsOf(form).length === 0 ? [problem('nothing-to-answer', {}, '/sections')] : []),
  ];
}

function accessProblems(form: Form): Problem[] {
  const opens = form.access.opens === undefined ? undefined : momentFrom(form.access.opens);
  const closes = form.access.closes === undefined ? undefined : momentFrom(form.access.closes);
  const colour = form.brand?.colour;
  return [
    ...(opens !== undefined && closes !== undefined && closes <= opens
      ? [problem('closes-before-opens', {}, '/access/closes')]
      : []),
    // the colour carries white text in light mode
    ...(colour !== undefined && contrast(colour, '#ffffff') < 4.5
      ? [problem('contrast-too-low', { found: colour }, '/brand/colour')]
      : []),
  ];
}
