import type { Choice } from '../form/choice.ts';
import { itemsOf } from '../form/questions.ts';
import { choiceCounts, chooserCount } from '../tally/read.ts';
import type { GroupTally } from '../tally/tally.ts';
import { type Basis, countRow, shownRow } from './basis.ts';
import type { ChoiceCounts, DocumentChoice } from './document.ts';
import type { Levels } from './levels.ts';
import { partIdOf } from './part-heading.ts';

/** The choices of a document in form order: how many people chose each option, over all who chose any. */
export function documentChoices(basis: Basis, levels: Levels): readonly DocumentChoice[] {
  return itemsOf(basis.form)
    .filter((item): item is Choice => item.type === 'choice')
    .map((item) => {
      const { id, title, several, options } = item;
      const head = { id, title, several, theme: item.theme ?? null, options };
      const counts = countRow(basis, (group) => countsIn(group, item));
      const row = shownRow(counts, levels.items.get(id) ?? 'nothing');
      if (row === undefined) return { ...head, n: null };
      const byPart = row.parts.map((part, index) => {
        const shownPart = basis.parts[index];
        return { part: shownPart === undefined ? '' : partIdOf(basis.form, shownPart), ...part };
      });
      return { ...head, ...row.all, byPart };
    });
}

function countsIn(group: GroupTally, { id, options }: Choice): ChoiceCounts {
  const counts = choiceCounts(group, id, options.length);
  return {
    n: chooserCount(group, id),
    counts: Object.fromEntries(options.map((option, index) => [option.id, counts[index] ?? 0])),
  };
}
