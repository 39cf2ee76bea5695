import { byMethod, type Priorities, type VotesPriorities } from '../../form/priorities.ts';
import { answerField, fieldNames } from '../../response/fields.ts';
import { optionOrder } from '../../response/option-order.ts';
import { wordsIn } from '../../words/words.ts';
import { Wording } from '../wording.tsx';
import { ChooseSeveral } from './choose-several.tsx';
import { DivisionQuestion } from './division.tsx';
import type { Asking } from './filling.ts';
import { RankingQuestion } from './ranking.tsx';

/** Options to put in order, to divide points over or to vote for; shuffled for each participant unless the form says no. */
export function PrioritiesQuestion({ filling, item }: { filling: Asking; item: Priorities }) {
  return byMethod(inOwnOrder(item, filling.response), {
    rank: (ranked) => <RankingQuestion filling={filling} item={ranked} />,
    points: (divided) => <DivisionQuestion filling={filling} item={divided} />,
    votes: (voted) => <VotesQuestion filling={filling} item={voted} />,
  });
}

/** The item with its options in the order in which this participant sees them. */
function inOwnOrder(item: Priorities, response: string): Priorities {
  return item.shuffle ? { ...item, options: [...optionOrder(item.options, response, item.id)] } : item;
}

function VotesQuestion({ filling, item }: { filling: Asking; item: VotesPriorities }) {
  const { form, language } = filling;
  return (
    <ChooseSeveral
      filling={filling}
      field={answerField(item.id)}
      fields={fieldNames([item])}
      title={<Wording form={form} text={item.title} language={language} />}
      hint={wordsIn(language).fill.votesHint(item.votes)}
      required={item.required}
      most={item.votes}
      choices={item.options.map(({ id, title }) => ({
        value: id,
        label: <Wording form={form} text={title} language={language} />,
      }))}
    />
  );
}
