// A conversation as a form of ours: one statement an item, the published opinion group the group question.
import type { Conversation } from './conversation.ts';

/** The group question of an imported conversation. */
export const groupQuestion = 'opinion-group';

/** The item of statement number 12: `s12`. */
export const itemOf = (statement: number): string => `s${statement}`;

/** The option of a published group: Pol.is counts them from 0, its pages call them A, B, C. */
export const optionOf = (group: number): string => `group-${letterOf(group).toLowerCase()}`;

/**
 * The form's data, still to be checked by `parseForm`. A conversation of which fewer than two groups were published has
 * no group question. Statements that were moderated out are marked: counted, not ranked.
 */
export function formData(conversation: Conversation, id: string): unknown {
  const { summary, statements } = conversation;
  return {
    id,
    kind: 'intake',
    title: summary.topic,
    languages: ['en'],
    privacy: { controller: 'Pol.is', contact: summary.url ?? 'https://pol.is' },
    groups: groupsOf(conversation),
    sections: [
      {
        id: 'statements',
        title: 'Statements',
        items: statements.map(({ number, title, moderatedOut }) => ({
          type: 'statement',
          id: itemOf(number),
          title,
          scale: 'agree-pass-disagree',
          noView: false,
          moderatedOut,
        })),
      },
    ],
    source: sourceOf(conversation),
  };
}

function groupsOf({ groups }: Conversation): readonly unknown[] {
  const published = publishedGroups(groups);
  if (published.length < 2) return [];
  const options = published.map((group) => ({ id: optionOf(group), title: `Group ${letterOf(group)}` }));
  return [{ id: groupQuestion, title: 'Opinion group, as published by Pol.is', options }];
}

/** The groups that anybody is in, by number. */
export function publishedGroups(groups: ReadonlyMap<number, number>): readonly number[] {
  return [...new Set(groups.values())].sort((a, b) => a - b);
}

/** A … Z, and numbers above that. */
function letterOf(group: number): string {
  return group < 26 ? String.fromCharCode(65 + group) : String(group);
}

function sourceOf({ summary, attribution }: Conversation): unknown {
  return {
    title: [...`Pol.is: ${summary.topic}`].slice(0, 300).join(''),
    ...(summary.url === undefined ? {} : { url: summary.url }),
    ...attribution,
  };
}
