import type { Form } from '../form/form.ts';
import type { Question } from '../form/item.ts';
import type { Answer } from '../response/answer.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { pointsOf } from './questions/statement.tsx';
import { Wording } from './wording.tsx';

/** One accepted answer in words; undefined is a skipped question. */
export function AnswerInWords(props: {
  form: Form;
  language: Language;
  item: Question;
  answer: Answer | undefined;
}) {
  const { form, language, item, answer } = props;
  const words = wordsIn(language);
  if (answer === undefined) return <span class="unanswered">{words.fill.check.unanswered}</span>;
  switch (answer.is) {
    case 'point':
      return item.type === 'statement' ? pointsOf(form, item, language)[answer.point - 1]?.label : null;
    case 'no-view':
      return words.scales.noView;
    case 'ranking':
      return <Ranking form={form} language={language} item={item} order={answer.order} />;
    case 'text':
      return <span class="typed">{answer.text}</span>;
  }
}

function Ranking(props: { form: Form; language: Language; item: Question; order: readonly string[] }) {
  const { form, language, item, order } = props;
  if (item.type !== 'priorities') return null;
  const chosen = order.flatMap((id) => item.options.filter((option) => option.id === id));
  return (
    <ol class="govuk-list govuk-list--number">
      {chosen.map(({ title }) => (
        <li>
          <Wording form={form} text={title} language={language} />
        </li>
      ))}
    </ol>
  );
}
