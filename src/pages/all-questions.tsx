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
import { stepTitle } from './step.tsx';
import { Wording } from './wording.tsx';

/** All questions of a form to read beforehand, or to print. */
export function AllQuestions({ form, language }: { form: Form; language: Language }) {
  const { start, fill } = wordsIn(language);
  return (
    <details class="govuk-details all-questions">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{start.allQuestions}</span>
      </summary>
      <div class="govuk-details__text">
        {stepsOf(form).map((step) => (
          <>
            <h3 class="govuk-heading-s">{stepTitle(form, step, language)}</h3>
            {step.asks === 'section' && step.section.showIf !== undefined ? (
              <p class="govuk-hint">{start.pageAskedAfter}</p>
            ) : null}
            {step.asks === 'groups' && asksName(form) ? (
              <Asking title={fill.name.label} hint={fill.name.hint} choices={[]} />
            ) : null}
            {step.asks === 'groups'
              ? form.groups.map((group) => (
                  <Asking
                    title={<Wording form={form} text={group.title} language={language} />}
                    hint={start.chooseOne}
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
      return <Asking title={title} hint={hint} choices={choices} />;
    },
    priorities: (priorities) => (
      <Asking
        title={title}
        hint={byMethod(priorities, {
          rank: ({ places }) => start.putInOrder(places),
          points: ({ total }) => start.dividePoints(total),
          votes: ({ votes }) => start.chooseAtMost(votes),
        })}
        choices={priorities.options.map((option) => (
          <Wording form={form} text={option.title} language={language} />
        ))}
      />
    ),
    reaction: (reaction) =>
      asksPoints(reaction) ? (
        <PointsToRead form={form} language={language} item={reaction} />
      ) : (
        <Asking title={title} hint={start.writeYourOwn(reaction.maximumLength)} choices={[]} />
      ),
    choice: ({ several, options }) => (
      <Asking
        title={title}
        hint={several ? start.chooseSeveral : start.chooseOne}
        choices={options.map((option) => <Wording form={form} text={option.title} language={language} />)}
      />
    ),
    text: ({ maximumLength }) => (
      <Asking title={title} hint={`${fill.textHint(maximumLength)} ${fill.background}`} choices={[]} />
    ),
    number: ({ minimum, maximum }) => (
      <Asking title={title} hint={`${fill.numberHint(minimum, maximum)} ${fill.background}`} choices={[]} />
    ),
    note: ({ text }) => (
      <>
        <p class="govuk-body">
          <strong>{title}</strong>
        </p>
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
      choices={(kinds ?? []).map((kind) => <Wording form={form} text={kind.title} language={language} />)}
    />
  );
}

function Asking(props: { title: Child; hint: string; choices: readonly Child[] }) {
  return (
    <>
      <p class="govuk-body">
        <strong>{props.title}</strong>
        <br />
        {props.hint}
      </p>
      {props.choices.length === 0 ? null : (
        <ul class="govuk-list govuk-list--bullet">
          {props.choices.map((choice) => (
            <li>{choice}</li>
          ))}
        </ul>
      )}
    </>
  );
}
