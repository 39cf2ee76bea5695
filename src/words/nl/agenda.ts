const rijen = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** Words of the agenda, and of the desk where it is kept. */
export const agenda = {
  title: 'Agenda',
  pageTitle: (form: string) => `Agenda: ${form}`,
  release: (number: number, day: string) => `Op basis van uitgave ${number} van ${day}`,
  /** What stands on it. */
  counts: (carried: number, open: number, declined: number) =>
    [
      `${carried} om op te pakken`,
      ...(open > 0 ? [rijen(open, 'open vraag', 'open vragen')] : []),
      ...(declined > 0 ? [`${declined} afgewezen`] : []),
    ].join(', '),
  owned: (count: number, all: number) =>
    count === 0 ? 'Er is nog niets afgesproken.' : `Bij ${count} van de ${all} staat wie het oppakt.`,
  empty: 'Er staat niets in volgorde, dus er is geen agenda.',
  back: 'Terug naar de resultaten',
  md: 'Als tekst (Markdown)',
  byTheme: 'Per thema',
  rest: 'Overig',
  kinds: { carried: 'Om op te pakken', open: 'Open vragen', declined: 'Afgewezen' },
  openMeans:
    'Bij een open vraag zijn mensen het niet eens, of antwoordden er te weinig. Die vraagt eerst een gesprek.',
  /** The names stand under it. */
  coalition: 'Coalitie van wie voor is:',
  written: 'Wat mensen opschreven',
  alsoAgreed: 'Ook afgesproken',
  nothing: 'Nog niets afgesproken.',
  fields: {
    owner: 'Wie pakt dit op',
    firstStep: 'Eerste stap',
    dueOn: 'Wanneer',
    status: 'Stand',
    note: 'Notitie',
  },
  statuses: {
    'not-started': 'nog niet begonnen',
    'under-way': 'bezig',
    done: 'klaar',
    dropped: 'vervallen',
  },
  desk: {
    lead: 'Houd hier bij wat is afgesproken. Iedereen met de link naar de uitkomst leest mee.',
    edit: 'Bijwerken',
    ownerHint: 'Een organisatie of een persoon. Wie de link naar de uitkomst heeft, ziet deze naam.',
    noteHint: 'Wat verder is afgesproken.',
    save: 'Bewaren',
    cancel: 'Niet bewaren, terug naar de agenda',
    stale:
      'Iemand anders heeft dit intussen veranderd. Wat u typte staat hieronder nog; waar het verschilt, staat erbij wat er nu is. Bewaart u, dan komt uw tekst daarvoor in de plaats.',
    now: (text: string) => `Er staat nu: “${text}”`,
    nowNothing: 'Er staat nu niets.',
  },
};
