import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import { stepsWith } from '../response/input.ts';
import { asksName } from '../response/name.ts';
import { notShownOn, type Step } from '../response/steps.ts';
import type { Language } from '../shared/language.ts';
import type { Standing } from '../shared/standing.ts';
import { wordsIn } from '../words/words.ts';
import { FormPage, formPath, type ShownForm } from './form-page.tsx';
import { MistakeSummary, Told } from './mistakes.tsx';
import { Prose } from './prose.tsx';
import type { Asking, Filling } from './questions/filling.ts';
import { GroupQuestion } from './questions/group.tsx';
import { ItemToFill } from './questions/item.tsx';
import { markedOn, SkippingSaid } from './questions/mark.tsx';
import { NameQuestion } from './questions/name.tsx';
import { StandingNote } from './standing.tsx';
import { plainWording, Wording } from './wording.tsx';

/** The field that names the questions of a page's section that are not on it. */
export const notShownField = 'not-shown';

/** The last field of a page: without it the page did not come through whole, and questions may be missing from it. */
export const endField = 'end';

/** What the button posts that saves the page and tells how to go on on another device. */
export const elsewhereButton = 'elsewhere';

/** One page to fill in. */
export function StepPage(props: {
  shown: ShownForm;
  step: Step;
  filling: Filling;
  standing: Standing;
  /** The participant came from the check page and goes back there. */
  fromCheck: boolean;
  /** The form has closed; there is a little time left. */
  grace: boolean;
  /** Where it is posted to. */
  action: string;
}) {
  const { shown, step, standing, fromCheck } = props;
  const { form, language, mistakes, fields } = props.filling;
  const { fill } = wordsIn(language);
  const walked = stepsWith(form, language, fields);
  const place = walked.findIndex(({ number }) => number === step.number) + 1;
  // the check is a step too: nobody should think to be ready and then find one more page
  const count = walked.length + 1;
  return (
    <FormPage
      shown={shown}
      language={language}
      title={`${stepTitle(form, step, language)} – ${fill.stepOf(place, count)}`}
      path={`${formPath(form, 'steps', step.number)}${fromCheck ? '?from=check' : ''}`}
      mistaken={mistakes.length > 0}
      saving="questions"
    >
      <MistakeSummary language={language} mistakes={mistakes} />
      {props.grace ? <p class="govuk-inset-text">{fill.grace}</p> : null}
      <StepsDone language={language} place={place} count={count} />
      <StepToFill
        id="questions"
        filling={props.filling}
        step={step}
        standing={standing}
        fromCheck={fromCheck}
        action={props.action}
      >
        <StandingNote standing={standing} language={language} />
      </StepToFill>
    </FormPage>
  );
}

/** What a page asks, with its buttons; the children stand before those. */
export function StepToFill(props: {
  id: string;
  filling: Filling;
  step: Step;
  standing: Standing;
  fromCheck?: boolean;
  /** Where it is posted to, unless that is the address of the page. */
  action?: string;
  children?: Child;
}) {
  const { step, standing } = props;
  const { form, language } = props.filling;
  const filling = { ...props.filling, marked: markedOn(form, step), response: standing.response };
  const { fill } = wordsIn(language);
  const notShown = notShownOn(form, step);
  return (
    <>
      <h1 class="govuk-heading-l">
        <StepTitle form={form} step={step} language={language} />
      </h1>
      <StepText form={form} step={step} language={language} />
      <SkippingSaid filling={filling} />
      <form
        id={props.id}
        method="post"
        action={props.action ?? `/${language}${formPath(form, 'steps', step.number)}`}
        class="questions"
        data-page={step.number}
        novalidate
      >
        <input type="hidden" name="response" value={standing.response} />
        <input type="hidden" name="base" value={standing.base} />
        {props.fromCheck ? <input type="hidden" name="from" value="check" /> : null}
        <Told mistakes={filling.mistakes} />
        {notShown.length === 0 ? null : (
          <input type="hidden" name={notShownField} value={notShown.join(' ')} />
        )}
        {step.asks === 'groups' ? (
          <NameAndGroups filling={filling} />
        ) : (
          step.section.items.map((item) => <ItemToFill filling={filling} item={item} />)
        )}
        {props.children}
        <div class="govuk-button-group">
          <button class="govuk-button" type="submit" name="go" value="next">
            {fill.next}
          </button>
          <button class="govuk-button govuk-button--secondary" type="submit" name="go" value="back">
            {fill.previous}
          </button>
        </div>
        <button class="elsewhere" type="submit" name="go" value={elsewhereButton}>
          {wordsIn(language).start.elsewhere.button}
        </button>
        <input type="hidden" name={endField} value="" />
      </form>
    </>
  );
}

/** How far one is: in words, and as a bar for the eye. */
export function StepsDone(props: { language: Language; place: number; count: number }) {
  const { place, count } = props;
  return (
    <div class="steps-done">
      {wordsIn(props.language).fill.stepOf(place, count)}
      <div class="steps-bar" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <i class={index < place ? 'is-done' : undefined} />
        ))}
      </div>
    </div>
  );
}

/** What a page to fill in is called, as a heading. */
export function StepTitle({ form, step, language }: { form: Form; step: Step; language: Language }) {
  if (step.asks === 'groups') return <>{wordsIn(language).fill.groupsTitle}</>;
  return <Wording form={form} text={step.section.title} language={language} />;
}

/** The same as a string. */
export function stepTitle(form: Form, step: Step, language: Language): string {
  return step.asks === 'groups'
    ? wordsIn(language).fill.groupsTitle
    : plainWording(form, step.section.title, language);
}

function NameAndGroups({ filling }: { filling: Asking }) {
  const { form, language } = filling;
  return (
    <>
      {asksName(form) ? <NameQuestion filling={filling} /> : null}
      {asksName(form) && form.groups.length > 0 ? (
        <p class="govuk-body">{wordsIn(language).fill.groupsText}</p>
      ) : null}
      {form.groups.map((group) => (
        <GroupQuestion filling={filling} group={group} />
      ))}
    </>
  );
}

function StepText({ form, step, language }: { form: Form; step: Step; language: Language }) {
  if (step.asks === 'groups') {
    const { groupsText, nameText } = wordsIn(language).fill;
    return <p class="govuk-body">{asksName(form) ? nameText : groupsText}</p>;
  }
  const { text } = step.section;
  return text === undefined ? null : <Prose form={form} text={text} language={language} />;
}
