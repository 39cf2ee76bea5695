// The texts in a response that somebody may read apart from it: reactions, their points, and remarks.
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import type { Text } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import type { Response } from './response.ts';

/** One text of a response. */
export interface WrittenText {
  readonly item: string;
  /** Title of the item, for a remark that of its statement. */
  readonly title: Text;
  /** Which point of its item, from 1 on; 1 where there is but one text. */
  readonly number: number;
  readonly text: string;
  /** The kind that was chosen with it. */
  readonly about: string | null;
  /** It may be put with the results once it has been read; else it stays with the organiser. */
  readonly isPlaceable: boolean;
  /** Where it stands in the stored body, as SQLite's JSON functions name a place. */
  readonly path: string;
}

/**
 * What became of a text that somebody wrote: `kept` stays with the organiser, `later` is not read before the form closes,
 * with `too-few` answers no text is placed.
 */
export interface OwnText {
  readonly title: Text;
  readonly text: string;
  readonly state: 'kept' | 'later' | 'waiting' | 'too-few' | 'placed' | 'refused';
  /** Why it was refused. */
  readonly reason: string | null;
}

/** Every text somebody wrote, in the order of the form. Answers in one line are facts, and not among them. */
export function writtenIn(form: Form, { answers, remarks }: Response): readonly WrittenText[] {
  return questionsOf(form).flatMap((item): WrittenText[] => {
    const { id, title } = item;
    if (item.type === 'statement') {
      const text = remarks.get(id);
      const path = `$.remarks."${id}"`;
      return text === undefined
        ? []
        : [{ item: id, title, number: 1, text, about: null, isPlaceable: true, path }];
    }
    if (item.type !== 'reaction') return [];
    const isPlaceable = item.publish === 'after-moderation';
    const path = `$.answers."${id}"`;
    const answer = answers.get(id);
    if (answer?.is === 'text') {
      return [{ item: id, title, number: 1, text: answer.text, about: null, isPlaceable, path }];
    }
    if (answer?.is !== 'written') return [];
    return answer.points.map(({ text, kind }, at) => {
      const point = { number: at + 1, text, about: kind, isPlaceable, path: `${path}[${at}].text` };
      return { item: id, title, ...point };
    });
  });
}

/**
 * The language that texts are in, as far as that is known: of a form in one language that one, whatever language the
 * page around it was in; else the one in which the form was filled in.
 */
export function languageWritten({ languages }: Form, answeredIn: Language): Language {
  const [only, ...others] = languages;
  return only !== undefined && others.length === 0 ? only : answeredIn;
}

/** What a kind is called; undefined when the form has no such kind. */
export function kindTitle(form: Form, item: string, about: string | null): Text | undefined {
  const asked = questionsOf(form).find(({ id }) => id === item);
  return asked?.type === 'reaction' ? asked.kinds?.find(({ id }) => id === about)?.title : undefined;
}
