// Written reactions beside a release (method, 8.8): which may be placed, and what may be said of where they came from.
import { bodyKindOf } from '../form/bodies.ts';
import type { Form } from '../form/form.ts';
import { publicGroupOf, questionsOf } from '../form/questions.ts';
import type { Response } from '../response/response.ts';
import { kindTitle, languageWritten } from '../response/written.ts';
import type { Language } from '../shared/language.ts';
import { notGiven } from '../tally/tally.ts';
import type { DocumentReaction, ResultsDocument } from './document.ts';

/** Whether texts at this item may be placed once they have been read: remarks, and reactions that say so. */
export function isPlaceable(form: Form, item: string): boolean {
  const asked = questionsOf(form).find(({ id }) => id === item);
  if (asked?.type === 'statement') return asked.remark;
  return asked?.type === 'reaction' && asked.publish === 'after-moderation';
}

/** From so many people on a text does not point at one of them: twice as many as for a figure. */
export function leastForReactions(minimumGroup: number): number {
  return 2 * minimumGroup;
}

/** The part of a release from which a text came, when it is large enough to be named with it; null when not. */
export function partOf(
  form: Form,
  document: ResultsDocument,
  { groups, by }: Pick<Response, 'groups' | 'by'>,
): string | null {
  const group = publicGroupOf(form);
  if (group === undefined && bodyKindOf(form) === undefined) return null;
  const option = (group === undefined ? by?.speaksFor : groups.get(group.id)) ?? notGiven;
  return nameable(document, document.parts.find(({ of }) => of.includes(option))?.id ?? null);
}

/** What is known of a placed text. */
export interface Placed {
  readonly item: string;
  readonly text: string;
  readonly about: string | null;
  readonly part: string | null;
  readonly language: Language;
}

/** The document with the texts that were placed; without them while it stands for too few people. */
export function withReactions(
  form: Form,
  document: ResultsDocument,
  placed: readonly Placed[],
): ResultsDocument {
  const { responses, minimumGroup } = document.release;
  if (placed.length === 0 || (responses ?? 0) < leastForReactions(minimumGroup)) return document;
  const titles = new Map(questionsOf(form).map(({ id, title }) => [id, title]));
  const reactions = placed
    .filter(({ item }) => isPlaceable(form, item))
    .map(({ item, text, about, part, language }): DocumentReaction => {
      const aboutTitle = kindTitle(form, item, about) ?? null;
      const title = titles.get(item) ?? item;
      const written = languageWritten(form, language);
      return { item, title, text, about, aboutTitle, part: nameable(document, part), language: written };
    });
  return { ...document, reactions };
}

function nameable({ parts, release }: ResultsDocument, id: string | null): string | null {
  const part = parts.find((each) => each.id === id);
  return part !== undefined && part.responses >= leastForReactions(release.minimumGroup) ? part.id : null;
}
