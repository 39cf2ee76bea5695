import type { Draft } from '../response/draft.ts';
import { openField } from '../response/fields.ts';
import { stepsWith } from '../response/input.ts';
import { questionsOn } from '../response/steps.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { SendForm } from './check.tsx';
import type { ShownForm } from './form-page.tsx';
import { Layout } from './layout.tsx';
import { StandingNote, standingOf } from './standing.tsx';
import { StepToFill } from './step.tsx';
import { plainWording } from './wording.tsx';

/**
 * All pages of a form as they are asked now, and the sending, in one: what a device keeps to go on without a
 * connection. It asks and holds no answers; a script shows the part of its address and fills it in.
 */
export function KeptPage({ shown, language, draft }: { shown: ShownForm; language: Language; draft: Draft }) {
  const { form } = shown;
  const { check } = wordsIn(language).fill;
  const steps = stepsWith(form, language, draft.fields);
  const open = steps.flatMap(questionsOn).map(({ id }) => openField(id));
  const fields = new Map(open.map((field) => [field, draft.fields.get(field) ?? '']));
  const standing = standingOf(form, draft, language);
  return (
    <Layout
      language={language}
      title={plainWording(form, form.title, language)}
      brand={form.brand}
      example={shown.example}
      script="form"
    >
      <StandingNote standing={standing} language={language} kept />
      <div data-part="check" hidden>
        <h1 class="govuk-heading-l">{check.title}</h1>
        <p class="govuk-body">{check.offline}</p>
      </div>
      {steps.map((step) => (
        <div data-part={step.number} hidden>
          <StepToFill
            id={`questions-${step.number}`}
            filling={{ form, language, fields, mistakes: [] }}
            step={step}
            standing={standing}
          />
        </div>
      ))}
      <div data-part="check" hidden>
        <SendForm form={form} language={language} standing={standing} />
      </div>
    </Layout>
  );
}
