import { byType, type Item } from '../../form/item.ts';
import type { Filling } from './filling.ts';
import { NoteToRead } from './note.tsx';
import { PrioritiesQuestion } from './priorities.tsx';
import { ReactionQuestion } from './reaction.tsx';
import { StatementQuestion } from './statement.tsx';

/** Any item of a section, ready to fill in. */
export function ItemToFill({ filling, item }: { filling: Filling; item: Item }) {
  return byType(item, {
    statement: (statement) => <StatementQuestion filling={filling} item={statement} />,
    priorities: (priorities) => <PrioritiesQuestion filling={filling} item={priorities} />,
    reaction: (reaction) => <ReactionQuestion filling={filling} item={reaction} />,
    note: (note) => <NoteToRead filling={filling} item={note} />,
  });
}
