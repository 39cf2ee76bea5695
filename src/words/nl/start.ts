import { writtenMoment } from '../moment.ts';

/** Words of the start page of a form and of its privacy page. */
export const start = {
  whoAsks: (controller: string) => `${controller} vraagt dit.`,
  howLong: (minutes: number) => `Het kost ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}.`,
  taking: {
    anonymous: 'U doet anoniem mee. U hebt geen account nodig.',
    pseudonymous:
      'U doet mee met uw eigen uitnodiging. De organisator kan zien wat u antwoordt. U hebt geen account nodig.',
    named: 'U doet mee met uw naam. De organisator kan zien wat u antwoordt. U hebt geen account nodig.',
  },
  saved: 'Wat u invult, wordt per pagina bewaard. U kunt stoppen en later op dit apparaat verdergaan.',
  closesOn: (closes: string) => `Invullen kan tot ${writtenMoment('nl', closes)}.`,
  button: 'Beginnen',
  resume: 'Verder waar u was',
  resumeText: 'U bent op dit apparaat al begonnen. Wat u invulde, is bewaard.',
  beginAgain: 'Opnieuw beginnen, met lege antwoorden',
  answered: 'U hebt dit formulier op dit apparaat al ingevuld en verstuurd.',
  answeredLink: 'Bekijk, verander of trek uw antwoorden in met uw ontvangstcode',
  answeredOther: 'Vult iemand anders het op dit apparaat in? Dan kan dat hier.',
  early: (opens: string | null) =>
    opens === null
      ? 'Dit formulier is nog niet open. Kom later terug.'
      : `Dit formulier gaat open op ${writtenMoment('nl', opens)}.`,
  closed: 'Dit formulier is gesloten. Antwoorden sturen kan niet meer.',
  closedResults: 'De resultaten ziet u via de link die de organisator daarvoor geeft.',
  allQuestions: 'Bekijk eerst alle vragen',
  askedAfter: 'Dit komt alleen na bepaalde antwoorden op een eerdere pagina:',
  pageAskedAfter: 'Deze pagina komt alleen na bepaalde eerdere antwoorden.',
  chooseOne: 'Kies één antwoord:',
  chooseSeveral: 'Kies alles wat past:',
  withRemark: 'U kunt er een toelichting bij schrijven.',
  pointKinds: 'Bij elk punt kiest u de soort:',
  dividePoints: (total: number): string => `Verdeel ${total} ${total === 1 ? 'punt' : 'punten'} over:`,
  chooseAtMost: (votes: number): string => (votes === 1 ? 'Kies er één:' : `Kies er hooguit ${votes}:`),
  putInOrder: (places: number) => `Kies hooguit ${places} en zet ze op volgorde:`,
  writeYourOwn: (maximum: number) => `In uw eigen woorden, hooguit ${maximum} tekens.`,
  privacy: {
    title: 'Wat er met uw antwoorden gebeurt',
    anonymous:
      'U doet anoniem mee. We vragen geen naam, en bij uw antwoorden bewaren we niets over u of uw apparaat. Schrijf ook zelf geen namen of gegevens over iemands gezondheid in uw reacties.',
    anonymousInvited:
      'U doet anoniem mee. De organisator ziet of uw uitnodiging is gebruikt en op welke dag. Wat u antwoordt, bewaren we apart, zonder verwijzing naar uw uitnodiging. Schrijf ook zelf geen namen of gegevens over iemands gezondheid in uw reacties.',
    pseudonymous:
      'Bij uw antwoorden bewaren we welke uitnodiging u gebruikte. De organisator weet van wie die uitnodiging is, en ziet of en op welke dag zij is gebruikt.',
    named: 'We vragen uw naam en bewaren die bij uw antwoorden. Op de resultatenpagina staat uw naam niet.',
    writing: 'Schrijf geen gegevens over iemands gezondheid in uw reacties.',
    bodies: {
      organisations:
        'U antwoordt namens een organisatie. In de resultaten staat bij de naam van die organisatie wat zij antwoordde.',
      tables:
        'U antwoordt namens een tafel. In de resultaten staat bij de naam van die tafel wat zij antwoordde.',
    },
    byInvitation:
      'Alleen wie een uitnodiging kreeg, kan meedoen: één keer met elke uitnodiging. Geef uw link niet door. Wie hem heeft, kan in uw plaats antwoorden.',
    byCode:
      'Iedereen met de code kan meedoen. We kunnen niet zien of iemand twee keer heeft geantwoord. Wilt u iets veranderen? Gebruik dan uw ontvangstcode en vul het formulier niet nog eens in.',
    openLink:
      'Iedereen met de link kan meedoen. We kunnen niet zien of iemand twee keer heeft geantwoord. Wilt u iets veranderen? Gebruik dan uw ontvangstcode en vul het formulier niet nog eens in.',
    closing: (k: number) =>
      `De resultaten verschijnen als het formulier gesloten is, en alleen bij ${k} of meer antwoorden. Ook per groep en per vraag tonen we niets over minder dan ${k} mensen.`,
    embargo: (k: number) =>
      `De resultaten verschijnen als het formulier gesloten is en de organisator ze opent, en alleen bij ${k} of meer antwoorden. Ook per groep en per vraag tonen we niets over minder dan ${k} mensen.`,
    live: (k: number) =>
      `De resultaten verschijnen al terwijl het formulier open is, als totalen: steeds met ten minste ${k} mensen erbij, ook bij het sluiten. Per vraag tonen we niets over minder dan ${k} mensen, en per groep niets. Verandert u later iets, dan veranderen cijfers die al getoond zijn niet meer.`,
    closingByBody: 'De resultaten verschijnen als het formulier gesloten is.',
    embargoByBody: 'De resultaten verschijnen als het formulier gesloten is en de organisator ze opent.',
    alreadyPublic: 'De antwoorden waren al openbaar voordat ze hier kwamen.',
    unanimous:
      'Is iedereen het met elkaar eens, dan staat dat er ook: “10 van 10”. Dan is te zien wat ieder antwoordde.',
    organiser:
      'De organisator ziet dezelfde resultaten als u. Losse antwoorden krijgt hij pas na het sluiten, door elkaar geschud en zonder tijd of code.',
    organiserSeesAll:
      'De organisator kan op elk moment alle antwoorden zien die binnen zijn, ook die van één persoon of een kleine groep.',
    reactionsNever: 'Geschreven reacties staan niet op de resultatenpagina.',
    reactionsModerated:
      'Bij een geschreven reactie staat of de organisator haar, zonder uw naam, bij de resultaten mag zetten.',
    reactionsByBody: {
      organisations:
        'Bij een geschreven reactie staat of de organisator haar, zonder uw naam, bij de resultaten mag zetten. De naam van uw organisatie kan erbij staan.',
      tables:
        'Bij een geschreven reactie staat of de organisator haar, zonder uw naam, bij de resultaten mag zetten. De naam van uw tafel kan erbij staan.',
    },
    receipt:
      'Na het versturen krijgt u een ontvangstcode. Alleen daarmee kunt u uw antwoorden terugzien, veranderen of intrekken.',
    erasedOnRequest: 'Bent u die code kwijt? De organisator kan uw antwoorden wissen als u dat vraagt.',
    withdrawal:
      'Trekt u uw antwoorden in, dan worden ze gewist. Cijfers die al getoond zijn, veranderen daardoor niet meer.',
    keepDays: (days: number) =>
      `Uw antwoorden worden ${days} dagen na het sluiten gewist. De resultaten blijven bestaan.`,
    cookies:
      'We gebruiken alleen cookies die nodig zijn om te onthouden waar u was. We volgen u niet en delen niets met anderen.',
    cookiesInvited:
      'We gebruiken alleen cookies die nodig zijn om te onthouden waar u was en hoe u hier binnenkwam. We volgen u niet en delen niets met anderen.',
    basis: 'Waarom dit mag',
    controller: 'Verantwoordelijk',
    contact: 'Vragen of een klacht',
    complaint: 'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
    pageTitle: (form: string) => `Privacy: ${form}`,
    back: 'Naar het formulier',
  },
};
