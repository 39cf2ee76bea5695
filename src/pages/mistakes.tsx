// What is wrong on a page, said twice with the same words: on top with a link, and at the question itself.
import type { Form } from '../form/form.ts';
import { isQuestion } from '../form/item.ts';
import { itemsOf } from '../form/questions.ts';
import { fieldAt, firstField } from '../response/fields.ts';
import { namePointer } from '../response/name.ts';
import { titled } from '../response/titled.ts';
import type { Language } from '../shared/language.ts';
import { stepsOf } from '../shared/pointer.ts';
import type { Problem } from '../shared/problem.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { foreignLanguage, plainWording } from './wording.tsx';

/** One mistake: at which field, under which question, and what to do about it. */
export interface Mistake {
  readonly field: string;
  /** Id of the element to go to. */
  readonly anchor: string;
  readonly question: string;
  /** The question's language, when that is not the page's. */
  readonly lang?: Language | undefined;
  readonly says: string;
  /** The reason, where a page must carry it to say it in the other language. */
  readonly told?: string;
}

/** The field by which a page carries what it says is wrong, for when only its language changes. */
export const toldField = 'told';

/** A reason as it is carried: its code, and the one thing it knows. */
export function writtenReason({ code, values }: Problem): string {
  return [code, ...Object.values(values)].join(' ');
}

/** Carries it in a form. */
export function Told({ mistakes }: { mistakes: readonly Mistake[] }) {
  const [first] = mistakes;
  return first === undefined ? null : <input type="hidden" name={toldField} value={first.told ?? ''} />;
}

/** The mistakes that problems with a pointer into the answers stand for. */
export function mistakesOf(form: Form, language: Language, problems: readonly Problem[]): readonly Mistake[] {
  return problems.map((each) => {
    const pointer = each.pointer ?? '';
    const [area, id = ''] = stepsOf(pointer);
    const field = fieldAt(pointer);
    const item = itemsOf(form).find((candidate) => candidate.id === id);
    const group = form.groups.find((each) => each.id === id);
    const title =
      `/${area}` === namePointer ? wordsIn(language).fill.name.label : (item?.title ?? group?.title ?? id);
    const isWhole = area === 'answers' && stepsOf(pointer).length === 2;
    return {
      field,
      anchor: isWhole && item !== undefined && isQuestion(item) ? firstField(item) : field,
      question: plainWording(form, title, language),
      lang: foreignLanguage(form, title, language),
      says: sentenceOf(wordsIn(language), titled(form, language, each)),
    };
  });
}

/** The summary on top of a page; nothing when there are no mistakes. `to` makes the address of a mistake. */
export function MistakeSummary(props: {
  language: Language;
  mistakes: readonly Mistake[];
  to?: (mistake: Mistake) => string;
}) {
  if (props.mistakes.length === 0) return null;
  const to = props.to ?? (({ anchor }: Mistake) => `#${anchor}`);
  return (
    <div class="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">
          {wordsIn(props.language).layout.errorSummary(props.mistakes.length)}
        </h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {props.mistakes.map((mistake) => (
              <li>
                <a href={to(mistake)}>
                  <span lang={mistake.lang}>{introduced(mistake.question)}</span>
                  {mistake.says}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** The question before its mistake: a question mark needs no colon after it. */
function introduced(question: string): string {
  if (question === '') return '';
  return /[?!.…]$/.test(question) ? `${question} ` : `${question}: `;
}

/** What is wrong at one field; its id is the field's with `-error`. */
export function MistakeAt(props: { language: Language; mistakes: readonly Mistake[]; field: string }) {
  const found = props.mistakes.filter(({ field }) => field === props.field);
  if (found.length === 0) return null;
  return (
    <p class="govuk-error-message" id={`${props.field}-error`}>
      <span class="govuk-visually-hidden">{wordsIn(props.language).fill.errorFor}</span>{' '}
      {found.map(({ says }) => says).join(' ')}
    </p>
  );
}

/** Whether something is wrong at this field. */
export function isMistaken(mistakes: readonly Mistake[], field: string): boolean {
  return mistakes.some((mistake) => mistake.field === field);
}
