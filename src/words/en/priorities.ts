import type { ResultsWords } from '../results.ts';
import { people } from './headline.ts';
import { ordinal } from './ordinal.ts';

/** Options that were put in order, given points or voted for. */
export const priorities: ResultsWords['results']['priorities'] = {
  title: 'What comes first',
  base: (count) => `${people(count)} chose here.`,
  lead: 'The columns count how often something was put first, second or later. Those who chose nothing do not count.',
  rank: 'Place',
  option: 'Choice',
  at: ordinal,
  atLong: (rank) => `put ${ordinal(rank)}`,
  placed: 'Chosen',
  value: 'Value',
  valueMeans: 'Value +1: everybody puts this first. Value −1: everybody puts this last.',
  times: (count, place) => `${count}× ${place}`,
  chosenBy: (count, n) => `${count} of ${n} chose this`,
  ofPoints: (percent) => `${percent}% of the points`,
  finding: (names, count, figure, how) => {
    const told = figure === '' ? '' : ` (${figure})`;
    const first = count === 1 ? `${names} comes first${told}` : `${names} share the first place`;
    if (how === 'sure') return `${first}.`;
    return how === 'unsure'
      ? `${first}, though that is not certain.`
      : `${first}, but the places cannot be told apart.`;
  },
  table: (title) => `Places: ${title}`,
  pointsBase: (count) => `${people(count)} divided points here.`,
  pointsLead:
    'With points, the share is the part of all points that went somewhere. Those who gave no points do not count.',
  pointsValue: 'Value +1: all points went here. Value 0: as many as if they had been divided evenly.',
  pointsTable: (title) => `Points: ${title}`,
  share: 'Share',
  pointsSum: 'Points',
  pointsPlaced: 'Gave points',
  votesBase: (count, votes) =>
    `${people(count)} chose here, each ${votes === 1 ? 'one' : `${votes} at most`}.`,
  votesLead: 'With votes, it counts how many people chose something. Those who chose nothing do not count.',
  votesValue: 'Value 0: chosen as often as by chance. Higher: more often. Lower: less often.',
  votesTable: (title) => `Votes: ${title}`,
  differs: (names) => `Comparing the choices two by two puts other choices on top: ${names}.`,
  agreement: (share) =>
    `Agreement about the order: ${share}. At 0 nothing pulls people the same way, at 1 everybody chooses the same order.`,
  agreementByChance: 'So much agreement may be chance.',
  agreementBeyondChance: 'So much agreement is rarely chance.',
  otherOrders: 'The order counted in other ways',
  pairwise: 'Compared two by two (Schulze)',
  pairwiseMeans: 'What more people put above the other stands higher.',
  fitting: 'What fits all answers best (Kemeny)',
  fittingMeans: 'The order on which most people agree about most pairs.',
  notUnique: 'Another order fits as well.',
};
