// All answers of one response, question by question: to check before sending, and to look back at.
import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import type { Group } from '../form/group.ts';
import type { Question } from '../form/item.ts';
import type { Text } from '../form/text.ts';
import type { Answer } from '../response/answer.ts';
import { answerField, groupField } from '../response/fields.ts';
import { questionsOn, type Step, stepsOf } from '../response/steps.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { AnswerInWords } from './answer.tsx';
import { stepTitle } from './step.tsx';
import { Wording } from './wording.tsx';

/** A question in the list, and where it can be changed. */
export interface Asked {
  readonly step: Step;
  readonly title: Text;
  readonly field: string;
  /** Id of its first element on its page. */
  readonly anchor: string;
}

/** What stands beside a question: its answer, and perhaps a link to change it. */
export interface Row {
  readonly value: Child;
  readonly action?: Child;
}

interface Answered {
  readonly form: Form;
  readonly language: Language;
  readonly groups: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** The answers of a whole form, a heading for each page. `row` can say more about a question. */
export function Answers(props: Answered & { row?: (asked: Asked, value: Child) => Row }) {
  const { form, language, row = (_asked, value) => ({ value }) } = props;
  return stepsOf(form).map((step) => {
    const rows = step.asks === 'groups' ? groupRows(props, step) : questionRows(props, step);
    return rows.length === 0 ? null : (
      <>
        <h2 class="govuk-heading-m">{stepTitle(form, step, language)}</h2>
        <dl class="govuk-summary-list">
          {rows.map(([asked, value]) => (
            <AnswerRow form={form} language={language} asked={asked} row={row(asked, value)} />
          ))}
        </dl>
      </>
    );
  });
}

function AnswerRow(props: { form: Form; language: Language; asked: Asked; row: Row }) {
  const { value, action } = props.row;
  return (
    <div
      class={`govuk-summary-list__row${action === undefined ? ' govuk-summary-list__row--no-actions' : ''}`}
    >
      <dt class="govuk-summary-list__key">
        <Wording form={props.form} text={props.asked.title} language={props.language} />
      </dt>
      <dd class="govuk-summary-list__value">{value}</dd>
      {action === undefined ? null : <dd class="govuk-summary-list__actions">{action}</dd>}
    </div>
  );
}

function groupRows({ form, language, groups }: Answered, step: Step): readonly (readonly [Asked, Child])[] {
  return form.groups.map((group) => {
    const field = groupField(group.id);
    const value = (
      <GroupInWords form={form} language={language} group={group} chosen={groups.get(group.id)} />
    );
    return [{ step, title: group.title, field, anchor: field }, value];
  });
}

function questionRows(answered: Answered, step: Step): readonly (readonly [Asked, Child])[] {
  const { form, language, answers } = answered;
  return questionsOn(step).map((item) => {
    const answer = answers.get(item.id);
    const value = <AnswerInWords form={form} language={language} item={item} answer={answer} />;
    return [{ step, title: item.title, field: answerField(item.id), anchor: anchorOf(item) }, value];
  });
}

/** Id of the first element of a question. */
function anchorOf(item: Question): string {
  return item.type === 'priorities' ? answerField(item.id, 1) : answerField(item.id);
}

function GroupInWords(props: { form: Form; language: Language; group: Group; chosen: string | undefined }) {
  const { form, language, group } = props;
  const option = group.options.find(({ id }) => id === props.chosen);
  if (option === undefined) return <span class="unanswered">{wordsIn(language).fill.check.unanswered}</span>;
  return <Wording form={form} text={option.title} language={language} />;
}
