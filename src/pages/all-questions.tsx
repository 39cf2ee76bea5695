import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import { byType, type Item } from '../form/item.ts';
import { byMethod } from '../form/priorities.ts';
import { asksPoints, type Reaction } from '../form/reaction.ts';
import { asksName } from '../response/name.ts';
import { stepsOf } from '../response/steps.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Prose } from './prose.tsx';
import { pointsOf } from './questions/statement.tsx';
import { StepTitle } from './step.tsx';
import { Wording } from './wording.tsx';

/** All questions of a form to read beforehand, and to look back at when it has closed; on paper with boxes to tick and room to write. */
export function AllQuestions(props: { form: Form; language: Language; isClosed: boolean }) {
  const { form, language, isClosed } = props;
  const { start, fill } = wordsIn(language);
  return (
    <details class="govuk-details all-questions">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {isClosed ? start.questionsAsked : start.allQuestions}
        </span>
      </summary>
      <div class="govuk-details__text">
        {isClosed ? null : <p class="govuk-body no-print">{start.printing}</p>}
        {stepsOf(form).map((step) => (
          <>
            <h2 class="govuk-heading-m">
              <StepTitle form={form} step={step} language={language} />
            </h2>
            {step.asks === 'section' && step.section.text !== undefined ? (
              <Prose form={form} text={step.section.text} language={language} />
            ) : null}
            {step.asks === 'section' && step.section.showIf !== undefined ? (
              <p class="govuk-hint">{start.pageAskedAfter}</p>
            ) : null}
            {step.asks === 'groups' && asksName(form) ? (
              <Asking title={fill.name.label} hint={fill.name.hint} by="line" />
            ) : null}
            {step.asks === 'groups'
              ? form.groups.map((group) => (
                  <Asking
                    title={<Wording form={form} text={group.title} language={language} />}
                    hint={start.chooseOne}
                    by="tick"
                    choices={group.options.map(({ title }) => (
                      <Wording form={form} text={title} language={language} />
                    ))}
                  />
                ))
              : step.section.items.map((item) => (
                  <>
                    {item.showIf === undefined ? null : <p class="govuk-hint">{start.askedAfter}</p>}
                    <ItemToRead form={form} language={language} item={item} />
                  </>
                ))}
          </>
        ))}
      </div>
    </details>
  );
}

function ItemToRead({ form, language, item }: { form: Form; language: Language; item: Item }) {
  const { start, scales, fill } = wordsIn(language);
  const title =
    item.title === undefined ? null : <Wording form={form} text={item.title} language={language} />;
  return byType<Child>(item, {
    statement: (statement) => {
      const points = pointsOf(form, statement, language).map(({ label }) => label);
      const choices = statement.noView ? [...points, scales.noView] : points;
      const hint = statement.remark ? `${start.withRemark} ${start.chooseOne}` : start.chooseOne;
      return <Asking title={title} hint={hint} by="tick" choices={choices} writes={statement.remark} />;
    },
    priorities: (priorities) => (
      <Asking
        title={title}
        hint={byMethod(priorities, {
          rank: ({ places }) => start.putInOrder(places),
          points: ({ total }) => start.dividePoints(total),
          votes: ({ votes }) => start.chooseAtMost(votes),
        })}
        by={priorities.method === 'votes' ? 'tick' : 'number'}
        choices={priorities.options.map((option) => (
          <Wording form={form} text={option.title} language={language} />
        ))}
      />
    ),
    reaction: (reaction) =>
      asksPoints(reaction) ? (
        <PointsToRead form={form} language={language} item={reaction} />
      ) : (
        <Asking title={title} hint={start.writeYourOwn(reaction.maximumLength)} by="box" />
      ),
    choice: ({ several, options }) => (
      <Asking
        title={title}
        hint={several ? start.chooseSeveral : start.chooseOne}
        by="tick"
        choices={options.map((option) => <Wording form={form} text={option.title} language={language} />)}
      />
    ),
    text: ({ maximumLength }) => (
      <Asking title={title} hint={`${fill.textHint(maximumLength)} ${fill.background}`} by="line" />
    ),
    number: ({ minimum, maximum }) => (
      <Asking title={title} hint={`${fill.numberHint(minimum, maximum)} ${fill.background}`} by="line" />
    ),
    note: ({ text }) => (
      <>
        <h3 class="govuk-heading-s">{title}</h3>
        <Prose form={form} text={text} language={language} />
      </>
    ),
  });
}

function PointsToRead({ form, language, item }: { form: Form; language: Language; item: Reaction }) {
  const { start, fill } = wordsIn(language);
  const { several, maximumLength, kinds } = item;
  const hint = fill.pointsHint(several, maximumLength);
  return (
    <Asking
      title={<Wording form={form} text={item.title} language={language} />}
      hint={kinds === undefined ? hint : `${hint} ${start.pointKinds}`}
      by="box"
      choices={(kinds ?? []).map((kind) => <Wording form={form} text={kind.title} language={language} />)}
    />
  );
}

/** A question as it is on paper, answered `by` a tick or a number at each choice, on a line or in a box. */
function Asking(props: {
  title: Child;
  hint: string;
  by: 'tick' | 'number' | 'line' | 'box';
  choices?: readonly Child[];
  /** There is room for a few words as well. */
  writes?: boolean;
}) {
  const { by, choices = [], writes = false } = props;
  const isWritten = by === 'line' || by === 'box';
  return (
    <div class="paper">
      <h3 class="govuk-heading-s">{props.title}</h3>
      <p class="govuk-hint">{props.hint}</p>
      {choices.length === 0 ? null : (
        <ul class={`govuk-list govuk-list--bullet${isWritten ? '' : ` paper__${by}`}`}>
          {choices.map((choice) => (
            <li>{choice}</li>
          ))}
        </ul>
      )}
      {isWritten ? <div class={`paper__${by}`} /> : null}
      {writes ? <div class="paper__line" /> : null}
    </div>
  );
}
