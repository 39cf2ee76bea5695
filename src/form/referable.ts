import { memberOf } from './schema-walk.ts';

/** So many are tried. */
const most = 40;

/** The ids that a reference at this place can name, statements before other items; empty where nothing is named. */
export function referable(data: unknown, steps: readonly string[]): readonly string[] {
  const key = steps.at(-1);
  if (key === 'theme') return idsOf(memberOf(data, 'themes'));
  if (key === 'resultArea') return idsOf(memberOf(data, 'resultAreas'));
  if (key === 'groups' && steps.length === 2) return idsOf(memberOf(data, 'groups'));
  const isEvidence = steps.includes('evidence');
  if (key === 'item' && isEvidence) {
    const items = itemsIn(data);
    const statements = items.filter((item) => memberOf(item, 'type') === 'statement');
    return [...idsOf(statements), ...idsOf(items)].slice(0, most);
  }
  if (key !== 'option' || !isEvidence) return [];
  const evidence = steps.slice(0, -1).reduce<unknown>((inside, step) => memberOf(inside, step), data);
  const item = itemsIn(data).find((each) => memberOf(each, 'id') === memberOf(evidence, 'item'));
  return idsOf(memberOf(item, 'options'));
}

function itemsIn(data: unknown): readonly unknown[] {
  return listOf(memberOf(data, 'sections')).flatMap((section) => listOf(memberOf(section, 'items')));
}

function idsOf(list: unknown): readonly string[] {
  return listOf(list).flatMap((each) => {
    const id = memberOf(each, 'id');
    return typeof id === 'string' ? [id] : [];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
