import { expect, test } from 'vitest';
import type { Sheet } from '../../src/actions/import-xlsform/sheets.ts';
import { dataOf, rowsOf } from '../../src/actions/import-xlsform/sheets.ts';
import { importXlsform } from '../../src/actions/import-xlsform.ts';
import { checked, told, unaccounted } from './import-form/accounted.ts';
import { codes } from './testcontext.ts';

const options = { language: 'nl', controller: 'Dorpsraad', contact: 'raad@example.org' } as const;

/** A sheet as it is typed: a header and rows, cells with bars between them. */
function sheet(name: string, text: string): Sheet {
  const rows = text.trim().split('\n');
  return {
    name,
    rows: rows.map((row, at) => ({ number: at + 1, cells: row.split('|').map((cell) => cell.trim()) })),
  };
}

function imported(...sheets: readonly Sheet[]) {
  const made = checked(importXlsform(sheets, 'dorp', options));
  const known = ['survey', 'choices', 'settings'];
  const data = Object.fromEntries([
    ...known.map((name) => [
      name,
      dataOf(rowsOf({ rows: [], ...sheets.find((each) => each.name === name), name })),
    ]),
    ...sheets.filter(({ name }) => !known.includes(name)).map(({ name, rows }) => [name, rows.length]),
  ]);
  expect(unaccounted(data, made.imported)).toEqual([]);
  return { ...made, items: made.form.sections.flatMap(({ items }) => items) };
}

const scale = sheet(
  'choices',
  `list_name | name | label::Dutch (nl) | label::English (en)
   mening | 1 | Helemaal mee oneens | Strongly disagree
   mening | 2 | Neutraal | Neutral
   mening | 3 | Helemaal mee eens | Strongly agree
   mening | 98 | Weet niet | Don't know
   provincie | ut | Utrecht | Utrecht
   provincie | ze | Zeeland | Zeeland
   ongebruikt | x | X | X`,
);

test('rows become items, in the languages of their columns', () => {
  const made = imported(
    sheet(
      'survey',
      `type | name | label::Dutch (nl) | label::English (en) | label::French (fr) | hint::nl | required
       start | begin | | | | |
       select_one mening | plan | Goed plan? | Good plan? | Bon ? | | yes
       select_one provincie | waar | Waar? | Where? | | Kies er een | no
       select_multiple provincie | ook | Waar nog meer? | Where else? | | | true()
       rank provincie | eerst | Wat eerst? | What first? | | |
       integer | leeftijd | Hoe oud? | How old? | | | 
       decimal | maat | Hoe lang? | How tall? | | |
       text | naam | Uw naam? | Your name? | | | \${plan} = 1
       note | uitleg | Dit is \${plan} | This | | |
       geopoint | plek | Plek | Place | | |
       calculate | som | | | | |`,
    ),
    scale,
    sheet(
      'settings',
      'form_title::nl | form_id | default_language | version\n Het dorp | Dorp Intake | Dutch (nl) | 12',
    ),
  );
  expect(made.form).toMatchObject({ id: 'dorp-intake', title: { nl: 'Het dorp' }, languages: ['nl', 'en'] });
  expect(made.items).toMatchObject([
    {
      type: 'statement',
      id: 'plan',
      noView: true,
      required: true,
      scale: { points: [{ nl: 'Helemaal mee oneens' }, {}, {}] },
    },
    {
      type: 'choice',
      id: 'waar',
      title: { nl: 'Waar? (Kies er een)' },
      options: [{ id: 'ut' }, { id: 'ze' }],
    },
    { type: 'choice', id: 'ook', several: true, required: true },
    { type: 'priorities', id: 'eerst', method: 'rank', places: 2 },
    { type: 'number', id: 'leeftijd' },
    { type: 'text', id: 'maat' },
    { type: 'text', id: 'naam', required: false },
    { type: 'note', text: { nl: 'Dit is …' } },
  ]);
  expect(told(made, '/survey/2')).toEqual(['left-out measured-not-here']);
  expect(told(made, '/survey/11')).toEqual(['left-out kind-not-here']);
  expect(told(made, '/survey/12')).toEqual(['left-out calculated-not-here']);
  expect(told(made, '/survey/9/required')).toEqual(['left-out check-not-here']);
  expect(told(made, '/survey/3/label::French (fr)')).toEqual(['left-out language-not-here']);
  expect(told(made, '/choices/8')).toEqual(['left-out list-not-used']);
  expect(told(made, '/settings/2/form_id')).toEqual(['changed id-made']);
});

test('groups are sections, groups within them notes, and repeats are asked once', () => {
  const made = imported(
    sheet(
      'survey',
      `type | name | label | relevant
       select_one provincie | waar | Waar? |
       begin_group | zee | Aan zee | \${waar} = 'ze'
       select_multiple provincie | ook | Waar nog? |
       begin group | diep | Dieper | selected(\${ook}, 'ut')
       text | a | A? | not(\${waar} = 'ut') and (\${waar} != '')
       end group | | |
       end_group | | |
       begin_repeat | kinderen | Kinderen |
       integer | leeftijd | Hoe oud? | \${waar} > 3
       end_repeat | | |
       text | slot | Nog iets? |
       end_group | los | |`,
    ),
    scale,
  );
  expect(made.form.sections.map(({ id }) => id)).toEqual(['page', 'zee', 'zee-2', 'kinderen', 'page-2']);
  expect(made.form.sections[1]).toMatchObject({ title: 'Aan zee', showIf: { item: 'waar', is: ['ze'] } });
  expect(made.form.sections[2]).toMatchObject({
    showIf: { item: 'waar', is: ['ze'] },
    items: [
      { type: 'note', text: 'Dieper', showIf: { item: 'ook', is: ['ut'] } },
      {
        id: 'a',
        showIf: {
          all: [
            { item: 'ook' },
            { all: [{ not: { item: 'waar', is: ['ut'] } }, { item: 'waar', is: ['ut', 'ze'] }] },
          ],
        },
      },
    ],
  });
  expect(told(made, '/survey/9')).toContain('changed asked-once');
  expect(told(made, '/survey/10/relevant')).toEqual(['left-out condition-on-other-value']);
  expect(told(made, '/survey/13')).toEqual(['left-out row-unpaired']);
});

test('what the columns beside say of an answer is kept where it can be', () => {
  const made = imported(
    sheet(
      'survey',
      `type | name | label | appearance | constraint | parameters | choice_filter | default
       select_one provincie | schaal | Hoe? | likert | | | regio=1 | ut
       select_one provincie or_other | vrij | Waar? | minimal | | | |
       integer | jaren | Hoe oud? | | . >= 18 and . < 120 | | |
       integer | vreemd | Hoeveel? | | . != 3 | | |
       text | waarom | Waarom? | multiline | | | |
       range | cijfer | Cijfer? | | | start=1 end=5 | |
       range | veel | Hoeveel? | | | start=0;end=500;step=5 | |
       range | deel | Deel? | | | start=0 end=1 step=0.1 | |
       select_one_from_file lijst.csv | elders | Wie? | | | | |
       select_one nergens | leeg | Wat? | | | | |
       date | dag | Wanneer? | | | | |`,
    ),
    scale,
    sheet('entities', 'a | b\n 1 | 2'),
  );
  expect(made.items).toMatchObject([
    { type: 'statement', id: 'schaal', scale: { points: [{ nl: 'Utrecht' }, { nl: 'Zeeland' }] } },
    { type: 'choice', id: 'vrij', options: [{}, {}, { id: 'other' }] },
    { type: 'text', id: 'vrij-other', title: { nl: 'Waar? Anders:' } },
    { type: 'number', minimum: 18, maximum: 119 },
    { type: 'number', id: 'vreemd' },
    { type: 'reaction', id: 'waarom' },
    { type: 'statement', id: 'cijfer', scale: { points: ['1', '2', '3', '4', '5'] } },
    { type: 'number', id: 'veel', minimum: 0, maximum: 500 },
    { type: 'text', id: 'deel' },
    { type: 'text', id: 'dag' },
  ]);
  expect(told(made, '/survey/2')).toContain('changed scale-by-author');
  expect(told(made, '/survey/2/choice_filter')).toEqual(['left-out options-filtered']);
  expect(told(made, '/survey/2/default')).toEqual(['left-out prefilled-not-here']);
  expect(told(made, '/survey/5/constraint')).toEqual(['left-out check-not-here']);
  expect(told(made, '/survey/10')).toEqual(['left-out options-elsewhere']);
  expect(told(made, '/survey/11')).toEqual(['left-out too-few-options-here']);
  expect(told(made, '/entities')).toEqual(['left-out sheet-not-read']);
});

test('rows and columns without a name are told; a group that does not end runs on', () => {
  const made = imported(
    sheet(
      'survey',
      `type | name | label | | label | disabled
       begin_group | g | | | |
       text | a | A? | los | dubbel |
       | b | B? | | |
       text | c | C? | | | yes
       text | | | | |`,
    ),
    sheet('choices', 'list name | name\n | x'),
  );
  expect(made.items).toMatchObject([{ id: 'a' }]);
  expect(told(made, '/survey/2')).toContain('changed group-not-ended');
  expect(told(made, '/survey/3/(4)')).toEqual(['left-out no-such-thing']);
  expect(told(made, '/survey/3/label(5)')).toEqual(['left-out no-such-thing']);
  expect(told(made, '/survey/4')).toEqual(['left-out row-without-type']);
  expect(told(made, '/survey/5')).toEqual(['left-out hidden-there']);
  expect(told(made, '/survey/6')).toEqual(['left-out title-needed']);
  expect(told(made, '/choices/2')).toEqual(['left-out row-without-type']);
});

test('sheets without a survey, or with nothing to answer, are refused in a sentence', () => {
  expect(codes(importXlsform([], 'x', options))).toEqual(['sheet-missing']);
  expect(codes(importXlsform([sheet('survey', 'soort | naam\n text | a')], 'x', options))).toEqual([
    'sheet-missing',
  ]);
  expect(codes(importXlsform([sheet('survey', 'type | label\n note | Dag')], 'x', options))).toEqual([
    'import-empty',
  ]);
});

test('hostile cells are cells like any other', () => {
  const made = imported(
    sheet(
      'survey',
      `type | name | label | __proto__ | relevant
       select_one __proto__ | __proto__ | Wat? | x | ${'('.repeat(1500)}
       text | constructor | \u0000 ‮ | x | \${__proto__} = '__proto__'`,
    ),
    sheet('choices', 'list_name | name | label\n __proto__ | __proto__ | A\n __proto__ | constructor | B'),
    sheet('__proto__', 'a'),
  );
  expect(made.items).toMatchObject([
    { id: 'proto', type: 'choice' },
    { id: 'text-constructor', showIf: { item: 'proto', is: ['proto'] } },
  ]);
});
