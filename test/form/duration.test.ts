import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { minutesFor } from '../../src/form/duration.ts';
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';
import { sampleJson } from './sample.ts';

function formWith(...items: readonly object[]): Form {
  const parsed = parseForm({
    ...sampleJson({ groups: [], ranking: {} }),
    implications: [],
    sections: [{ id: 'een', title: 'Een', items }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const numbered = (count: number, item: (id: string) => object) =>
  Array.from({ length: count }, (_, index) => item(`vraag-${index}`));
const statement = (id: string) => ({ type: 'statement', id, title: 'Wij delen onze gegevens.' });
const options = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((id) => ({ id, title: id }));

test('nothing takes less than a minute', () => {
  expect(minutesFor(formWith(statement('een')))).toBe(1);
});

test('a text of so many words takes the time to read them', () => {
  const text = (words: number) => ({ type: 'note', id: 'lees', text: 'woord '.repeat(words) });
  const [short, long] = [200, 1200].map((words) => minutesFor(formWith(text(words), statement('een'))));
  expect((long ?? 0) - (short ?? 0)).toBe(5);
});

test('more of any kind of question takes longer', () => {
  const kinds: readonly ((id: string) => object)[] = [
    statement,
    (id) => ({ type: 'priorities', id, title: 'Wat eerst?', method: 'rank', places: 3, options }),
    (id) => ({ type: 'priorities', id, title: 'Wat eerst?', method: 'points', options }),
    (id) => ({ type: 'priorities', id, title: 'Wat eerst?', method: 'votes', votes: 2, options }),
    (id) => ({ type: 'reaction', id, title: 'Wat vindt u?' }),
    (id) => ({ type: 'choice', id, title: 'Wat kiest u?', options }),
    (id) => ({ type: 'text', id, title: 'Wat doet u?' }),
    (id) => ({ type: 'number', id, title: 'Hoeveel?' }),
  ];
  for (const kind of kinds) {
    expect(minutesFor(formWith(...numbered(30, kind)))).toBeGreaterThan(
      minutesFor(formWith(...numbered(10, kind))),
    );
  }
});

test('writing takes longer than choosing, several points longer than one', () => {
  const minutes = (item: object) => minutesFor(formWith(...numbered(20, (id) => ({ ...item, id }))));
  const title = 'Wat vindt u?';
  expect(minutes({ type: 'reaction', title })).toBeGreaterThan(minutes({ type: 'statement', title }));
  expect(minutes({ type: 'reaction', title, several: 3 })).toBeGreaterThan(
    minutes({ type: 'reaction', title }),
  );
});

test('a form in two languages takes no longer than in one', () => {
  const twice = { nl: 'Wij delen onze gegevens.', en: 'We share our data.' };
  const both = numbered(30, (id) => ({ type: 'statement', id, title: twice }));
  expect(minutesFor(formWith(...both))).toBe(minutesFor(formWith(...numbered(30, statement))));
});

test('the forms of the house ask five to ten minutes', () => {
  const folder = join(import.meta.dirname, '../../forms');
  for (const file of readdirSync(folder).filter((name) => name !== 'form.schema.json')) {
    const parsed = parseForm(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!parsed.ok) throw new Error(file);
    expect(minutesFor(parsed.value)).toBeGreaterThanOrEqual(5);
    expect(minutesFor(parsed.value)).toBeLessThanOrEqual(10);
  }
});
