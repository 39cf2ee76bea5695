import type { Form } from '../form/form.ts';
import { type Draft, savedField } from '../response/draft.ts';
import { stepsWith } from '../response/input.ts';
import { notShownOn, stepsOf } from '../response/steps.ts';
import type { Language } from '../shared/language.ts';
import type { Standing } from '../shared/standing.ts';
import { wordsIn } from '../words/words.ts';

/** How a response stands that is being filled in. */
export function standingOf(
  form: Form,
  draft: Omit<Draft, 'form' | 'begunAt'>,
  language: Language,
  is: Standing['is'] = 'filling',
): Standing {
  const { id, revision, baseVersion, fields } = draft;
  const marks = stepsOf(form).flatMap(({ number }): [number, string][] => {
    const mark = fields.get(savedField(number));
    return mark === undefined ? [] : [[number, mark]];
  });
  const pages = stepsWith(form, language, fields).map((step) => [step.number, ...notShownOn(form, step)]);
  const shown = `${revision} ${pages.join(' ')}`;
  return { form: form.id, response: id, base: baseVersion, is, saved: Object.fromEntries(marks), shown };
}

/** How a response stands of which nothing is filled in here. */
export function bareStanding(form: string, response: string, is: Standing['is']): Standing {
  return { form, response, base: 0, is, saved: {}, shown: '' };
}

/**
 * How a response stands, for scripts, which show here in words what of it is saved where. The words go with it, in the
 * language of the page.
 */
export function StandingNote(props: {
  standing: Standing;
  language: Language;
  /** It stands on the page that is kept on the device. */
  kept?: boolean;
}) {
  const { standing, language, kept = false } = props;
  const words = JSON.stringify(wordsIn(language).standing);
  return (
    <p
      id="standing"
      class="standing"
      role="status"
      data-standing={JSON.stringify(standing)}
      data-words={words}
      data-kept={kept ? '' : undefined}
    />
  );
}

/** For the device that sent and has not seen the receipt: sending once more stores nothing new and shows it. */
export function ShowReceipt({ standing, language }: { standing: Standing; language: Language }) {
  return (
    <form method="post" action={`/${language}/forms/${standing.form}/check`} data-sends>
      <input type="hidden" name="response" value={standing.response} />
      <StandingNote standing={standing} language={language} />
      <button class="govuk-button" type="submit">
        {wordsIn(language).fill.sent.receipt}
      </button>
    </form>
  );
}
