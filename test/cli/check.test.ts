import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleJson } from '../form/sample.ts';
import { testFolder } from '../local/testfolder.ts';
import { ran } from './terminal.ts';

const wrong = `{
  "id": "proef",
  "kind": "intak",
  "titel": "Proef",
  "privacy": { "controller": "c", "contact": "d" },
  "sections": [
    { "id": "deel", "title": "Deel", "items": [
      { "type": "statement", "id": "een", "titel": "Eén" }
    ] }
  ]
}
`;

function written(name: string, content: string | Buffer): string {
  const file = join(testFolder(), name);
  writeFileSync(file, content);
  return file;
}

test('the schema that lies beside the forms is passed by, as a shell names it with them', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'form.schema.json'), '{}');
  writeFileSync(join(folder, 'proef.json'), JSON.stringify(sampleJson()));
  const { exit, out } = await ran(['check', join(folder, 'form.schema.json'), join(folder, 'proef.json')]);
  expect(exit).toBe(0);
  expect(out).not.toContain('schema');
});

test('every problem is told with line, column, pointer and code', async () => {
  const file = written('proef.json', wrong);
  const { exit, out, err } = await ran(['check', file]);
  expect([exit, err]).toEqual([1, '']);
  expect(out.split('\n').filter((line) => line.startsWith(file))).toEqual([
    `${file}, regel 3, kolom 3  /kind`,
    `${file}, regel 4, kolom 3  /titel`,
    `${file}, regel 8, kolom 43  /sections/0/items/0/titel`,
    `${file}: 3 problemen`,
  ]);
  expect(out).toContain('De sleutel “titel” bestaat hier niet. Bedoelt u “title”? [key-unknown]');
});

test('the same as data; the sentences go to stderr', async () => {
  const file = written('proef.json', wrong);
  const { exit, out, err } = await ran(['check', '--json', file, 'forms/zomersessie-intake.json']);
  expect(exit).toBe(1);
  expect(err).toContain('regel 3, kolom 3');
  const { files } = JSON.parse(out);
  expect(files[0]).toMatchObject({ file, form: null });
  expect(files[0].problems[0]).toMatchObject({ code: 'kind-unknown', pointer: '/kind', line: 3, column: 3 });
  expect(files[1]).toEqual({
    file: 'forms/zomersessie-intake.json',
    form: 'zomersessie-intake',
    problems: [],
    warnings: [],
  });
});

test.each<[string, string | Buffer, string]>([
  ['a comma too many', '{\n  "id": "x",\n}\n', ', regel 3, kolom 1'],
  ['a line break in text', '{\n  "id": "x\n"}\n', ', regel 2, kolom 11'],
  ['nothing', '', ', regel 1, kolom 1'],
  ['half a file', '{\n  "id": [1,', ', regel 2, kolom'],
  ['a word', 'form', ', regel 1, kolom 1'],
  ['another encoding', Buffer.from('{"id":"caf\xe9"}', 'latin1'), 'geen tekst in UTF-8'],
  ['brackets without end', '['.repeat(50_000) + ']'.repeat(50_000), 'dieper genest'],
])('%s is told where it breaks', async (_, content, where) => {
  const { exit, out } = await ran(['check', written('proef.json', content)]);
  expect(exit).toBe(1);
  expect(out).toContain(where);
});

test('a file that is not there is told', async () => {
  expect(await ran(['check', 'nergens.json'])).toMatchObject({
    exit: 1,
    out: expect.stringContaining('nergens.json kan niet worden gelezen.'),
  });
});

test('a byte order mark is no problem', async () => {
  const form = readFileSync('forms/zomersessie-intake.json', 'utf8');
  expect((await ran(['check', written('bom.json', `\uFEFF${form}`)])).exit).toBe(0);
});

test('the forms of the house are in order', async () => {
  const files = readdirSync('forms').filter((name) => name.endsWith('.json') && name !== 'form.schema.json');
  const { exit, out } = await ran(['check', ...files.map((name) => join('forms', name))]);
  expect(out.trim().split('\n')).toEqual(
    files.map((name) => expect.stringContaining(`forms/${name}: formulier`)),
  );
  expect(exit).toBe(0);
});

test('a folder is checked as all forms in it', async () => {
  const { exit, out } = await ran(['check', 'forms']);
  const named = readdirSync('forms').filter((name) => name !== 'form.schema.json');
  expect([exit, out.trim().split('\n').length]).toEqual([0, named.length]);
});

test('the line itself is shown, with the place underlined and a repair', async () => {
  const { out } = await ran(['check', written('proef.json', wrong)]);
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.endsWith('/kind'));
  expect(lines.slice(at + 1, at + 5)).toEqual([
    '  3 |   "kind": "intak",',
    '    |   ^^^^^^^^^^^^^^^',
    '  De soort formulier “intak” bestaat niet. Kies uit: intake, reflection. Bedoelt u “intake”? [kind-unknown]',
    '  Herstel: maak van /kind: "intake"',
  ]);
  expect(lines).toContain('  Herstel: noem /titel voortaan “title”');
});

test('a file that is no JSON is shown where it breaks, which is told once', async () => {
  const { out } = await ran(['check', written('proef.json', '{\n  "id": "x",\n}\n')]);
  expect(out.match(/regel 3/g)).toHaveLength(1);
  expect(out).toContain('  3 | }\n    | ^\n');
});

test('a key that stands twice is refused, though the engine reads it', async () => {
  const form = readFileSync('forms/zomersessie-intake.json', 'utf8');
  const twice = written('proef.json', form.replace('"kind":', '"kind": "reflection",\n  "kind":'));
  const { exit, out } = await ran(['check', '--json', twice]);
  expect(exit).toBe(1);
  expect(JSON.parse(out).files[0]).toMatchObject({
    form: null,
    problems: [
      { code: 'key-repeated', pointer: '/kind', repair: [{ op: 'replace', path: '/kind', value: 'intake' }] },
    ],
  });
});

test('a missing language warns and does not refuse', async () => {
  const form = JSON.parse(readFileSync('forms/zomersessie-intake.json', 'utf8'));
  form.title = { nl: 'Voorbereiding' };
  const file = written('proef.json', JSON.stringify(form));
  const people = await ran(['check', file]);
  expect(people.exit).toBe(0);
  expect(people.out).toContain('Let op:');
  expect(people.out).toContain('Let op (aantal): 1.');
  const { files } = JSON.parse((await ran(['check', '--json', file])).out);
  expect(files[0]).toMatchObject({
    form: 'zomersessie-intake',
    problems: [],
    warnings: [{ code: 'language-missing', pointer: '/title/en', line: 1 }],
  });
});

test('what a form refers to is looked at where it lies beside it', async () => {
  const folder = testFolder();
  const put = (data: Record<string, unknown>) => {
    const file = join(folder, `${data['id']}.json`);
    writeFileSync(file, JSON.stringify(data));
    return file;
  };
  const priorities = (optionsFrom: object) => ({
    type: 'priorities',
    id: 'kies',
    title: 'Kies',
    method: 'votes',
    votes: 2,
    optionsFrom,
  });
  const kies = (optionsFrom: object) =>
    sampleJson({
      id: 'kies',
      implications: [],
      sections: [{ id: 'een', title: 'Een', items: [priorities(optionsFrom)] }],
    });
  put(sampleJson());
  const reflection = put(sampleJson({ id: 'na', kind: 'reflection', follows: 'proef' }));
  expect((await ran(['check', reflection])).out).toContain('is in orde');
  const elsewhere = put(sampleJson({ id: 'los', kind: 'reflection', follows: 'bestaat-niet' }));
  const alone = await ran(['check', elsewhere]);
  expect([alone.exit, alone.out]).toEqual([0, expect.stringContaining('[follows-not-beside]')]);
  expect(alone.out).toContain('naast dit bestand ligt geen bestaat-niet.json');
  expect(alone.out).not.toContain('Herstel:');
  const other = { languages: ['nl'], implications: [], title: 'Na', id: 'na', kind: 'reflection' };
  const sections = [
    {
      id: 'een',
      title: 'Een',
      items: [{ type: 'statement', id: 'delen', title: 'x', scale: 'agreement-7' }],
    },
  ];
  put(sampleJson({ ...other, follows: 'proef', sections }));
  const warned = await ran(['check', reflection]);
  expect([warned.exit, warned.out]).toEqual([0, expect.stringContaining('[follows-differs]')]);
  expect(warned.out).not.toContain('Herstel:');
  const wrong = put(kies({ form: 'proef', item: 'zorgen' }));
  const refused = await ran(['check', wrong]);
  expect([refused.exit, refused.out]).toEqual([1, expect.stringContaining('[options-item-unfit]')]);
  put(kies({ form: 'elders', item: 'punten' }));
  expect((await ran(['check', wrong])).exit).toBe(0);
});
