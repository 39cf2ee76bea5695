import type { Choice } from '../../form/choice.ts';
import { answerField, fieldNames } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { Wording } from '../wording.tsx';
import { ChooseOne } from './choose-one.tsx';
import { ChooseSeveral } from './choose-several.tsx';
import type { Asking } from './filling.ts';

/** Options to choose one or several of. */
export function ChoiceQuestion({ filling, item }: { filling: Asking; item: Choice }) {
  const { form, language } = filling;
  const question = {
    filling,
    field: answerField(item.id),
    title: <Wording form={form} text={item.title} language={language} />,
    required: item.required,
    choices: item.options.map(({ id, title }) => ({
      value: id,
      label: <Wording form={form} text={title} language={language} />,
    })),
  };
  return item.several ? (
    <ChooseSeveral {...question} fields={fieldNames([item])} hint={wordsIn(language).fill.severalHint} />
  ) : (
    <ChooseOne {...question} />
  );
}
