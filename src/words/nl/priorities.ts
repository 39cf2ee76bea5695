import { mensen } from './headline.ts';

/** Options that were put in order, given points or voted for. */
export const priorities = {
  title: 'Wat voorrang krijgt',
  base: (count: number) => `${mensen(count)} ${count === 1 ? 'koos' : 'kozen'} hier.`,
  lead: 'De kolommen tellen hoe vaak iets op de eerste, tweede of een latere plaats kwam. Wie niets koos, telt niet mee.',
  rank: 'Plaats',
  option: 'Keuze',
  at: (rank: number) => `${rank}e`,
  atLong: (rank: number) => `op de ${rank}e plaats`,
  placed: 'Gekozen',
  value: 'Waarde',
  valueMeans: 'Waarde +1: iedereen zet dit bovenaan. Waarde −1: iedereen zet dit onderaan.',
  times: (count: number, place: string) => `${count}× ${place}`,
  chosenBy: (count: number, n: number) => `${count} van ${n} ${count === 1 ? 'koos' : 'kozen'} dit`,
  ofPoints: (percent: string) => `${percent}% van de punten`,
  /** `figure`: what is told of it; empty where several share the first place. */
  finding: (names: string, count: number, figure: string, how: 'sure' | 'unsure' | 'indistinct') => {
    const told = figure === '' ? '' : ` (${figure})`;
    const first = count === 1 ? `${names} staat bovenaan${told}` : `${names} delen de eerste plaats`;
    if (how === 'sure') return `${first}.`;
    return how === 'unsure'
      ? `${first}, al is dat niet zeker.`
      : `${first}, maar de plaatsen zijn niet te onderscheiden.`;
  },
  table: (title: string) => `Plaatsen: ${title}`,
  pointsBase: (count: number) => `${mensen(count)} ${count === 1 ? 'verdeelde' : 'verdeelden'} hier punten.`,
  pointsLead:
    'Bij punten is het aandeel het deel van alle punten dat ergens heen ging. Wie geen punten verdeelde, telt niet mee.',
  pointsValue:
    'Waarde +1: alle punten gingen hierheen. Waarde 0: evenveel als wanneer ze gelijk verdeeld waren.',
  pointsTable: (title: string) => `Punten: ${title}`,
  share: 'Aandeel',
  pointsSum: 'Punten',
  pointsPlaced: 'Gaven punten',
  votesBase: (count: number, votes: number) =>
    `${mensen(count)} ${count === 1 ? 'koos' : 'kozen'} hier, ieder ${votes === 1 ? 'één' : `hooguit ${votes}`}.`,
  votesLead: 'Bij stemmen telt hoeveel mensen iets kozen. Wie niets koos, telt niet mee.',
  votesValue: 'Waarde 0: zo vaak gekozen als bij toeval. Hoger: vaker. Lager: minder vaak.',
  votesTable: (title: string) => `Stemmen: ${title}`,
  differs: (names: string) =>
    `Wie de keuzes twee aan twee vergelijkt, krijgt andere keuzes bovenaan: ${names}.`,
  agreement: (share: string) =>
    `Eensgezindheid over de volgorde: ${share}. Bij 0 trekt niets mensen dezelfde kant op, bij 1 kiest iedereen dezelfde volgorde.`,
  agreementByChance: 'Zo veel eensgezindheid kan ook toeval zijn.',
  agreementBeyondChance: 'Zo veel eensgezindheid is zelden toeval.',
  otherOrders: 'De volgorde op andere manieren geteld',
  pairwise: 'Twee aan twee vergeleken (Schulze)',
  pairwiseMeans: 'Wat door meer mensen boven het andere is gezet, staat hoger.',
  fitting: 'Wat het best past bij alle antwoorden (Kemeny)',
  fittingMeans: 'De volgorde waarmee de meeste mensen het over de meeste paren eens zijn.',
  notUnique: 'Een andere volgorde past even goed.',
};
