/** Words of the pages on which one answers. */
export const fill = {
  groupsTitle: 'Over u',
  groupsText:
    'We vragen naar uw groep om te laten zien hoe breed iets wordt gedragen. Groepen met weinig mensen voegen we samen.',
  nameText: 'De organisator wil weten van wie de antwoorden zijn.',
  name: {
    label: 'Uw naam',
    hint: 'De organisator ziet uw naam bij uw antwoorden. Op de resultatenpagina staat uw naam niet.',
    agree: 'Ja, mijn naam mag bij mijn antwoorden worden bewaard.',
  },
  stepOf: (number: number, count: number) => `Stap ${number} van ${count}`,
  optional: '(niet verplicht)',
  required: '(verplicht)',
  skipAny: 'U mag elke vraag overslaan.',
  skipUnmarked: 'U mag elke vraag overslaan, behalve waar “verplicht” bij staat.',
  clear: 'Toch geen antwoord',
  next: 'Verder',
  previous: 'Vorige',
  place: (place: number) => `${place}e plaats`,
  placeEmpty: 'Maak een keuze',
  rankHint: (places: number): string =>
    places === 1
      ? 'Kies wat u het belangrijkst vindt.'
      : `Zet er hooguit ${places} op volgorde, met het belangrijkste voorop.`,
  ranking: {
    placed: 'Uw volgorde',
    rest: 'Niet geplaatst',
    next: 'Kies hieronder wat hier komt',
    full: (places: number): string =>
      places === 1
        ? 'De plaats is gevuld. Wilt u iets anders? Haal deze dan eerst weg.'
        : `Alle ${places} plaatsen zijn gevuld. Wilt u iets anders? Haal er dan eerst één weg.`,
    put: 'naar de volgende plaats',
    up: (option: string) => `${option} omhoog`,
    down: (option: string) => `${option} omlaag`,
    remove: (option: string) => `${option} weghalen`,
    moved: (option: string, place: string) => `${option} staat nu op plaats ${place}`,
    already: (option: string, place: string) => `${option} staat al op plaats ${place}`,
    removed: (option: string) => `${option} is niet meer geplaatst`,
  },
  divisionHint: (total: number): string =>
    `Verdeel ${total} ${total === 1 ? 'punt' : 'punten'}: hoe belangrijker, hoe meer punten. Wat u leeg laat, krijgt er geen.`,
  division: {
    left: (count: string) => `Nog ${count} te verdelen`,
    over: (count: string) => `${count} te veel`,
    done: 'Alles verdeeld',
    fewer: (option: string, step: number) => `${option}: ${step} minder`,
    more: (option: string, step: number) => `${option}: ${step} meer`,
  },
  votesHint: (votes: number): string => (votes === 1 ? 'Kies er één.' : `Kies er hooguit ${votes}.`),
  votes: {
    chosen: (count: string, votes: number) => `${count} van ${votes} gekozen`,
    full: (votes: number) => `${votes} van ${votes} gekozen. Wilt u een andere? Haal er dan eerst één weg.`,
    over: (count: string, votes: number) => `Kies er hooguit ${votes}: haal er ${count} weg.`,
  },
  charactersLeft: (count: string) => `Tekens over: ${count}`,
  charactersOver: (count: string) => `Tekens te veel: ${count}`,
  textHint: (maximum: number) => `Hooguit ${maximum} tekens.`,
  publishNever: 'Uw tekst komt niet op de resultatenpagina.',
  publishModerated: 'De organisator leest uw tekst en kan die, zonder uw naam, bij de resultaten zetten.',
  severalHint: 'Kies alles wat past.',
  background: 'Dit komt niet in de resultaten.',
  numberHint: (minimum: number | undefined, maximum: number | undefined): string => {
    if (minimum === undefined) {
      return maximum === undefined ? 'Een heel getal.' : `Een heel getal van hooguit ${maximum}.`;
    }
    return maximum === undefined
      ? `Een heel getal van ${minimum} of meer.`
      : `Een heel getal van ${minimum} tot en met ${maximum}.`;
  },
  pointsHint: (count: number, maximum: number): string =>
    count === 1
      ? `Eén punt, van hooguit ${maximum} tekens.`
      : `Hooguit ${count} punten, elk van hooguit ${maximum} tekens.`,
  point: (number: number) => `Punt ${number}`,
  pointKind: 'Soort',
  morePoints: 'Meer punten toevoegen',
  addPoint: 'Nog een punt toevoegen',
  pointAdded: (number: string, count: number) => `Punt ${number} van hooguit ${count}`,
  remark: 'Toelichting (niet verplicht)',
  errorFor: 'Fout:',
  grace: 'Het formulier is net gesloten. Wat u al begonnen was, kunt u nog even afmaken en versturen.',
  check: {
    title: 'Controleer uw antwoorden',
    text: 'Klopt alles? Verstuur dan uw antwoorden. Daarna krijgt u een ontvangstcode.',
    offline:
      'Er is nu geen verbinding. Hieronder staat wat u op dit apparaat invulde. U kunt het nog veranderen. Kiest u versturen, dan gebeurt dat zodra er weer verbinding is. Pas met een ontvangstcode is het verstuurd.',
    changing: 'Klopt alles? Verstuur dan uw veranderde antwoorden. Uw ontvangstcode blijft dezelfde.',
    left: (count: number): string => {
      if (count === 0) return 'U hebt alles beantwoord.';
      return count === 1 ? '1 vraag is niet beantwoord.' : `${count} vragen zijn niet beantwoord.`;
    },
    notSent: 'Uw antwoorden zijn nog niet verstuurd. Dat doet u',
    changesNotSent: 'Wat u verandert, telt pas als u het verstuurt. Dat doet u',
    below: 'onderaan deze pagina',
    change: 'Verander',
    unanswered: 'niet beantwoord',
    remark: 'Toelichting',
    dropped: (count: number) =>
      count === 1
        ? '1 antwoord sturen we niet mee, want deze vraag krijgt u niet meer:'
        : `${count} antwoorden sturen we niet mee, want deze vragen krijgt u niet meer:`,
    send: 'Antwoorden versturen',
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
  changed: {
    title: 'De vragen zijn veranderd',
    text: 'Uw antwoorden zijn niet verstuurd, want ze horen bij de vragen van eerst. Ga verder met de vragen van nu: wat daarbij past, staat al ingevuld. Kijk alles na.',
    goOn: 'Verder met de vragen van nu',
  },
  answered: {
    title: 'Met deze uitnodiging is al geantwoord',
    text: 'De antwoorden zijn verstuurd vanaf een ander apparaat of uit een ander venster. Ze blijven zoals ze zijn.',
    kept: 'Wat u op dit apparaat invulde, is niet meegestuurd. Het staat hieronder en blijft bewaard.',
    same: 'Wat u op dit apparaat invulde, is precies zo verstuurd. U hoeft niets te doen.',
    here: 'Wat u hier invulde',
    sent: 'Wat bij die vragen is verstuurd',
    takeTitle: 'Wilt u dit alsnog meesturen?',
    takeText:
      'Vul de ontvangstcode in die u na het versturen kreeg. Dan ziet u wat er is verstuurd, en kunt u overnemen wat u hier invulde.',
    take: 'Overnemen wat ik hier invulde',
    takeNext:
      'Neemt u het over, dan komt het in de plaats van wat bij deze vragen is verstuurd. U kijkt eerst alles na. Daarna verstuurt u de verandering.',
    away: 'Wegleggen wat ik hier invulde',
    awayText: 'Niet nodig? Dan wissen we wat u hier invulde. De verstuurde antwoorden blijven staan.',
  },
  sent: {
    title: 'Deze antwoorden zijn al verstuurd',
    text: 'Wat u daarna invulde, is niet meegestuurd. Veranderen kan met uw ontvangstcode.',
    receipt: 'Toon mijn ontvangstcode',
  },
  withdrawn: {
    title: 'Deze antwoorden zijn ingetrokken',
    text: 'Ze zijn gewist. Wat u daarna invulde, is niet verstuurd.',
  },
};
