import { remarkLength, type Statement } from '../../form/statement.ts';
import { remarkField } from '../../response/fields.ts';
import { wordsIn } from '../../words/words.ts';
import { Wording } from '../wording.tsx';
import type { Asking } from './filling.ts';
import { WritingBox } from './writing-box.tsx';

/** A few words beside a statement's answer. */
export function RemarkBox({ filling, item }: { filling: Asking; item: Statement }) {
  const { fill } = wordsIn(filling.language);
  const field = remarkField(item.id);
  return (
    <div class="question__rest">
      <WritingBox
        filling={filling}
        field={field}
        rows={2}
        maximum={remarkLength}
        label={
          <>
            {fill.remark}
            <span class="govuk-visually-hidden">
              : <Wording form={filling.form} text={item.title} language={filling.language} />
            </span>
          </>
        }
        hint={`${fill.textHint(remarkLength)} ${fill.publishModerated}`}
      />
    </div>
  );
}
