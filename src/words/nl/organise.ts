/** Words of the organiser's desk. */
export const organise = {
  title: 'Organiseren',
  lead: 'Uw formulieren, hoeveel mensen er antwoordden en wat u nu kunt doen.',
  none: 'Er zijn nog geen formulieren. Publiceer er een met de opdrachtregel.',
  states: {
    early: 'Nog niet open',
    'lacks-options':
      'Niet open: er zijn te weinig overgenomen teksten over. Plaats er meer en publiceer dit formulier opnieuw',
    open: 'Open',
    grace: 'Net gesloten: wie al begonnen was, kan nog versturen',
    closed: 'Gesloten',
    interim: 'Open, tussenstand te zien',
    shown: 'Gesloten, uitkomst te zien',
    'shown-nothing': 'Gesloten met te weinig antwoorden voor een uitkomst',
  },
  example: 'voorbeeld',
  screen: 'In de zaal',
  screenLink: 'Toon op een groot scherm',
  id: 'Kenmerk',
  more: 'Links en wat u kunt doen',
  answers: (count: number): string => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
  needed: (count: number): string =>
    count === 1 ? 'nog 1 nodig voor een uitkomst' : `nog ${count} nodig voor een uitkomst`,
  enough: 'genoeg voor een uitkomst',
  fillLink: 'Link om in te vullen',
  codeLink: 'Zonder code te typen',
  byInvitation: 'Op uitnodiging, ieder met een eigen link. Uitnodigen en de links zien:',
  quiet: 'Nog zonder antwoorden',
  resultsLink: 'Link naar de uitkomst',
  agenda: 'Agenda bijhouden',
  deeds: {
    close: {
      button: 'Sluiten en tonen',
      title: 'Formulier sluiten en uitkomst tonen?',
      says: [
        'Daarna kan niemand meer antwoorden, ook niet wie al begonnen was.',
        'Iedereen met de link naar de uitkomst ziet haar meteen. Wat getoond is, verandert niet meer.',
        'Het formulier kan daarna niet weer open.',
      ],
    },
    lock: {
      button: 'Sluiten, nog niet tonen',
      title: 'Formulier sluiten?',
      says: [
        'Daarna kan niemand meer antwoorden, ook niet wie al begonnen was.',
        'De uitkomst blijft verborgen tot u haar toont.',
      ],
    },
    reveal: {
      button: 'Uitkomst tonen',
      title: 'Uitkomst tonen?',
      says: [
        'Iedereen met de link naar de uitkomst ziet haar meteen. Wat getoond is, verandert niet meer.',
        'Het formulier kan daarna niet weer open.',
      ],
    },
    open: {
      button: 'Weer openen',
      title: 'Formulier weer openen?',
      says: [
        'Iedereen met de link om in te vullen kan dan weer antwoorden, tot u het formulier opnieuw sluit.',
      ],
    },
  },
  tooFew: (count: number, minimum: number): string =>
    `Let op: er ${count === 1 ? 'is 1 antwoord' : `zijn ${count} antwoorden`}. ${minimum === 1 ? 'Zonder antwoorden' : `Met minder dan ${minimum}`} komt er geen uitkomst.`,
  answersNow: (count: number): string =>
    count === 1 ? 'Er is nu 1 antwoord.' : `Er zijn nu ${count} antwoorden.`,
  news: {
    shown: 'Gesloten. De uitkomst is te zien.',
    already: 'Dit formulier was al gesloten. De uitkomst is te zien.',
    'shown-nothing': 'Gesloten. Er waren te weinig antwoorden voor een uitkomst.',
  },
  results: 'Bekijk de uitkomst',
  reactions: {
    waiting: (count: number): string =>
      count === 1 ? '1 reactie wacht op u' : `${count} reacties wachten op u`,
    button: (waiting: number): string =>
      waiting === 0 ? 'Reacties lezen' : `Reacties lezen (${waiting} ${waiting === 1 ? 'wacht' : 'wachten'})`,
    title: 'Geschreven reacties',
    lead: 'Iedereen met de link naar de uitkomst leest wat u plaatst. Wie het schreef, leest waarom u iets afwijst.',
    none: 'Er zijn geen reacties die bij de uitkomst mogen staan.',
    tooFew: (minimum: number): string =>
      `Plaatsen kan pas bij ${minimum} of meer antwoorden: met minder is een reactie te herkennen.`,
    states: { waiting: 'nog te lezen', placed: 'Geplaatst', refused: 'Afgewezen' },
    because: (reason: string): string => `Reden: ${reason}`,
    place: 'Plaatsen',
    refuse: 'Afwijzen',
    reason: 'Waarom wijst u dit af?',
    reasonHint: 'Hooguit 500 tekens. Wie het schreef, kan dit lezen.',
    more: (count: number): string => `Er ${count === 1 ? 'is er nog 1' : `zijn er nog ${count}`}:`,
  },
  cancel: 'Niet doen, terug naar het overzicht',
  demo: {
    title: 'Voorbeeld',
    lead: 'Het voorbeeld laat zien hoe het werkt, met verzonnen antwoorden. Verwijder het als u het niet meer nodig hebt.',
    button: 'Voorbeeld verwijderen',
    confirm: 'Voorbeeld verwijderen?',
    says: ['Het voorbeeldformulier, de antwoorden erop en de uitkomst worden gewist. Dat kan niet terug.'],
  },
};
