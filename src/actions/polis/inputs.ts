import type { ResponseInput } from '../../response/response.ts';
import type { Conversation } from './conversation.ts';
import { groupQuestion, itemOf, optionOf, publishedGroups } from './form.ts';

/**
 * One response for everybody who took a stance, by participant number, still to be checked against the form. Statements
 * somebody said nothing about are skipped; who is in no published group gives none.
 */
export function inputsOf(conversation: Conversation): readonly ResponseInput[] {
  const { stances, groups } = conversation;
  const asksGroup = publishedGroups(groups).length >= 2;
  return [...stances]
    .sort(([a], [b]) => a - b)
    .map(([participant, own]) => {
      const group = asksGroup ? groups.get(participant) : undefined;
      return {
        language: 'en',
        groups: new Map(group === undefined ? [] : [[groupQuestion, optionOf(group)]]),
        answers: new Map([...own].map(([statement, { stance }]) => [itemOf(statement), stance])),
      };
    });
}
