import type { Group } from '../../form/group.ts';
import { groupField } from '../../response/fields.ts';
import { Wording } from '../wording.tsx';
import { ChooseOne } from './choose-one.tsx';
import type { Asking } from './filling.ts';

/** The question to which group somebody belongs. */
export function GroupQuestion({ filling, group }: { filling: Asking; group: Group }) {
  const { form, language } = filling;
  return (
    <ChooseOne
      filling={filling}
      field={groupField(group.id)}
      title={<Wording form={form} text={group.title} language={language} />}
      required={group.required}
      choices={group.options.map(({ id, title }) => ({
        value: id,
        label: <Wording form={form} text={title} language={language} />,
      }))}
    />
  );
}
