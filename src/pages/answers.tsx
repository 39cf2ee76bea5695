// All answers of one response, question by question: to check before sending, and to look back at.
import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import type { Group } from '../form/group.ts';
import type { Question } from '../form/item.ts';
import type { Text } from '../form/text.ts';
import type { Answer } from '../response/answer.ts';
import { answerField, firstField, groupField, nameField, remarkField } from '../response/fields.ts';
import { asksName } from '../response/name.ts';
import { questionsOn, type Step, shownSteps, stepsOf } from '../response/steps.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { AnswerInWords, otherThan } from './answer.tsx';
import { StepTitle } from './step.tsx';
import { Wording } from './wording.tsx';

/** A question in the list, and where it can be changed. */
export interface Asked {
  readonly step: Step;
  readonly title: Text;
  readonly field: string;
  /** Id of the item it asks; none for name, group and remark. */
  readonly item?: string;
  /** It is the remark beside a statement. */
  readonly isRemark?: boolean;
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
  readonly remarks: ReadonlyMap<string, string>;
  /** The participant's name, where the form asks it. */
  readonly name?: string | undefined;
  /** The language of what was written, where it is known. */
  readonly written?: Language;
}

/**
 * The answers to all that is shown of a form, a heading for each page. `row` can say more about a question. With `only`
 * nothing but these questions, whether they are shown or not.
 */
export function Answers(
  props: Answered & {
    row?: (asked: Asked, value: Child) => Row;
    only?: ((asked: Asked) => boolean) | undefined;
    heading?: 'h2' | 'h3' | undefined;
  },
) {
  const { form, language, row = (_asked, value) => ({ value }), only } = props;
  const Heading = props.heading ?? 'h2';
  const steps = only === undefined ? shownSteps(form, ({ id }) => props.answers.get(id)) : stepsOf(form);
  return steps.map((step) => {
    const all = step.asks === 'groups' ? groupRows(props, step) : questionRows(props, step);
    const rows = all.filter(([asked]) => only?.(asked) !== false);
    return rows.length === 0 ? null : (
      <>
        <Heading class={`govuk-heading-${Heading === 'h2' ? 'm' : 's'}`}>
          <StepTitle form={form} step={step} language={language} />
        </Heading>
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
        {props.asked.isRemark ? `${wordsIn(props.language).fill.check.remark}: ` : null}
        <Wording form={props.form} text={props.asked.title} language={props.language} />
      </dt>
      <dd class="govuk-summary-list__value">{value}</dd>
      {action === undefined ? null : <dd class="govuk-summary-list__actions">{action}</dd>}
    </div>
  );
}

/** The name, where it is asked, and the groups. */
function groupRows(answered: Answered, step: Step): readonly (readonly [Asked, Child])[] {
  const { form, language, groups } = answered;
  const rows = form.groups.map((group): readonly [Asked, Child] => {
    const field = groupField(group.id);
    const value = (
      <GroupInWords form={form} language={language} group={group} chosen={groups.get(group.id)} />
    );
    return [{ step, title: group.title, field, anchor: field }, value];
  });
  return asksName(form) ? [nameRow(answered, step), ...rows] : rows;
}

function nameRow({ language, name = '' }: Answered, step: Step): readonly [Asked, Child] {
  const { fill } = wordsIn(language);
  const asked = { step, title: fill.name.label, field: nameField, anchor: nameField };
  return [asked, name === '' ? <span class="unanswered">{fill.check.unanswered}</span> : <bdi>{name}</bdi>];
}

function questionRows(answered: Answered, step: Step): readonly (readonly [Asked, Child])[] {
  const { form, language, answers } = answered;
  return questionsOn(step).flatMap((item) => {
    const answer = answers.get(item.id);
    const asked = {
      step,
      title: item.title,
      field: answerField(item.id),
      anchor: firstField(item),
      item: item.id,
    };
    const value = (
      <AnswerInWords form={form} language={language} item={item} answer={answer} written={answered.written} />
    );
    return [[asked, value], ...remarkRow(answered, asked, item)];
  });
}

/** What was written beside a statement, when anything was. */
function remarkRow(
  { language, remarks, written }: Answered,
  asked: Asked,
  item: Question,
): readonly (readonly [Asked, Child])[] {
  const remark = remarks.get(item.id);
  if (remark === undefined) return [];
  const field = remarkField(item.id);
  const row = { step: asked.step, title: asked.title, field, anchor: field, isRemark: true };
  const value = (
    <span class="typed" lang={otherThan(language, written)} dir="auto">
      {remark}
    </span>
  );
  return [[row, value]];
}

function GroupInWords(props: { form: Form; language: Language; group: Group; chosen: string | undefined }) {
  const { form, language, group } = props;
  const option = group.options.find(({ id }) => id === props.chosen);
  if (option === undefined) return <span class="unanswered">{wordsIn(language).fill.check.unanswered}</span>;
  return <Wording form={form} text={option.title} language={language} />;
}
