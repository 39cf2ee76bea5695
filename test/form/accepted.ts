// What every accepted form keeps, said again from the raw data and without the code under test.

/** Rules that accepted data breaks; empty when it keeps them. */
export function brokenRules(data: unknown): readonly string[] {
  const form = Object(data);
  const items = listOf(form.sections)
    .flatMap((section) => listOf(Object(section).items))
    .map(Object);
  const named = [
    ...listOf(form.groups),
    ...listOf(form.themes),
    ...listOf(form.resultAreas),
    ...listOf(form.implications),
    ...items,
  ].map((each): unknown => Object(each).id);
  const themes = listOf(form.themes).map((theme): unknown => Object(theme).id);
  const implications = listOf(form.implications).map(Object);
  const rules: readonly (readonly [string, boolean])[] = [
    ['a form is an object', !Array.isArray(data) && typeof data === 'object'],
    ['ids are well formed', named.every((id) => typeof id === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(id))],
    ['ids are told apart', new Set(named).size === named.length],
    ['kinds are known', form.kind === 'intake' || form.kind === 'reflection'],
    ['only a reflection follows', (form.kind === 'reflection') === (form.follows !== undefined)],
    ['there is something to answer', items.some((item) => item.type !== 'note') && items.length <= 100],
    [
      'themes exist',
      [...items, ...implications].every(({ theme }) => theme === undefined || themes.includes(theme)),
    ],
    [
      'groups are 3 people or more',
      form.privacy.minimumGroup === undefined || form.privacy.minimumGroup >= 3,
    ],
    [
      'evidence exists and fits',
      implications.every(
        ({ evidence }) =>
          listOf(evidence).length > 0 && listOf(evidence).every((each) => fits(Object(each), items)),
      ),
    ],
    [
      'places are there',
      items.every(
        (item) =>
          item.places === undefined || (item.places >= 1 && item.places <= (item.options ?? many).length),
      ),
    ],
    [
      'bodies and personal links are known from an invitation',
      Object(form.access).by === 'invitation' ||
        ((form.respondents ?? 'persons') === 'persons' && form.privacy.identity !== 'pseudonymous'),
    ],
    [
      'bodies are the groups, and are not anonymous',
      (form.respondents ?? 'persons') === 'persons' ||
        (listOf(form.groups).length === 0 && (form.privacy.identity ?? 'anonymous') !== 'anonymous'),
    ],
    [
      'a code is there when it is asked, and only then',
      (Object(form.access).by === 'code') === (Object(form.access).code !== undefined),
    ],
    [
      'priorities have options, or take them over',
      items.every(
        ({ type, options, optionsFrom }) =>
          type !== 'priorities' || (options === undefined) !== (optionsFrom === undefined),
      ),
    ],
    [
      'objects are no lists',
      ['privacy', 'access', 'results', 'ranking', 'brand', 'source'].every(
        (key) => !Array.isArray(form[key]),
      ),
    ],
    [
      'texts can be kept',
      textsIn(data).every((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text)),
    ],
    ['no key is inherited', keysIn(data).every((key) => !(key in {}))],
  ];
  return rules.filter(([, isKept]) => !isKept).map(([rule]) => rule);
}

/** Options that are taken over at publishing: as many as may be. */
const many = Array.from({ length: 30 });

function fits(
  evidence: { item: unknown; option?: unknown; weight?: unknown },
  items: readonly { id: unknown; type: unknown; options?: unknown }[],
): boolean {
  const item = items.find(({ id }) => id === evidence.item);
  const weight = evidence.weight ?? 1;
  if (item === undefined || !Number.isInteger(weight) || Number(weight) < 1 || Number(weight) > 100)
    return false;
  if (item.type === 'statement') return evidence.option === undefined;
  return (
    item.type === 'priorities' && listOf(item.options).some((option) => Object(option).id === evidence.option)
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

function keysIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const own = Array.isArray(data) ? [] : Object.keys(data);
  return [...own, ...Object.values(data).flatMap(keysIn)];
}
