import type { Form } from '../form/form.ts';
import type { OwnText } from '../response/written.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { otherThan } from './answer.tsx';
import { Wording } from './wording.tsx';

/** What was decided first, then what is still to be. */
const order: readonly OwnText['state'][] = ['placed', 'refused', 'too-few', 'waiting', 'later', 'kept'];

/** What became of the texts that somebody wrote; nothing when there are none. `written` is the language they are in. */
export function OwnTexts(props: {
  form: Form;
  language: Language;
  written: Language;
  texts: readonly OwnText[];
}) {
  const { form, language, texts } = props;
  if (texts.length === 0) return null;
  const { written } = wordsIn(language).receipt.mine;
  const sorted = [...texts].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <>
      <h2 class="govuk-heading-m">{written.title}</h2>
      <ul class="own-texts">
        {sorted.map(({ title, text, state, reason }) => (
          <li class="own-texts__one">
            <p class="own-texts__state">
              <strong class="govuk-tag">{written.states[state].is}</strong>
            </p>
            <p class="small-print">
              <Wording form={form} text={title} language={language} />
            </p>
            <p class="govuk-body typed" lang={otherThan(language, props.written)} dir="auto">
              {text}
            </p>
            <p class="govuk-body">
              {written.states[state].says}
              {reason === null ? null : (
                <>
                  {` ${written.because} `}
                  <bdi>{reason}</bdi>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
