import type { Form } from '../form/form.ts';
import type { Question } from '../form/item.ts';
import type { Answer, WrittenPoint } from '../response/answer.ts';
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
  /** The language of what was written, where it is known. */
  written?: Language | undefined;
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
    case 'points':
      return <Points form={form} language={language} item={item} given={answer.given} />;
    case 'votes':
      return <Chosen form={form} language={language} item={item} options={answer.chosen} />;
    case 'chosen':
      return <Chosen form={form} language={language} item={item} options={answer.options} />;
    case 'number':
      return String(answer.number);
    case 'written':
      return (
        <WrittenPoints
          form={form}
          language={language}
          item={item}
          points={answer.points}
          written={props.written}
        />
      );
    case 'text':
      return (
        <span class="typed" lang={otherThan(language, props.written)} dir="auto">
          {answer.text}
        </span>
      );
  }
}

/** The language of a text, to be said where it is not that of the page. */
export function otherThan(page: Language, language: Language | undefined): Language | undefined {
  return language === page ? undefined : language;
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

function Points(props: {
  form: Form;
  language: Language;
  item: Question;
  given: ReadonlyMap<string, number>;
}) {
  const { form, language, item, given } = props;
  if (item.type !== 'priorities') return null;
  return (
    <ul class="govuk-list">
      {item.options
        .filter(({ id }) => given.has(id))
        .map(({ id, title }) => (
          <li>
            <Wording form={form} text={title} language={language} />: {given.get(id)}
          </li>
        ))}
    </ul>
  );
}

function Chosen(props: { form: Form; language: Language; item: Question; options: readonly string[] }) {
  const { form, language, item } = props;
  if (item.type !== 'choice' && item.type !== 'priorities') return null;
  const titles = item.options
    .filter(({ id }) => props.options.includes(id))
    .map(({ title }) => <Wording form={form} text={title} language={language} />);
  if (item.type === 'choice' && !item.several) return titles[0];
  return (
    <ul class="govuk-list govuk-list--bullet">
      {titles.map((title) => (
        <li>{title}</li>
      ))}
    </ul>
  );
}

function WrittenPoints(props: {
  form: Form;
  language: Language;
  item: Question;
  points: readonly WrittenPoint[];
  written: Language | undefined;
}) {
  const { form, language, item, points } = props;
  const kinds = item.type === 'reaction' ? (item.kinds ?? []) : [];
  return (
    <ol class="govuk-list govuk-list--number">
      {points.map((point) => {
        const kind = kinds.find(({ id }) => id === point.kind);
        return (
          <li>
            {kind === undefined ? null : (
              <>
                <Wording form={form} text={kind.title} language={language} />
                {': '}
              </>
            )}
            <span class="typed" lang={otherThan(language, props.written)} dir="auto">
              {point.text}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
