import { byType, type Item } from '../../form/item.ts';
import { asksPoints } from '../../form/reaction.ts';
import { ChoiceQuestion } from './choice.tsx';
import type { Asking } from './filling.ts';
import { NoteToRead } from './note.tsx';
import { OneLineQuestion } from './one-line.tsx';
import { PointsQuestion } from './points.tsx';
import { PrioritiesQuestion } from './priorities.tsx';
import { ReactionQuestion } from './reaction.tsx';
import { StatementQuestion } from './statement.tsx';

/** Any item of a section, ready to fill in. */
export function ItemToFill({ filling, item }: { filling: Asking; item: Item }) {
  return byType(item, {
    statement: (statement) => <StatementQuestion filling={filling} item={statement} />,
    priorities: (priorities) => <PrioritiesQuestion filling={filling} item={priorities} />,
    reaction: (reaction) =>
      asksPoints(reaction) ? (
        <PointsQuestion filling={filling} item={reaction} />
      ) : (
        <ReactionQuestion filling={filling} item={reaction} />
      ),
    choice: (choice) => <ChoiceQuestion filling={filling} item={choice} />,
    text: (line) => <OneLineQuestion filling={filling} item={line} />,
    number: (number) => <OneLineQuestion filling={filling} item={number} />,
    note: (note) => <NoteToRead filling={filling} item={note} />,
  });
}
