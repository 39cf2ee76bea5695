import type { Child } from 'hono/jsx';
import type { Form } from '../../form/form.ts';
import { type Statement, scaleOf, stances } from '../../form/statement.ts';
import { answerField } from '../../response/fields.ts';
import type { Language } from '../../shared/language.ts';
import { wordsIn } from '../../words/words.ts';
import { Wording } from '../wording.tsx';
import { type Choice, ChooseOne } from './choose-one.tsx';
import type { Asking } from './filling.ts';
import { RemarkBox } from './remark.tsx';

/** A statement to agree with or not. */
export function StatementQuestion({ filling, item }: { filling: Asking; item: Statement }) {
  const { form, language } = filling;
  const points = pointsOf(form, item, language);
  return (
    <ChooseOne
      filling={filling}
      field={answerField(item.id)}
      title={<Wording form={form} text={item.title} language={language} />}
      required={item.required}
      choices={points}
      isShort={points.length <= 5 && scaleOf(item).named !== undefined}
      {...(item.noView ? { apart: { value: 'no-view', label: wordsIn(language).scales.noView } } : {})}
    >
      {item.remark ? <RemarkBox filling={filling} item={item} /> : null}
    </ChooseOne>
  );
}

/** The points of a statement with their words, in printed order. */
export function pointsOf(form: Form, item: Statement, language: Language): readonly Choice[] {
  const scale = scaleOf(item);
  const labels: readonly Child[] =
    scale.named === undefined
      ? (scale.labels ?? []).map((text) => <Wording form={form} text={text} language={language} />)
      : wordsIn(language).scales[scale.named];
  return labels.map((label, index) => ({
    value: scale.stances ? (stances[index] ?? '') : String(index + 1),
    label,
  }));
}
