import type { Text } from '../../form/text.ts';
import { joinedWording } from '../import-form/wording.ts';
import { type Element, type Survey, textOf } from './survey.ts';

/** Title and description of something with several questions in it, as a note before them; nothing when it has none. */
export function addHeading(survey: Survey, element: Element): void {
  const title = textOf(survey, element, 'title');
  const description = textOf(survey, element, 'description', 'text');
  const text =
    title !== undefined && description !== undefined ? joined(title, description) : (title ?? description);
  if (text === undefined) return;
  const { at, members, conditions, name } = element;
  const place = `${at}/${members.has('title') ? 'title' : 'description'}`;
  const id = survey.builder.add({
    at: place,
    name,
    nameAt: undefined,
    item: { type: 'note', text },
    conditions,
  });
  if (id !== undefined) survey.ledger.change(at, 'heading-as-note', { id });
}

function joined(title: Text, description: Text): Text {
  return joinedWording(title, description, (first, second) => `${first}\n\n${second}`);
}
