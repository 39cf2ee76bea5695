import type { Respondent } from '../response/respondent.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';

/** With sent answers: under which name they were sent, and for whom they speak; nothing when neither is kept. */
export function OnBehalf(props: {
  language: Language;
  name?: string | undefined;
  by: Respondent | undefined;
}) {
  const { name, by } = props;
  const { sentFor } = wordsIn(props.language).receipt;
  const said = [
    ...(name === undefined ? [] : [sentFor.name(name)]),
    ...(by === undefined || by.speaksFor === null ? [] : [sentFor.body(by.speaksFor)]),
    ...(by === undefined || by.mandates === 1 ? [] : [sentFor.mandates(by.mandates)]),
  ];
  return said.length === 0 ? null : <p class="govuk-body">{said.join(' ')}</p>;
}
