import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import type { Draft } from '../response/draft.ts';
import {
  answerField,
  firstField,
  groupField,
  nameField,
  openField,
  remarkField,
} from '../response/fields.ts';
import { stepsWith } from '../response/input.ts';
import { asksName } from '../response/name.ts';
import { questionsOn, type Step } from '../response/steps.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { scriptPaths } from './assets.generated.ts';
import { SendForm } from './check.tsx';
import { formPath, type ShownForm } from './form-page.tsx';
import { Layout } from './layout.tsx';
import { StandingNote, standingOf } from './standing.tsx';
import { StepsDone, StepTitle, StepToFill } from './step.tsx';
import { plainWording, Wording } from './wording.tsx';

/**
 * All pages of a form as they are asked now, and the sending, in one: what a device keeps to go on without a
 * connection, in each language. It asks and holds no answers; a script shows the part of its address and fills it in.
 */
export function KeptPage({ shown, language, draft }: { shown: ShownForm; language: Language; draft: Draft }) {
  const { form } = shown;
  const { check } = wordsIn(language).fill;
  const steps = stepsWith(form, language, draft.fields);
  const count = steps.length + 1;
  const open = steps.flatMap(questionsOn).map(({ id }) => openField(id));
  const fields = new Map(open.map((field) => [field, draft.fields.get(field) ?? '']));
  const standing = standingOf(form, draft, language);
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <Layout
      language={language}
      title={plainWording(form, form.title, language)}
      elsewhere={form.languages.includes(other) ? `/${other}${formPath(form, 'check')}` : undefined}
      brand={form.brand}
      example={shown.example}
      script="form"
    >
      <StandingNote standing={standing} language={language} kept />
      <i hidden data-checks={scriptPaths.checks} data-rules={rulesOf(form)} />
      {steps.map((step, index) => (
        <div data-part={step.number} hidden>
          <StepsDone language={language} place={index + 1} count={count} />
          <StepToFill
            id={`questions-${step.number}`}
            filling={{ form, language, fields, mistakes: [] }}
            step={step}
            standing={standing}
          />
        </div>
      ))}
      <div data-part="check" hidden>
        <StepsDone language={language} place={count} count={count} />
        <h1 class="govuk-heading-l">{check.title}</h1>
        <p class="govuk-body" data-while-lost>
          {check.offline}
        </p>
        {steps.map((step) => (
          <StepToCheck shown={shown} language={language} step={step} />
        ))}
        <SendForm form={form} language={language} standing={standing} />
      </div>
    </Layout>
  );
}

/** What a device needs of a form to check answers by it: what is only read, or only counted with, stays away. */
function rulesOf({ languages, groups, sections, privacy: { identity } }: Form): string {
  const needed = { languages, groups, sections, privacy: { identity } };
  return JSON.stringify(needed, (key, value) => (key === 'text' ? undefined : value));
}

/** The questions of a page, each with room for its answer, which a script puts in (browser/given.ts). */
function StepToCheck({ shown, language, step }: { shown: ShownForm; language: Language; step: Step }) {
  const { form } = shown;
  const { name } = wordsIn(language).fill;
  const titled = (text: Parameters<typeof Wording>[0]['text']) => (
    <Wording form={form} text={text} language={language} />
  );
  const row = (title: Child, given: readonly string[], anchor: string) => (
    <Row
      {...{ language, title, given }}
      to={`${formPath(form, 'steps', step.number)}?from=check#${anchor}`}
    />
  );
  const rows =
    step.asks === 'groups'
      ? [
          ...(asksName(form) ? [row(name.label, [nameField], nameField)] : []),
          ...form.groups.map(({ id, title }) => row(titled(title), [groupField(id)], groupField(id))),
        ]
      : questionsOn(step).map((item) =>
          row(titled(item.title), [answerField(item.id), remarkField(item.id)], firstField(item)),
        );
  if (rows.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">
        <StepTitle form={form} step={step} language={language} />
      </h2>
      <dl class="govuk-summary-list">{rows}</dl>
    </>
  );
}

function Row(props: { language: Language; title: Child; given: readonly string[]; to: string }) {
  const { language, title } = props;
  const { check } = wordsIn(language).fill;
  return (
    <div class="govuk-summary-list__row" data-given={props.given.join(' ')}>
      <dt class="govuk-summary-list__key">{title}</dt>
      <dd class="govuk-summary-list__value">
        <span class="unanswered">{check.unanswered}</span>
      </dd>
      <dd class="govuk-summary-list__actions">
        <a class="govuk-link" href={`/${language}${props.to}`}>
          {check.change}
          <span class="govuk-visually-hidden">: {title}</span>
        </a>
      </dd>
    </div>
  );
}
