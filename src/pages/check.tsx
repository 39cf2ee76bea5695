import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import { type Answer, readAnswer } from '../response/answer.ts';
import { type Fields, groupField, nameField, remarkField } from '../response/fields.ts';
import { droppedFrom, inputOf, stepsWith } from '../response/input.ts';
import { asksName } from '../response/name.ts';
import { questionsOn, type Step, stepOfField } from '../response/steps.ts';
import type { Language } from '../shared/language.ts';
import type { Standing } from '../shared/standing.ts';
import { wordsIn } from '../words/words.ts';
import { Answers, type Asked } from './answers.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { MistakeSummary } from './mistakes.tsx';
import type { Filling } from './questions/filling.ts';
import { StandingNote } from './standing.tsx';
import { StepsDone } from './step.tsx';
import { typedLines } from './typed-lines.tsx';
import { Wording } from './wording.tsx';

/** Id of the form with the button that sends. */
const sendForm = 'send';

/** Everything once more before it is sent, each answer with a link to change it. */
export function CheckPage(props: {
  shown: ShownForm;
  filling: Filling;
  standing: Standing;
  /** The form has closed; there is a little time left. */
  grace: boolean;
  /** Where it is posted to. */
  action: string;
}) {
  const { shown, filling } = props;
  const { form, language, mistakes } = filling;
  const { fill } = wordsIn(language);
  const { check } = fill;
  const steps = stepsWith(form, language, filling.fields);
  const count = steps.length + 1;
  return (
    <FormPage
      shown={shown}
      language={language}
      title={`${check.title} – ${fill.stepOf(count, count)}`}
      path={formPath(form, 'check')}
      mistaken={mistakes.length > 0}
    >
      <MistakeSummary
        language={language}
        mistakes={mistakes}
        to={({ field, anchor }) => addressOf(filling, stepOfField(form, field), anchor)}
      />
      {props.grace ? <p class="govuk-inset-text">{fill.grace}</p> : null}
      <StepsDone language={language} place={count} count={count} />
      <h1 class="govuk-heading-l">{check.title}</h1>
      <p class="govuk-body">
        {check.left(unansweredOn(filling, steps))}{' '}
        {props.standing.base > 0 ? check.changesNotSent : check.notSent}{' '}
        <a class="govuk-link" href={`#${sendForm}`}>
          {check.below}
        </a>
        .
      </p>
      <TypedAnswers filling={filling} action={(asked) => <ChangeLink filling={filling} asked={asked} />} />
      <Dropped filling={filling} />
      <SendForm
        form={form}
        language={language}
        standing={props.standing}
        previous={steps.at(-1)}
        action={props.action}
      >
        <StandingNote standing={props.standing} language={language} />
      </SendForm>
    </FormPage>
  );
}

/** The button that sends, and the way back to the page before; the children stand before them. */
export function SendForm(props: {
  form: Form;
  language: Language;
  standing: Standing;
  previous?: Step | undefined;
  /** Where it is posted to, unless that is the address of the page. */
  action?: string;
  children?: Child;
}) {
  const { form, language, standing, previous } = props;
  const { check, previous: back } = wordsIn(language).fill;
  return (
    <form
      id={sendForm}
      method="post"
      action={props.action ?? `/${language}${formPath(form, 'check')}`}
      data-sends
      novalidate
    >
      <input type="hidden" name="response" value={standing.response} />
      <p class="govuk-body">{standing.base > 0 ? check.changing : check.text}</p>
      {props.children}
      <div class="govuk-button-group">
        <button class="govuk-button" type="submit">
          {check.send}
        </button>
        {previous === undefined ? null : (
          <a
            class="govuk-button govuk-button--secondary"
            href={`/${language}${formPath(form, 'steps', previous.number)}`}
            draggable={false}
          >
            {back}
          </a>
        )}
      </div>
    </form>
  );
}

/** How many of the questions on these pages nothing was typed at: what is typed wrong is not unanswered. */
function unansweredOn({ form, language, fields }: Filling, steps: readonly Step[]): number {
  const { answers } = inputOf(form, language, fields);
  const isEmpty = (field: string) => (fields.get(field) ?? '').trim() === '';
  return steps.flatMap((step): readonly unknown[] => {
    if (step.asks === 'groups') {
      const name = asksName(form) ? [nameField] : [];
      return [...name, ...form.groups.map(({ id }) => groupField(id))].filter(isEmpty);
    }
    return questionsOn(step).filter((item) => {
      const found = answers.get(item.id);
      if (found === undefined) return true;
      const read = readAnswer(item, found, '');
      return read.ok && read.value === undefined;
    });
  }).length;
}

/** Which answers are left out, because their questions are not asked any more. */
function Dropped({ filling: { form, language, fields } }: { filling: Filling }) {
  const dropped = droppedFrom(form, language, fields);
  if (dropped.length === 0) return null;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{wordsIn(language).fill.check.dropped(dropped.length)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {dropped.map(({ title }) => (
          <li>
            <Wording form={form} text={title} language={language} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answers that can be read; one that cannot is left out, and its row says why. */
function readable({ form, language, fields }: Filling): ReadonlyMap<string, Answer> {
  const input = inputOf(form, language, fields);
  const answers = new Map<string, Answer>();
  for (const item of questionsOf(form)) {
    const found = input.answers.get(item.id);
    const read = found === undefined ? undefined : readAnswer(item, found, '');
    if (read?.ok === true && read.value !== undefined) answers.set(item.id, read.value);
  }
  return answers;
}

/** What was typed beside statements, right or wrong. */
function remarksIn({ form, fields }: Filling): ReadonlyMap<string, string> {
  const typed = questionsOf(form).map(({ id }): [string, string] => [id, fields.get(remarkField(id)) ?? '']);
  return new Map(typed.filter(([, remark]) => remark.trim() !== ''));
}

/** What was typed, right or wrong, question by question; of all questions, or `only` of some. */
export function TypedAnswers(props: {
  filling: Filling;
  only?: (asked: Asked) => boolean;
  action?: (asked: Asked) => Child;
  heading?: 'h2' | 'h3';
}) {
  const { filling, action } = props;
  const { form, language, fields } = filling;
  const answers = readable(filling);
  return (
    <Answers
      form={form}
      language={language}
      groups={new Map(form.groups.map(({ id }) => [id, fields.get(groupField(id)) ?? '']))}
      answers={answers}
      remarks={remarksIn(filling)}
      name={fields.get(nameField)?.trim()}
      only={props.only}
      heading={props.heading}
      row={(asked, value) => ({ value: typedAt(filling, asked, answers, value), action: action?.(asked) })}
    />
  );
}

/** Whether something was typed at a question, right or wrong. */
export function isTypedAt(fields: Fields, { field }: Asked): boolean {
  return [...fields].some(
    ([name, typed]) =>
      typed.trim() !== '' && (name === field || (name.startsWith(`${field}.`) && name !== `${field}.open`)),
  );
}

/** An answer in words; where it is wrong or cannot be read what is wrong with it, and it as it was typed. */
function typedAt(filling: Filling, asked: Asked, answers: ReadonlyMap<string, Answer>, value: Child): Child {
  const { form, language, fields, mistakes } = filling;
  const { field } = asked;
  const wrong = mistakes.filter((each) => each.field === field || each.field.startsWith(`${field}.`));
  const item = asked.isRemark ? undefined : questionsOf(form).find(({ id }) => id === asked.item);
  const own = (fields.get(field) ?? '') === '' ? [] : [fields.get(field) ?? ''];
  const typed = item === undefined ? own : typedLines(form, language, item, fields);
  const isRead = item === undefined || answers.has(item.id);
  if (wrong.length === 0 && (isRead || typed.length === 0)) return value;
  return (
    <>
      {wrong.map(({ says }) => (
        <p class="govuk-error-message">{says}</p>
      ))}
      {typed.map((each) => (
        <p class="typed" dir="auto">
          {each}
        </p>
      ))}
    </>
  );
}

function ChangeLink({ filling, asked }: { filling: Filling; asked: Asked }) {
  const { form, language } = filling;
  const { check } = wordsIn(language).fill;
  return (
    <a class="govuk-link" href={addressOf(filling, asked.step, asked.anchor)}>
      {check.change}
      <span class="govuk-visually-hidden">
        {asked.isRemark ? `: ${check.remark}` : null}:{' '}
        <Wording form={form} text={asked.title} language={language} />
      </span>
    </a>
  );
}

/** Where an answer can be changed; from there one comes back to the check page. */
function addressOf({ form, language }: Filling, step: Step | undefined, anchor: string): string {
  return `/${language}${formPath(form, 'steps', step?.number ?? 1)}?from=check#${anchor}`;
}
