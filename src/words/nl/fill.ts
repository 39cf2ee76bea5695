/** Words of the pages on which one answers. */
export const fill = {
  groupsTitle: 'Over u',
  groupsText:
    'Zo kunnen we laten zien hoe breed iets wordt gedragen. Groepen met weinig mensen voegen we samen.',
  stepOf: (number: number, count: number) => `Pagina ${number} van ${count}`,
  optional: '(niet verplicht)',
  or: 'of',
  next: 'Verder',
  previous: 'Vorige',
  place: (place: number) => `${place}e plaats`,
  placeEmpty: 'Maak een keuze',
  rankHint: (places: number): string =>
    places === 1 ? 'Kies wat u het belangrijkst vindt.' : 'Kies wat u het belangrijkst vindt, op volgorde.',
  textHint: (maximum: number) => `U kunt hooguit ${maximum} tekens gebruiken.`,
  publishNever: 'Uw tekst komt niet op de resultatenpagina.',
  publishModerated: 'De organisator leest uw tekst en kan die, zonder naam, bij de resultaten zetten.',
  errorFor: 'Fout:',
  grace: 'Het formulier is net gesloten. U kunt wat u al begonnen was, nog even afmaken en versturen.',
  check: {
    title: 'Controleer uw antwoorden',
    text: 'Klopt alles? Verstuur dan uw antwoorden. Daarna krijgt u een ontvangstcode.',
    changing: 'Klopt alles? Verstuur dan uw veranderde antwoorden. Uw ontvangstcode blijft dezelfde.',
    change: 'Verander',
    unanswered: 'niet beantwoord',
    send: 'Antwoorden versturen',
    invalid: 'Verander dit eerst. Daarna kunt u versturen.',
  },
  cookie: {
    title: 'Zet cookies aan',
    text: 'Uw browser bewaart geen cookies. Dit formulier heeft er één nodig om te onthouden welke antwoorden van u zijn. Er is geen andere: we volgen u niet.',
    todo: 'Sta cookies toe voor deze website, of open het formulier in een gewoon venster, en begin dan opnieuw.',
    again: 'Opnieuw proberen',
  },
  lost: {
    title: 'Uw antwoorden zijn hier niet meer',
    text: 'Ze zijn al verstuurd, of ze zijn na lange tijd opgeruimd.',
    restart: 'Naar de startpagina van het formulier',
    receipt: 'Al verstuurd? Kijk met uw ontvangstcode',
  },
  closed: {
    title: 'Dit formulier is gesloten',
    text: 'Uw antwoorden zijn niet verstuurd. Versturen kan niet meer.',
  },
};
