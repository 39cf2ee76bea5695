import type { Child } from 'hono/jsx';
import { questionsOf } from '../form/questions.ts';
import { type Answer, readAnswer } from '../response/answer.ts';
import { groupField, nameField, remarkField } from '../response/fields.ts';
import { droppedFrom, inputOf, stepsWith } from '../response/input.ts';
import { type Step, stepOfField } from '../response/steps.ts';
import { wordsIn } from '../words/words.ts';
import { Answers, type Asked, type Row } from './answers.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { MistakeSummary } from './mistakes.tsx';
import type { Filling } from './questions/filling.ts';
import { StepsDone } from './step.tsx';
import { plainWording, Wording } from './wording.tsx';

/** Everything once more before it is sent, each answer with a link to change it. */
export function CheckPage(props: {
  shown: ShownForm;
  filling: Filling;
  response: string;
  /** A response that was sent before is being changed. */
  changing: boolean;
  /** The form has closed; there is a little time left. */
  grace: boolean;
}) {
  const { shown, filling } = props;
  const { form, language, mistakes } = filling;
  const { fill } = wordsIn(language);
  const { check } = fill;
  const count = stepsWith(form, language, filling.fields).length + 1;
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
      <Answers
        form={form}
        language={language}
        groups={new Map(form.groups.map(({ id }) => [id, filling.fields.get(groupField(id)) ?? '']))}
        answers={readable(filling)}
        remarks={remarksIn(filling)}
        name={filling.fields.get(nameField)?.trim()}
        row={(asked, value) => rowOf(filling, asked, value)}
      />
      <Dropped filling={filling} />
      <form method="post" action={`/${language}${formPath(form, 'check')}`} novalidate>
        <input type="hidden" name="response" value={props.response} />
        <p class="govuk-body">{props.changing ? check.changing : check.text}</p>
        <button class="govuk-button" type="submit">
          {check.send}
        </button>
      </form>
    </FormPage>
  );
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

function rowOf(filling: Filling, asked: Asked, value: Child): Row {
  const { form, language, fields } = filling;
  const { field } = asked;
  const wrong = filling.mistakes.filter((each) => each.field === field || each.field.startsWith(`${field}.`));
  return {
    value:
      wrong.length === 0 ? (
        value
      ) : (
        <>
          {wrong.map(({ says }) => (
            <p class="govuk-error-message">{says}</p>
          ))}
          {asked.typed
            .filter((each) => (fields.get(each) ?? '') !== '')
            .map((each) => (
              <p class="typed">{fields.get(each)}</p>
            ))}
        </>
      ),
    action: (
      <a class="govuk-link" href={addressOf(filling, asked.step, asked.anchor)}>
        {wordsIn(language).fill.check.change}
        <span class="govuk-visually-hidden">: {plainWording(form, asked.title, language)}</span>
      </a>
    ),
  };
}

/** Where an answer can be changed; from there one comes back to the check page. */
function addressOf({ form, language }: Filling, step: Step | undefined, anchor: string): string {
  return `/${language}${formPath(form, 'steps', step?.number ?? 1)}?from=check#${anchor}`;
}
