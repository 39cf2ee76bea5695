// What is wrong with answers, found by the very code that checks them on the website and said in the same words. Only the
// page that is kept for when there is no connection needs it, so it is a file of its own that only that page loads.
import type { Form } from '../form/form.ts';
import { fieldAt } from '../response/fields.ts';
import { inputOf } from '../response/input.ts';
import { readResponse } from '../response/response.ts';
import { titled } from '../response/titled.ts';
import type { Language } from '../shared/language.ts';
import type { Problem, ProblemCode, ProblemValues } from '../shared/problem.ts';
import { answerMistakes as en } from '../words/en/answer-mistakes.ts';
import { answerMistakes as nl } from '../words/nl/answer-mistakes.ts';
import type { PageFields } from './queue.ts';

/** Something that is wrong, at a field or at all those of a question. */
export interface SeenMistake {
  readonly field: string;
  readonly says: string;
}

const sentences = { nl, en };

/**
 * The mistakes in what was typed on all pages; nothing about questions that are not asked after these answers. The few
 * codes that are no mistake in an answer are left to the website.
 */
export function mistakesIn(form: Form, language: Language, fields: PageFields): readonly SeenMistake[] {
  const read = readResponse(form, inputOf(form, language, new Map(Object.entries(fields))));
  if (read.ok) return [];
  return read.problems.flatMap((each) => {
    const says = sentenceOf(language, titled(form, language, each));
    return says === undefined ? [] : [{ field: fieldAt(each.pointer ?? ''), says }];
  });
}

function sentenceOf<Code extends ProblemCode>(
  language: Language,
  { code, values }: Problem<Code>,
): string | undefined {
  const said: { readonly [C in ProblemCode]?: (values: ProblemValues[C]) => string } = sentences[language];
  return said[code]?.(values);
}
