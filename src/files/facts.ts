// Where a file comes from: every file cites the release it was made of, and the source of what was imported.
import { wordingOf } from '../form/text.ts';
import type { Language } from '../shared/language.ts';
import { type FileWords, fileWordsIn } from '../words/files.ts';
import { writtenMoment } from '../words/moment.ts';
import type { Taken } from './taken.ts';

/** One fact: its name, what it is called, its value as the document has it, and as people read it. */
export interface Fact {
  readonly name: keyof FileWords['facts'];
  readonly label: string;
  readonly value: string | number;
  readonly said: string | number;
}

/** What is known of where a file comes from. */
export function factsOf({ document, digest, placedCount }: Taken, language: Language): readonly Fact[] {
  const { form, release, example, schema, reactions, shift } = document;
  const words = fileWordsIn(language);
  const { source } = form;
  const known: readonly [Fact['name'], Fact['value'] | null | undefined, said?: string][] = [
    ['title', wordingOf(form.title, language, form.languages).text],
    ['example', example ? words.example : null],
    ['form', form.id],
    ['revision', form.revision],
    ['organiser', form.brand?.name],
    ['release', release.number],
    ['publishedAt', release.publishedAt, writtenMoment(language, release.publishedAt)],
    ['kind', release.kind, words.kinds[release.kind]],
    ['responses', release.responses],
    ['invited', release.invited],
    ['comparedWith', shift?.from.form],
    ['pairs', shift?.pairs],
    ['minimumGroup', release.minimumGroup],
    ['reactions', placedCount === 0 ? null : words.shownOf(reactions.length, placedCount)],
    ['method', release.method],
    ['digest', digest],
    ['schema', schema],
    ['source', source?.title],
    ['licence', source?.licence],
    ['url', source?.url],
    ['attribution', source?.attribution],
    ['withheld', words.withheld],
  ];
  return known.flatMap(([name, value, said]) =>
    value === null || value === undefined
      ? []
      : [{ name, label: words.facts[name], value, said: said ?? value }],
  );
}
