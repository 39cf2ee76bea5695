import type {
  Base,
  PartUnit,
  PointsBySide,
  Side,
  SideCounts,
  SidesBy,
  Thing,
} from '../../shared/headline.ts';
import type { Language } from '../../shared/language.ts';
import { calculation, waiting } from './calculation.ts';
import { counted, headline, headlineSentences, mensen, units } from './headline.ts';
import { priorities } from './priorities.ts';
import { atIssue, topChange } from './questions.ts';
import { respondents } from './respondents.ts';
import { lanes, pictures, sureness } from './results-pictures.ts';
import { shift } from './shift.ts';
import { verdicts } from './verdicts.ts';

/** With a minimum of one, where bodies answer by name, too few is none. */
const tooFew = (minimum: number) =>
  minimum === 1 ? 'Geen antwoorden' : `Te weinig antwoorden: minder dan ${minimum}`;
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names[names.length - 1]}`;
const quoted = (points: readonly string[]) => list(points.map((point) => `“${point}”`));
const reacties = (count: number) => (count === 1 ? '1 geschreven reactie' : `${count} geschreven reacties`);
const sides: { readonly [S in Side]: string } = { for: 'voor', against: 'tegen' };
const place = (rank: number, tied: boolean) => `${tied ? 'gedeeld ' : ''}${rank}e`;

const answered = ({ responses, invited }: NonNullable<Base['people']>) =>
  invited === null
    ? `${mensen(responses)} ${responses === 1 ? 'antwoordde' : 'antwoordden'}`
    : respondents.invited(responses, invited);

/** Words of the results page. */
export const results = {
  pageTitle: (form: string) => `Resultaten: ${form}`,
  kicker: 'Resultaten',
  baseSaid: ({ people, bodies }: Base): readonly string[] => [
    ...(people === null ? [] : [answered(people)]),
    ...(bodies === null ? [] : [respondents.answering(bodies)]),
  ],
  /** Anybody with the link could answer. */
  anybody: 'hoeveel mensen konden meedoen, is niet bekend',
  published: (day: string) => `Uitkomst van ${day}`,
  release: (number: number) => `uitgave ${number}`,
  source: 'Bron',
  licence: 'licentie',
  headline,
  headlineSentences,
  contents: 'Op deze pagina',
  /** Heads a column of ranked things. */
  thing: { implication: 'Implicatie', statement: 'Stelling', option: 'Optie', item: 'Stelling of optie' },
  place,
  sides,
  list,
  people: mensen,

  ranking: {
    title: 'Wat volgt hieruit',
    titleItems: 'De volgorde',
    lead: 'Bovenaan staat wat gemiddeld de meeste steun krijgt.',
    /** Nobody was asked about an implication itself. */
    follows:
      'Een implicatie volgt uit antwoorden op vragen; niemand stemde er zelf over. Voor en tegen zijn daaruit berekend.',
    /** Some row has a smaller share in favour than one below it. */
    strengthCounts:
      'Sterk voor telt zwaarder dan licht voor, en tegen telt af: zo kan iets met minder voorstanders hoger staan.',
    howToRead: 'Zo leest u deze lijst',
    theme: 'Thema',
    /** `few`: whatever so few people answered; `close`: as the support lies. */
    indistinct: {
      few: 'Er zijn te weinig deelnemers om plaatsen te onderscheiden. Lees de volgorde dus niet als een uitslag.',
      close:
        'De steun ligt te dicht bij elkaar om plaatsen te onderscheiden. Lees de volgorde dus niet als een uitslag.',
    },
    intervals:
      '“Kan 1e tot 3e zijn” is de marge: hadden toevallig net andere mensen zoals deze meegedaan, dan kon de plaats binnen die marge anders uitvallen.',
    tooManyForIntervals: 'Bij zoveel rijen rekenen we geen marges om de plaatsen uit.',
    balancedMissing: (count: number, thing: Thing) =>
      `Van ${counted(thing, count)} is er geen weging per groep: dat zou te veel laten zien van de antwoorden van een paar mensen.`,
    interval: (low: number, high: number, last: number) => {
      if (low === high) return 'plaats is duidelijk';
      return low === 1 && high === last ? 'kan elke plaats hebben' : `kan ${low}e tot ${high}e zijn`;
    },
    withheld: (minimum: number) => `${tooFew(minimum)}.`,
    askedOfSome: 'Alleen gevraagd na bepaalde antwoorden op een eerdere vraag.',
    withheldAsked: (minimum: number) => `${tooFew(minimum)}, hierop of op de vraag waar dit op volgt.`,
    withheldRanked: (minimum: number) => `${tooFew(minimum)}, hierop of op iets waar dit op rust.`,
    withheldTitle: 'Zonder plaats',
    /** How many are on each side, of how many. */
    outOf: ({ n, inFavourCount, againstCount }: SideCounts, by: SidesBy) => {
      const [high, low] = by === 'scale' ? ['boven het midden', 'eronder'] : [sides.for, sides.against];
      return `${inFavourCount} van ${n} ${high}${againstCount === 0 ? '' : `, ${againstCount} ${low}`}`;
    },
    counting: (count: number, responses: number, unit: PartUnit) =>
      `${count} van de ${responses} ${unit === 'group' ? 'mensen' : 'ingevulde formulieren'} ${count === 1 ? 'gaf' : 'gaven'} een antwoord dat hier meetelt.`,
    /** Some row rests on one scale of the form's own words: said over the list, and in full where it is explained. */
    ownAnswers: 'Waar één vraag met eigen antwoorden telt, zoals een rol, staan die antwoorden er zelf.',
    ownScale:
      'Bij een rij met eigen antwoorden, zoals een rol, zei niemand voor of tegen. De plaats volgt uit hoe hoog op die schaal men koos: een laag antwoord haalt het gemiddelde omlaag, maar is niet tegen. Rechts van de streep staat wat boven het midden ligt, links in grijsblauw wat eronder ligt.',
    countingMeans:
      'Het tweede getal van “10 van 12” telt wie een antwoord gaf dat daar meetelt, en kan dus kleiner zijn dan het aantal mensen dat meedeed.',
    labelMeans: (percent: string, unit: PartUnit) =>
      `“Breed gedragen” en “Breed afgewezen” gaan over mensen: ten minste ${percent}% staat aan die kant. “Verdeeld”: van de ene ${units[unit][0]} is meer dan de helft voor en van een andere meer dan de helft tegen, of de antwoorden liggen in twee kampen. Is het geen van deze, dan staat er alleen aan welke kant meer mensen staan.`,
    partsMean: (unit: PartUnit, percent: string) =>
      `Wat daarachter staat, gaat over de ${units[unit][1]}: een ${units[unit][0]} is voor of tegen als ten minste ${percent}% van wie daar antwoordde dat is. Dat is een andere telling, dus zij kunnen verschillen.`,
    support: (figure: string) => `Steun ${figure}`,
    supportMeans: 'Steun loopt van −1 (iedereen helemaal tegen) tot +1 (iedereen helemaal voor).',
    verdicts,
    legend:
      'Links van de streep: tegen, gestreept. Rechts: voor. Hoe sterker de kleur, hoe sterker de mening. Grijs, apart aan het eind: geen van beide.',
    more: (count: number) => `Toon de overige ${count}`,
  },

  evidence: {
    open: 'Waarom, en hoe zeker',
    of: (title: string) => `van: ${title}`,
    title: 'Waar dit op rust',
    /** Which points of a scale of the form's own words count as in favour and which as against. */
    inFavour: ({ inFavour, against }: PointsBySide, by: SidesBy) =>
      by === 'scale'
        ? `boven het midden: ${quoted(inFavour)}; eronder: ${quoted(against)}`
        : `${quoted(inFavour)} ${inFavour.length === 1 ? 'telt' : 'tellen'} als voor, ${quoted(against)} als tegen`,
    reversed: (end: string) => `telt andersom: “${end}” is voor`,
    reversedOption: 'telt andersom',
    weight: (weight: number) => `telt ${weight} keer`,
    /** Who chose, but not this option, whatever the method. */
    leftOut: (side: Side) => `wie iets anders koos en dit niet, telt hiermee mee als ${sides[side]}`,
    optionPlace: (rank: string, total: number, question: string) => `${rank} van ${total} bij “${question}”`,
    placedBy: (count: number, base: number) => `gekozen door ${count} van ${base}`,
    pointsBy: (count: number, base: number, percent: string) =>
      `kreeg ${percent}% van de punten, van ${count} van ${base} mensen`,
    written: (count: number) => `${reacties(count)} hierbij`,
    figures: 'Cijfers',
    spread: 'Verdeling van de steun',
    spreadLabels: [
      'Sterk tegen',
      'Duidelijk tegen',
      'Licht tegen',
      'Geen van beide',
      'Licht voor',
      'Duidelijk voor',
      'Sterk voor',
    ],
    /** A row of answers and the supports that follow from them have different steps, and so another figure. */
    agreement: (figure: string, over: 'support' | 'answers') =>
      `Eensgezindheid ${figure}, gerekend over ${over === 'support' ? 'vijf stappen van steun' : 'de antwoorden zelf'}: 1 is allemaal hetzelfde, 0 gelijk verspreid, −1 twee kampen.`,
    swap: (count: number) =>
      count === 1
        ? 'Eén ander antwoord kan al genoeg zijn om met de volgende te wisselen.'
        : `Er moeten ten minste ${count} antwoorden anders zijn voordat deze met de volgende kan wisselen.`,
    consensus: (figure: string, side: Side, weakest: string, n: number) =>
      `Consensus ${sides[side]} ${figure} (van 0 tot 1); het zwakst bij ${weakest}${n === 1 ? '' : ` (${mensen(n)})`}.`,
  },

  statements: {
    title: 'De stellingen',
    lead: 'Wat er op elke stelling is geantwoord, in de volgorde van het formulier.',
    compactLead: 'Alle stellingen met hun aantallen, in de volgorde van het formulier.',
    compactOpen: (count: number) => `Tabel met ${counted('statement', count)}`,
    summary: {
      stances: (no: number, pass: number, yes: number) => [
        `${no} oneens`,
        `${pass} neutraal of twijfel`,
        `${yes} eens`,
      ],
      agreement: (no: number, middle: number, yes: number) => [
        `${no} oneens`,
        `${middle} neutraal`,
        `${yes} eens`,
      ],
      support: (no: number, middle: number, yes: number) => [
        `${no} tegen`,
        `${middle} geen van beide`,
        `${yes} voor`,
      ],
    },
    noView: (count: number) => `${count} zonder mening`,
    noViewShort: 'Geen mening',
    answers: (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
    details: 'Alle antwoorden in een tabel',
    answer: 'Antwoord',
    statement: 'Stelling',
    everybody: 'Iedereen',
    count: 'Aantal',
    total: 'Samen',
    median: (label: string) => `Middelste antwoord: ${label}.`,
    medianBetween: (a: string, b: string) => `Middelste antwoord: tussen “${a}” en “${b}”.`,
    mean: (figure: string) => `Gemiddeld ${figure}, van −1 (oneens) tot +1 (eens).`,
    meanScale: (figure: string, low: string, high: string) =>
      `Gemiddeld ${figure}, van −1 (“${low}”) tot +1 (“${high}”).`,
    polis: (figure: string) => `Pol.is-consensus ${figure}`,
    polisShort: 'Pol.is',
    polisMeans:
      'Pol.is-consensus: het product over de groepen van (eens + 1) gedeeld door (antwoorden + 2). Dicht bij 1 betekent dat elke groep het eens is.',
    moderatedOutShort: 'weggelaten',
  },

  priorities,

  choices: {
    title: 'Wat is gekozen',
    lead: 'Hoeveel mensen elk antwoord kozen. Wie niets koos, telt niet mee.',
    base: (count: number) => `${mensen(count)} ${count === 1 ? 'koos' : 'kozen'} hier.`,
    baseSeveral: (count: number) =>
      `${mensen(count)} ${count === 1 ? 'koos' : 'kozen'} hier. Meer dan één antwoord mocht, dus samen kan het meer dan 100% zijn.`,
    option: 'Antwoord',
    table: (title: string) => `Gekozen: ${title}`,
  },

  parts: {
    asked: (question: string) => `De vraag was: “${question}”`,
    merged: (names: string, minimum: number) =>
      `${names} zijn samengenomen, omdat een groep ten minste ${minimum} mensen moet hebben.`,
    /** How heavily each part counts in the balanced reading; the weights of merged ones add up. */
    weights: (unit: PartUnit, said: string) => `“Per ${units[unit][0]} gewogen” telt zo: ${said}.`,
    weight: (name: string, weight: number) => `${name} ${weight} keer`,
    notGiven: 'niet ingevuld',
    onePart: (minimum: number) =>
      `Er zijn geen cijfers per groep: daarvoor moeten ten minste twee groepen ${minimum} mensen hebben.`,
    live: 'Er zijn geen cijfers per groep: bij een formulier met tussenstanden zou uit het verschil te zien zijn wat mensen in een kleine groep antwoordden.',
    responses: 'Mensen',
    inFavour: 'Voor',
    against: 'Tegen',
    answered: 'Antwoorden',
    support: 'Steun',
    tableShort: (count: number, thing: Thing) =>
      `${counted(thing, count)} ${count === 1 ? 'ontbreekt' : 'ontbreken'} in deze tabel: daarvan zouden cijfers per groep te veel laten zien van de antwoorden van een paar mensen.`,
    cell: 'In elke cel: de steun, en hoeveel er voor zijn.',
    inFavourOf: (count: number, n: number) => `${count} van ${n} voor`,
    totalsOnly:
      'Hier staat alleen het totaal: cijfers per groep zouden te veel laten zien van de antwoorden van een paar mensen.',
  },

  atIssue,
  calculation,
  lanes,
  pictures,
  respondents,
  shift,
  sureness,
  topChange,
  waiting,

  reactions: {
    title: 'Wat mensen schreven',
    writtenIn: (language: Language) =>
      ({ nl: 'ingevuld in het Nederlands', en: 'ingevuld in het Engels' })[language],
    // said so that it holds as well when all were refused or taken back, and when the answers were kept long enough
    waiting: (count: number) =>
      `Er ${count === 1 ? 'kwam' : 'kwamen'} ${reacties(count)} binnen die hier ${count === 1 ? 'mag' : 'mogen'} staan. Hier staat alleen wat de organisator heeft gelezen en geplaatst, tot de antwoorden worden gewist; nu is dat niets.`,
    placed: (shown: number, count: number) =>
      `Er ${count === 1 ? 'kwam' : 'kwamen'} ${reacties(count)} binnen die hier ${count === 1 ? 'mag' : 'mogen'} staan. Hier ${shown === 1 ? 'staat er 1' : `staan er ${shown}`}, door de organisator gekozen. De volgorde zegt niets.`,
    kept: (count: number) =>
      `${count === 1 ? '1 geschreven reactie is' : `${count} geschreven reacties zijn`} alleen voor de organisator en ${count === 1 ? 'komt' : 'komen'} hier niet.`,
  },

  /** Pages of placed reactions. */
  reactionPages: {
    all: (count: number) => `Lees alle ${count} geplaatste reacties`,
    shown: (first: number, last: number, count: number) =>
      `Reactie ${first} tot en met ${last} van ${count}, door de organisator gekozen. De volgorde zegt niets.`,
    none: 'Er zijn hier nog geen reacties geplaatst.',
    pages: 'Bladeren door de reacties',
    previous: (page: number, last: number) => `Vorige: bladzijde ${page} van ${last}`,
    next: (page: number, last: number) => `Volgende: bladzijde ${page} van ${last}`,
    back: 'Terug naar de resultaten',
  },

  takeAlong: {
    title: 'Neem het mee',
    present: 'Op een groot scherm',
    xlsx: 'Werkblad (Excel)',
    csv: 'Tabel (CSV)',
    md: 'Tekst (Markdown)',
    json: 'Gegevens (JSON)',
    cite: 'Verwijst u naar deze cijfers? Gebruik dan het adres dat niet meegaat met latere uitgaven:',
    thisRelease: (number: number) => `uitgave ${number}`,
    older: (number: number, newest: number) =>
      `Dit is uitgave ${number}. Er is een nieuwere: uitgave ${newest}.`,
    newest: 'Bekijk de nieuwste',
  },
};
