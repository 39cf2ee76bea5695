import type { PartUnit } from '../../shared/headline.ts';
import { units } from './respondents.ts';

/** How the figures come about, and why they are not there yet. */
export const calculation = {
  title: 'Zo is dit berekend',
  steps: [
    'Elk antwoord krijgt een waarde van −1 (helemaal tegen) tot +1 (helemaal voor). “Geen mening” en overgeslagen vragen tellen niet mee in een gemiddelde.',
    'Een implicatie rust op antwoorden op stellingen en keuzes. Van elke deelnemer nemen we het gewogen gemiddelde van wat die daarop antwoordde: zijn of haar steun.',
    'De volgorde is die van de gemiddelde steun van iedereen. Wie precies gelijk eindigt, deelt een plaats; binnen een gedeelde plaats beslist het lot, dat vooraf is getrokken.',
  ],
  stepsItems: [
    'Elk antwoord krijgt een waarde van −1 (helemaal tegen) tot +1 (helemaal voor). “Geen mening” en overgeslagen vragen tellen niet mee in een gemiddelde.',
    'De volgorde is die van de gemiddelde waarde. Wie precies gelijk eindigt, deelt een plaats; binnen een gedeelde plaats beslist het lot, dat vooraf is getrokken.',
  ],
  leftOut:
    'Bij een keuze telt ook wat iemand liet liggen: wie iets koos, heeft voor wat overbleef een waarde onder nul (in een rangorde de gemiddelde plaats van wat overbleef). Wie de stellingen oversloeg en iets anders koos, kan zo toch als tegen tellen. Wie bij die keuze niets invulde, telt daar niet mee.',
  verdict: (percent: string, unit: PartUnit, minimum: number) => {
    const large = unit === 'group' ? '' : ` met ten minste ${minimum} antwoorden`;
    return `Breed gedragen of breed afgewezen: ten minste ${percent}% is voor of juist tegen, en in geen ${units[unit][0]}${large} minder dan de helft. Dat ligt vast sinds het eerste antwoord. Verdeeld: twee ${units[unit][1]}${large} staan tegenover elkaar, of de antwoorden liggen in twee kampen. Anders zegt het woord alleen aan welke kant meer mensen staan.`;
  },
  interval:
    'De marge om een plaats komt in 95 van de 100 gevallen uit, voor elke rij apart. Zij zegt hoeveel het kan schelen als toevallig net andere mensen zoals deze hadden geantwoord. Dat wie er niet waren iets heel anders vinden, zit er niet in.',
  privacy: (minimum: number) =>
    `We tonen alleen cijfers die uit antwoorden van ten minste ${minimum} mensen bestaan. Een implicatie toont nooit meer dan de stellingen waarop zij rust. Wat eenmaal is getoond, verandert niet meer, ook niet als iemand later antwoorden intrekt.`,
  openLink: 'Iedereen met de link kon meedoen. We kunnen niet zien of iemand twee keer antwoordde.',
  alreadyPublic: 'De antwoorden waren al openbaar; daarom is hier niets achtergehouden.',
  facts: {
    form: 'Formulier',
    revision: (number: number) => `versie ${number}`,
    release: 'Uitgave',
    published: 'Gemaakt op',
    method: 'Rekenwijze',
    digest: 'Controlegetal',
    document: 'Alle cijfers',
  },
  json: 'Download als JSON',
  more: 'Herkomst van deze cijfers',
  digestWithout:
    'Reacties die erbij zijn geplaatst horen niet bij de cijfers: het controlegetal gaat over het document met “reactions” leeg.',
  digestMeans:
    'Het controlegetal is de SHA-256 van het resultatendocument: is dat gelijk, dan zijn alle cijfers gelijk.',
};

/** Before there are figures. */
export const waiting = {
  title: (form: string) => `Nog geen uitkomst: ${form}`,
  openLead: 'De uitkomst verschijnt hier als het formulier sluit.',
  openEmbargo: 'Het formulier is open. De organisator bepaalt wanneer de uitkomst hier verschijnt.',
  openLive: (minimum: number) =>
    `Het formulier is open. De eerste tussenstand verschijnt hier bij ${2 * minimum} antwoorden, daarna telkens na ${minimum} antwoorden meer. Zo is niemands antwoord te herleiden.`,
  /** A block is shown when the next one is full (method, section 8.3); how many wait is not told. */
  interim: (minimum: number) =>
    `Dit is een tussenstand: het formulier is nog open. De nieuwste antwoorden zijn er nog niet bij: die wachten tot na hen ten minste ${minimum} anderen hebben geantwoord, of tot het formulier sluit. Zo kan niemand uit het verschil afleiden wat iemand antwoordde.`,
  closes: (moment: string) => `Het formulier sluit op ${moment}.`,
  needed: (count: number) =>
    count === 1
      ? 'Er is nog 1 antwoord nodig voor een uitkomst.'
      : `Er zijn nog ${count} antwoorden nodig voor een uitkomst.`,
  why: (minimum: number) =>
    `We tonen pas iets als ten minste ${minimum} mensen hebben geantwoord, zodat niemands antwoord te herleiden is.`,
  whyAtClosing:
    'De cijfers wachten tot dan. Zo kan niemand uit het verschil tussen twee momenten afleiden wat iemand antwoordde.',
  closedEmbargo: 'Het formulier is gesloten. De organisator toont de uitkomst op een later moment.',
  closedTooFew: (minimum: number) =>
    minimum === 1
      ? 'Het formulier is gesloten zonder antwoorden. Daarom is er geen uitkomst.'
      : `Het formulier is gesloten met minder dan ${minimum} antwoorden. Daarom tonen we geen uitkomst: antwoorden van zo weinig mensen zijn te herleiden.`,
  closedSoon:
    'Het formulier is gesloten. De uitkomst wordt nu gemaakt; laad deze pagina over een minuut opnieuw.',
  /** Where a script looks for more. */
  refreshes: 'Deze pagina kijkt zelf of er al meer is.',
  refresh: 'Laad deze pagina opnieuw om te zien of er al meer is.',
};
