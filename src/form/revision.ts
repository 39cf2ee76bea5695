import { canonical } from '../shared/canonical.ts';
import { sha256 } from '../shared/digest.ts';
import type { Form } from './form.ts';
import { frozenParts } from './frozen.ts';
import type { Item } from './item.ts';

/** One immutable published state of a form. Responses keep the number of the revision they were given under. */
export interface Revision {
  readonly form: Form;
  readonly number: number;
  /** SHA-256 of the form's content, without `$schema`. */
  readonly digest: string;
  /** SHA-256 of the frozen parts: responses under revisions with the same meaning count together. */
  readonly meaning: string;
  /** SHA-256 of `form|thing` for each ranked thing: the order inside a band of equals, fixed at first publishing. */
  readonly lots: ReadonlyMap<string, string>;
  /** Its answers were public already (an import): nothing is held back. */
  readonly alreadyPublic: boolean;
}

/** A form as canonical JSON, as it is stored: without `$schema`, and without options that are still to be taken over. */
export function contentOf(form: Form): string {
  const { $schema: _, ...content } = form;
  const sections = form.sections.map((section) => ({ ...section, items: section.items.map(withoutNone) }));
  return canonical({ ...content, sections });
}

/** No options are left out: a list of options has two or more. */
function withoutNone(item: Item): object {
  if (item.type !== 'priorities' || item.options.length > 0) return item;
  const { options: _, ...others } = item;
  return others;
}

/** The digest of a form's content; the same content gives the same digest whatever the order of its keys. */
export function digestOf(form: Form): Promise<string> {
  return sha256(contentOf(form));
}

/** The digest of what the first response freezes. */
export function meaningOf(form: Form): Promise<string> {
  return sha256(canonical(Object.fromEntries(frozenParts(form))));
}

/** The lot of every ranked thing (method, section 3), by its id; for options of priorities `item/option`. */
export async function drawLots(form: Form): Promise<ReadonlyMap<string, string>> {
  const lots = new Map<string, string>();
  for (const id of rankedIds(form)) lots.set(id, await sha256(`${form.id}|${id}`));
  return lots;
}

function rankedIds(form: Form): string[] {
  return [
    ...form.implications.map(({ id }) => id),
    ...form.sections.flatMap(({ items }) =>
      items.flatMap((item) => {
        if (item.type === 'statement') return [item.id];
        return item.type === 'priorities' ? item.options.map(({ id }) => `${item.id}/${id}`) : [];
      }),
    ),
  ];
}
