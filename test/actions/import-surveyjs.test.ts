import { expect, test } from 'vitest';
import { importSurveyjs } from '../../src/actions/import-surveyjs.ts';
import type { Item } from '../../src/form/item.ts';
import { checked, told, unaccounted } from './import-form/accounted.ts';
import { codes } from './testcontext.ts';

const options = { language: 'nl', controller: 'Dorpsraad', contact: 'raad@example.org' } as const;

/** A survey with pages of elements. */
function survey(...pages: readonly (readonly unknown[])[]) {
  return {
    title: 'Dorp',
    locale: 'nl',
    pages: pages.map((elements, at) => ({ name: `p${at + 1}`, elements })),
  };
}

function imported(data: unknown) {
  const made = checked(importSurveyjs(data, 'dorp', options));
  expect(unaccounted(data, made.imported)).toEqual([]);
  return { ...made, items: made.form.sections.flatMap(({ items }) => items) };
}

function only(element: object): Item | undefined {
  return imported(survey([element])).items[0];
}

const agree = ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Helemaal mee eens'];
const radio = { type: 'radiogroup', name: 'q', title: 'Goed?' };

test('a list of choices whose words have one order is a statement with those words', () => {
  expect(only({ ...radio, choices: agree, isRequired: true })).toMatchObject({
    type: 'statement',
    id: 'q',
    title: 'Goed?',
    scale: { points: agree, reverse: false },
    required: true,
  });
  expect(only({ ...radio, choices: agree.toReversed() })).toMatchObject({ scale: { reverse: true } });
  expect(only({ ...radio, choices: [...agree, 'Weet niet'] })).toMatchObject({
    scale: { points: agree },
    noView: true,
  });
  expect(only({ ...radio, choices: ['1 - nooit', '2', '3', '4 - altijd'] })).toMatchObject({
    type: 'statement',
  });
});

test('a list without a certain order stays a choice, and the report says why', () => {
  const data = survey([{ ...radio, choices: ['Utrecht', 'Zeeland', 'Drenthe'] }]);
  const made = imported(data);
  expect(made.items[0]).toMatchObject({
    type: 'choice',
    options: [{ id: 'utrecht', title: 'Utrecht' }, {}, {}],
  });
  expect(told(made, '/pages/0/elements/0')).toContain('kept kept-unordered');
  // an order that is broken by one word, and numbers in front of words, say nothing
  expect(only({ ...radio, choices: [agree[0], agree[2], agree[1]] })).toMatchObject({ type: 'choice' });
  expect(only({ ...radio, choices: ['1 Utrecht', '2 Zeeland', '3 Drenthe'] })).toMatchObject({
    type: 'choice',
  });
  expect(only({ ...radio, choices: [...agree, 'Soms'] })).toMatchObject({ type: 'choice' });
});

test('what can be chosen besides, and what is typed there, is kept', () => {
  const data = survey([
    {
      ...radio,
      type: 'checkbox',
      choices: ['a', { value: 'B!', text: { default: 'Bé', en: 'Bee', de: 'Be' } }],
      showOtherItem: true,
      hasNone: true,
    },
  ]);
  const made = imported(data);
  expect(made.items).toMatchObject([
    {
      type: 'choice',
      several: true,
      options: [
        { id: 'a' },
        { id: 'b', title: { nl: 'Bé', en: 'Bee' } },
        { id: 'none' },
        { id: 'other', title: { nl: 'Anders' } },
      ],
    },
    { type: 'text', title: { nl: 'Goed? Anders:' } },
  ]);
  expect(made.form.languages).toEqual(['nl', 'en']);
  expect(told(made, '/pages/0/elements/0/choices/1/text/de')).toEqual(['left-out language-not-here']);
});

test.each<[object, object]>([
  [
    { type: 'rating', rateMax: 4, minRateDescription: 'slecht' },
    { type: 'statement', scale: { points: ['1 – slecht', '2', '3', '4'] } },
  ],
  [
    { type: 'rating', rateValues: [1, 3, 5] },
    { type: 'statement', scale: { points: ['1', '3', '5'] } },
  ],
  [
    { type: 'rating', rateMin: 0, rateMax: 100 },
    { type: 'number', minimum: 0, maximum: 100 },
  ],
  [{ type: 'rating', rateCount: 15 }, { type: 'choice' }],
  [
    { type: 'boolean', labelTrue: 'Ja zeker' },
    { type: 'choice', options: [{ id: 'true', title: 'Ja zeker' }, { id: 'false' }] },
  ],
  [
    { type: 'ranking', choices: ['a', 'b', 'c'] },
    { type: 'priorities', method: 'rank', places: 3 },
  ],
  [
    { type: 'ranking', choices: ['a', 'b', 'c'], selectToRankEnabled: true, maxSelectedChoices: 2 },
    { places: 2 },
  ],
  [
    { type: 'tagbox', choices: ['a', 'b'] },
    { type: 'choice', several: true },
  ],
  [{ type: 'imagepicker', choices: [{ value: 'a', imageLink: 'a.png' }, 'b'] }, { type: 'choice' }],
  [
    { type: 'dropdown', choices: Array.from({ length: 10_000 }, (_, at) => `plaats ${at}`) },
    { type: 'text' },
  ],
  [
    { type: 'text', inputType: 'number', min: 1, max: '9' },
    { type: 'number', minimum: 1, maximum: 9 },
  ],
  [
    { type: 'text', inputType: 'number', min: 9, max: 1 },
    { type: 'number', id: 'q' },
  ],
  [
    { type: 'text', inputType: 'email', maxLength: 20 },
    { type: 'text', maximumLength: 20 },
  ],
  [
    { type: 'comment', maxLength: 9000 },
    { type: 'reaction', maximumLength: 4000, publish: 'never' },
  ],
  [{ type: 'comment', title: undefined, description: { en: 'Why' } }, { type: 'reaction' }],
])('%o becomes its kind of ours', (element, item) => {
  expect(only({ name: 'q', title: 'Goed?', ...element })).toMatchObject(item);
});

test('a matrix becomes a question a row, several lines a line each', () => {
  const matrix = {
    type: 'matrix',
    name: 'm',
    title: 'Wat vindt u?',
    columns: agree,
    rows: ['Een', { value: 'twee', text: 'Twee' }],
    isAllRowRequired: true,
  };
  const lines = {
    type: 'multipletext',
    name: 't',
    items: [{ name: 'straat' }, { name: 'nummer', inputType: 'number' }],
  };
  expect(imported(survey([matrix, lines])).items).toMatchObject([
    { type: 'note', text: 'Wat vindt u?' },
    { type: 'statement', id: 'm-een', title: 'Een', required: true },
    { type: 'statement', id: 'm-twee', title: 'Twee' },
    { type: 'text', id: 't-straat', title: 'straat' },
    { type: 'number', id: 't-nummer' },
  ]);
});

test('panels stand on their page under a note; repeated ones are asked once', () => {
  const inner = { type: 'comment', name: 'waarom', title: 'Waarom {q}?', visibleIf: "{a} = 'ja'" };
  const panel = { type: 'panel', name: 'kader', title: 'Kader', visibleIf: "{a} = 'nee'", elements: [inner] };
  const data = survey(
    [{ type: 'radiogroup', name: 'a', choices: ['ja', 'nee'] }],
    [
      panel,
      { type: 'paneldynamic', name: 'r', templateElements: [{ type: 'text', name: 'b' }], panelCount: 3 },
    ],
  );
  const made = imported(data);
  expect(made.form.sections[1]?.items).toMatchObject([
    { type: 'note', text: 'Kader', showIf: { item: 'a', is: ['nee'] } },
    {
      id: 'waarom',
      title: 'Waarom …?',
      showIf: {
        all: [
          { item: 'a', is: ['nee'] },
          { item: 'a', is: ['ja'] },
        ],
      },
    },
    { type: 'text', id: 'b' },
  ]);
  expect(told(made, '/pages/1/elements/1')).toContain('changed asked-once');
});

test('a condition on the same page splits that page; on a page it is the condition of the section', () => {
  const data = survey([
    { type: 'radiogroup', name: 'a', choices: ['ja', 'nee'] },
    { type: 'comment', name: 'b', visibleIf: "{a} notempty and {a} != 'nee'", isRequired: true },
  ]);
  const hidden = {
    type: 'text',
    name: 'd',
    visible: false,
    visibleIf: "{a} = 'nee'",
    requiredIf: "{a} = 'nee'",
  };
  const shown = {
    pages: [
      ...data.pages,
      { name: 'p3', visibleIf: "{a} = 'ja'", elements: [{ type: 'text', name: 'c' }, hidden] },
    ],
  };
  const { form } = imported({ ...data, ...shown });
  expect(form.sections.map(({ id }) => id)).toEqual(['p1', 'p1-2', 'p3']);
  expect(form.sections[1]?.items).toMatchObject([
    {
      required: true,
      showIf: { all: [{ item: 'a', is: ['ja', 'nee'] }, { not: { item: 'a', is: ['nee'] } }] },
    },
  ]);
  expect(form.sections[2]?.showIf).toEqual({ item: 'a', is: ['ja'] });
  expect(form.sections[2]?.items[1]).toMatchObject({
    id: 'd',
    required: true,
    showIf: { item: 'a', is: ['nee'] },
  });
});

test.each([
  ['{a} + 1 = 2', 'condition-unreadable'],
  ['today() > 3', 'condition-unreadable'],
  ['((((', 'condition-unreadable'],
  ['{nergens} = 1', 'condition-on-unknown'],
  ['{later} = 1', 'condition-on-unknown'],
  ["{open} = 'x'", 'condition-on-open-answer'],
  ["{veel} = 'ja'", 'condition-on-open-answer'],
  ["{a} = 'misschien'", 'condition-on-other-value'],
  [`{a} = 'ja'${" or {a} = 'nee'".repeat(30)}`, 'condition-too-large'],
])('the condition %s is left out with a word, and nobody is held to the question', (visibleIf, code) => {
  const data = survey(
    [
      { type: 'radiogroup', name: 'a', choices: ['ja', 'nee'] },
      { type: 'checkbox', name: 'veel', choices: ['ja', 'nee'] },
      { type: 'text', name: 'open' },
    ],
    [
      { type: 'comment', name: 'b', visibleIf, isRequired: true },
      { type: 'radiogroup', name: 'later', choices: [1, 2] },
    ],
  );
  const made = imported(data);
  expect(made.form.sections[1]?.items[0]).toMatchObject({ id: 'b', required: false });
  expect(made.form.sections[1]?.items[0]?.showIf).toBeUndefined();
  expect(told(made, '/pages/1/elements/0/visibleIf')).toEqual([`left-out ${code}`]);
  expect(told(made, '/pages/1/elements/0/isRequired')).toEqual(['changed not-required-now']);
});

test('what a survey can do and a form cannot is left out, each with its reason', () => {
  const data = {
    ...survey([
      {
        ...radio,
        choices: agree,
        requiredIf: '{x} = 1',
        validators: [{ type: 'expression' }],
        colCount: 2,
        defaultValue: 'x',
        iets: 1,
      },
    ]),
    triggers: [{ type: 'complete', expression: '{q} = 1' }],
    calculatedValues: [{ name: 'som', expression: '1' }],
    logo: 'a.png',
    completedHtml:
      '<h3>Dank</h3><p>Lees <a href="https://example.org">dit</a> &amp; <b>meer</b><script>alert(1)</script></p>',
  };
  const made = imported(data);
  const at = '/pages/0/elements/0';
  expect(told(made, `${at}/requiredIf`)).toEqual(['left-out check-not-here']);
  expect(told(made, `${at}/validators`)).toEqual(['left-out check-not-here']);
  expect(told(made, `${at}/colCount`)).toEqual(['left-out layout-only']);
  expect(told(made, `${at}/defaultValue`)).toEqual(['left-out prefilled-not-here']);
  expect(told(made, `${at}/iets`)).toEqual(['left-out no-such-thing']);
  expect(told(made, '/triggers')).toEqual(['left-out behaviour-not-here']);
  expect(told(made, '/calculatedValues')).toEqual(['left-out calculated-not-here']);
  expect(made.form.closing).toBe('Dank\n\nLees [dit](https://example.org) & **meer**');
});

test('elements that no form can hold are left out, and the others stay', () => {
  const data = survey([
    { type: 'signaturepad', name: 's' },
    { type: 'image', name: 'i', imageLink: 'x' },
    { type: 'expression', name: 'e', expression: '1' },
    { type: 'html', name: 'h', html: '<p></p>' },
    { type: 'radiogroup', name: 'weinig', choices: ['een'] },
    { type: 'radiogroup', name: 'elders', choicesByUrl: { url: 'https://example.org' } },
    { type: 'text', name: 'weg', visible: false },
    'geen element',
    { type: 'html', name: 'n', html: 'Lees <i>dit</i>' },
    { type: 'text', name: 'blijft' },
  ]);
  const made = imported(data);
  expect(made.items).toMatchObject([{ type: 'note', text: 'Lees _dit_' }, { id: 'blijft' }]);
  const codesOf = Array.from({ length: 8 }, (_, at) => told(made, `/pages/0/elements/${at}`).join());
  expect(codesOf).toEqual([
    'left-out kind-not-here',
    'left-out picture-not-here',
    'left-out calculated-not-here',
    'left-out nothing-in-it',
    'left-out too-few-options-here',
    'left-out options-elsewhere',
    'left-out hidden-there',
    'left-out value-unreadable',
  ]);
});

test('what only the organiser knows is asked for, and what the file does not say is told', () => {
  const made = checked(
    importSurveyjs({ elements: [{ type: 'text', name: 'a' }] }, 'mijn_enquete 2', { language: 'nl' }),
  );
  expect(made.form).toMatchObject({ id: 'mijn-enquete-2', title: 'mijn enquete 2', languages: ['nl'] });
  expect(made.form.privacy.controller).toMatch(/^\[invullen: /);
  expect(told(made, '')).toEqual([
    'to-fill-in language-assumed',
    'to-fill-in title-made',
    'to-fill-in controller-to-fill-in',
    'to-fill-in contact-to-fill-in',
  ]);
});

test('a form has room for a hundred items, fifty sections and its bytes; the rest is told', () => {
  const many = Array.from({ length: 120 }, (_, at) => [
    { type: 'text', name: `q${at}`, title: 'x'.repeat(900) },
  ]);
  const made = imported(survey(...many));
  expect(made.form.sections).toHaveLength(50);
  expect(made.items).toHaveLength(100);
  expect(told(made, '/pages/110/elements/0')).toEqual(['left-out no-room']);
  expect(told(made, '/pages/60')).toEqual(['changed pages-joined']);
  const long = { type: 'html', html: 'é'.repeat(7900) };
  const large = imported(
    survey([
      ...Array.from({ length: 20 }, (_, at) => ({ ...long, name: `h${at}` })),
      { type: 'text', name: 'q' },
    ]),
  );
  expect(JSON.stringify(large.form).length).toBeLessThan(200_000);
  expect(told(large, '/pages/0/elements/19')).toEqual(['left-out too-much-text']);
});

test('what is no survey, or too deep, is refused in a sentence', () => {
  const nested = JSON.parse(
    `${'{"elements":[{"type":"panel",'.repeat(1)}"elements":${'['.repeat(3000)}${']'.repeat(3000)}}]}`,
  );
  expect(codes(importSurveyjs(nested, 'x', options))).toEqual(['import-too-deep']);
  for (const data of [null, 1, 'x', [], {}, { pages: [] }, { pages: {} }]) {
    expect(codes(importSurveyjs(data, 'x', options))).toEqual(['import-not-a-form']);
  }
  expect(codes(importSurveyjs(survey([{ type: 'html', html: 'x' }]), 'x', options))).toEqual([
    'import-empty',
  ]);
  expect(
    codes(importSurveyjs(survey([{ type: 'text', name: 'a' }]), 'x', { ...options, id: 'Niet Goed' })),
  ).toEqual(['id-malformed']);
});

test('hostile names are names like any other', () => {
  const data: unknown = JSON.parse(`{"pages":[{"name":"__proto__","elements":[
    {"type":"radiogroup","name":"__proto__","title":{"__proto__":"x","nl":"Goed?"},"choices":["__proto__","constructor","a"]},
    {"type":"radiogroup","name":"constructor","choices":[{"value":"a","__proto__":{"text":"b"}},"b"],"visibleIf":"{__proto__} = 'constructor'"},
    {"type":"toString","name":"hasOwnProperty"},
    {"type":"text","name":"","title":"\\u0000\\ud800 x"},
    {"__proto__":{"type":"text"},"name":"é/~ 1"}]}]}`);
  const { form, items } = imported(data);
  expect(items.map(({ id }) => id)).toEqual(['proto', 'choice-constructor', 'text', 'e-1']);
  expect(items[1]?.showIf).toEqual({ item: 'proto', is: ['option-constructor'] });
  expect(form.sections.map(({ id }) => id)).toEqual(['proto', 'proto-2']);
});
