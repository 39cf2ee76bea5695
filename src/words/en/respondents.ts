import type { PartUnit } from '../../shared/headline.ts';
import type { ResultsWords } from '../results.ts';
import { answering, every, units } from './headline.ts';
import { ordinal } from './ordinal.ts';

export { units } from './headline.ts';

const one = (unit: PartUnit) => units[unit][0];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const neither = { between: 'No clear side', none: 'No answer or no view' };

/** Results by whom they come from. */
export const respondents: ResultsWords['results']['respondents'] = {
  title: (unit) => `By ${one(unit)}`,
  part: (unit) => capital(one(unit)),
  table: (unit) => `Support by ${one(unit)}`,
  oneOnly: (unit) => `Only one ${one(unit)} answered. That is why only the total stands here.`,
  lanes: {
    'joint-agenda': (unit, parts, all) => `Joint agenda: carried by ${every(unit, parts, all)}`,
    'jointly-declined': (unit, parts, all) => `Jointly declined: declined by ${every(unit, parts, all)}`,
    'theme-coalition': (parts) => `Coalition: carried by ${parts}`,
    'needs-a-conversation': (unit, by, opposite) => {
      if (opposite) return `Needs a conversation: ${units[unit][1]} stand opposite each other`;
      return by === 'scale'
        ? `Needs a conversation: at most one ${one(unit)} chose above the middle`
        : `Needs a conversation: not every ${one(unit)} takes a side`;
    },
  },
  balanced: (unit, figure, rank) => `Balanced over ${units[unit][1]}: ${rank}, support ${figure}`,
  balancedFigure: (unit, figure) => `Balanced over ${units[unit][1]}: support ${figure}`,
  weighed: (unit, weights) =>
    `In it the ${units[unit][1]} weigh ${weights}; which counts how heavily stands at “By ${one(unit)}”.`,
  balancedUnanswered: (unit, count) =>
    `There is no balance over ${units[unit][1]} in ${count === 1 ? '1 row' : `${count} rows`}: not every ${one(unit)} answered there.`,
  stands: {
    stance: { for: 'In favour', against: 'Against', ...neither },
    scale: { for: 'Above the middle', against: 'Below the middle', ...neither },
    either: { for: 'In favour, or above the middle', against: 'Against, or below the middle', ...neither },
  },
  nobody: 'nobody',
  counted: (unit, count) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  whoCarries: (unit) => `Which ${units[unit][1]} carry what`,
  carriesMeans: (percent) => `In favour or against: at least ${percent}% of those who answered.`,
  answered: (names) => `Answers came from ${names}.`,
  named: (name, count, n) => (n === 1 ? name : `${name} (${count} of ${n})`),
  answering,
  answeringHere: (among) =>
    among.unit === 'person'
      ? answering(among)
      : `${among.answered} of the ${among.invited} invited ${units[among.unit][1]} gave a view here`,
  unanswered: ({ answered, invited }, unit) =>
    `No answer: ${invited - answered} of the ${invited} invited ${units[unit][1]}.`,
  invitedColumn: 'Invited',
  invited: (responses, invited) => `${responses} of ${invited} invited people answered`,
  settled: (missing) =>
    missing === 1 ? 'settled, whatever the one missing says' : `settled, whatever the ${missing} missing say`,
  missing: (best, worst, missing) =>
    missing === 1
      ? `One invited person is missing: with that answer this may become ${ordinal(best)} to ${ordinal(worst)}.`
      : `${missing} invited people are missing: with their answers this may become ${ordinal(best)} to ${ordinal(worst)}.`,
  mandates: (figure, rank) => `by mandates: ${rank === null ? '' : `${rank}, `}support ${figure}`,
  mandatesMean: (carriers, weight, effective) =>
    `${carriers === 1 ? '1 person speaks' : `${carriers} people speak`} for more than one organisation. By mandates each counts for all organisations they speak for: ${weight} together. That is as steady as the mean of ${effective} people who count the same.`,
  byName: (unit) =>
    `${capital(units[unit][1])} stand here with their name and their answer; the start page said so beforehand. That is why nothing is held back here.`,
  organiserOnly: 'This is what the organiser sees: of small groups too, and of this moment.',
  population: 'We know how many people were invited: the more of them answered, the smaller the margin.',
};
