import type { Child } from 'hono/jsx';
import { questionsOf } from '../form/questions.ts';
import { type Answer, readAnswer } from '../response/answer.ts';
import { groupField, inputOf } from '../response/fields.ts';
import { type Step, stepOfField } from '../response/steps.ts';
import { wordsIn } from '../words/words.ts';
import { Answers, type Asked, type Row } from './answers.tsx';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { MistakeSummary } from './mistakes.tsx';
import type { Filling } from './questions/filling.ts';
import { plainWording } from './wording.tsx';

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
  return (
    <FormPage
      shown={shown}
      language={language}
      title={check.title}
      path={formPath(form, 'check')}
      mistaken={mistakes.length > 0}
    >
      <MistakeSummary
        language={language}
        mistakes={mistakes}
        to={({ field, anchor }) => addressOf(filling, stepOfField(form, field), anchor)}
      />
      {props.grace ? <p class="govuk-inset-text">{fill.grace}</p> : null}
      <h1 class="govuk-heading-l">{check.title}</h1>
      <Answers
        form={form}
        language={language}
        groups={new Map(form.groups.map(({ id }) => [id, filling.fields.get(groupField(id)) ?? '']))}
        answers={readable(filling)}
        row={(asked, value) => rowOf(filling, asked, value)}
      />
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
          <span class="typed">{fields.get(field)}</span>
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
