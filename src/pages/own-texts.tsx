import type { Form } from '../form/form.ts';
import type { OwnText } from '../response/written.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Wording } from './wording.tsx';

/** What became of the texts that somebody wrote; nothing when there are none. */
export function OwnTexts(props: { form: Form; language: Language; texts: readonly OwnText[] }) {
  const { form, language, texts } = props;
  if (texts.length === 0) return null;
  const { written } = wordsIn(language).receipt.mine;
  return (
    <section>
      <h2 class="govuk-heading-m">{written.title}</h2>
      <dl class="govuk-summary-list">
        {texts.map(({ title, text, state, reason }) => (
          <div class="govuk-summary-list__row govuk-summary-list__row--no-actions">
            <dt class="govuk-summary-list__key">
              <Wording form={form} text={title} language={language} />
            </dt>
            <dd class="govuk-summary-list__value">
              <p class="govuk-body typed" dir="auto">
                {text}
              </p>
              <p class="small-print">
                {written.states[state]}
                {reason === null ? null : (
                  <>
                    {` ${written.because} `}
                    <bdi>{reason}</bdi>
                  </>
                )}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
