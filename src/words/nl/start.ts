import { writtenMoment } from '../moment.ts';

/** Words of the start page of a form and of its privacy page. */
export const start = {
  facts: {
    asks: 'Wie vraagt dit?',
    time: 'Hoe lang duurt het?',
    taking: 'Hoe doet u mee?',
    stopping: 'Kunt u tussendoor stoppen?',
    until: 'Tot wanneer?',
    questions: 'Vragen?',
  },
  howLong: (minutes: number, steps: number) =>
    `Ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}, in ${steps} stappen.`,
  taking: {
    anonymous: 'Anoniem en zonder account.',
    pseudonymous: 'Met uw eigen uitnodiging, zonder account. De organisator kan zien wat u antwoordt.',
    named: 'Met uw naam, zonder account. De organisator kan zien wat u antwoordt.',
  },
  saved: 'Ja. We bewaren elke stap. U gaat later verder waar u was.',
  until: (closes: string) => `${writtenMoment('nl', closes)}.`,
  button: 'Beginnen',
  resume: 'Verder waar u was',
  resumeText: 'U bent al begonnen. Wat u invulde, is bewaard.',
  elsewhere: {
    button: 'Stoppen en later verder, ook op een ander apparaat',
    title: 'Later verder',
    byInvitation:
      'Wat u invulde, is bewaard. Open de link in uw uitnodiging opnieuw, op dit apparaat of een ander: daar gaat u verder waar u was.',
    text: 'Wat u invulde, is bewaard. Op dit apparaat gaat u verder waar u was. Wilt u verder op een ander apparaat? Open daar deze link:',
    mail: 'Mail deze link aan uzelf',
    careful: (until: string) =>
      `Houd de link voor uzelf: wie hem heeft, ziet wat u invulde. Hij werkt tot ${writtenMoment('nl', until)}, of tot u verstuurt.`,
    leaveTitle: 'Gebruiken anderen dit apparaat ook?',
    leaveText: 'Dan kunt u wat u hier invulde van dit apparaat halen.',
    /** How one goes on after that: where an invitation finds the answers; else by the link, with what lets one in. */
    leaveThen: {
      kept: 'Met uw uitnodiging gaat u daarna verder.',
      link: 'Bewaar eerst de link hierboven: alleen daarmee gaat u daarna verder.',
      invitation:
        'Bewaar eerst de link hierboven: alleen daarmee gaat u daarna verder. Om te versturen opent u ook uw uitnodiging weer.',
      code: 'Bewaar eerst de link hierboven: alleen daarmee gaat u daarna verder. Om te versturen vult u ook de code weer in.',
    },
    leave: 'Haal het van dit apparaat',
  },
  carried: {
    title: 'Verder met uw antwoorden',
    text: 'U begon met dit formulier op een ander apparaat. U kunt hier verder waar u was.',
    notMine: 'Dit zijn niet mijn antwoorden: zelf beginnen',
  },
  beginAgain: 'Opnieuw beginnen, met lege antwoorden',
  answered: 'U hebt dit formulier op dit apparaat al ingevuld en verstuurd.',
  answeredLink: 'Bekijk, verander of trek uw antwoorden in met uw ontvangstcode',
  answeredOther: 'Vult iemand anders het op dit apparaat in? Dan kan dat hier.',
  early: (opens: string | null) =>
    opens === null
      ? 'Dit formulier is nog niet open. Kom later terug.'
      : `Dit formulier gaat open op ${writtenMoment('nl', opens)}.`,
  lacksOptions:
    'Dit formulier is nu niet open: van wat anderen eerder schreven is te weinig over om uit te kiezen. Kom later terug.',
  closed: 'Dit formulier is gesloten. U kunt geen antwoorden meer sturen.',
  closedResults: 'De organisator geeft u de link naar de resultaten.',
  allQuestions: 'Bekijk eerst alle vragen',
  questionsAsked: 'De vragen van dit formulier',
  printing: 'Liever op papier voorbereiden? Druk deze pagina af.',
  askedAfter: 'Deze vraag krijgt u alleen na bepaalde antwoorden op een eerdere pagina.',
  pageAskedAfter: 'Deze pagina krijgt u alleen na bepaalde eerdere antwoorden.',
  chooseOne: 'Kies één antwoord.',
  chooseSeveral: 'Kies alles wat past.',
  withRemark: 'U kunt er een toelichting bij schrijven.',
  pointKinds: 'Bij elk punt kiest u de soort:',
  dividePoints: (total: number): string => `Verdeel ${total} ${total === 1 ? 'punt' : 'punten'}.`,
  chooseAtMost: (votes: number): string => (votes === 1 ? 'Kies er één.' : `Kies er hooguit ${votes}.`),
  putInOrder: (places: number): string =>
    places === 1 ? 'Kies er één.' : `Kies er hooguit ${places} en geef ze een plaats: 1 is het belangrijkst.`,
  writeYourOwn: (maximum: number) => `In uw eigen woorden, hooguit ${maximum} tekens.`,
  privacy: {
    title: 'Wat er met uw antwoorden gebeurt',
    who: 'Wie wat ziet',
    shown: 'Wat in de resultaten komt',
    later: 'Later veranderen of intrekken',
    kept: 'Wat we bewaren, en hoe lang',
    rights: 'Uw rechten',
    anonymous:
      'U doet anoniem mee. We vragen geen naam. Bij uw antwoorden bewaren we niets over u of uw apparaat.',
    anonymousInvited:
      'U doet anoniem mee. De organisator ziet of uw uitnodiging is gebruikt en op welke dag. Uw antwoorden bewaren we apart, zonder verwijzing naar uw uitnodiging.',
    pseudonymous:
      'Bij uw antwoorden bewaren we welke uitnodiging u gebruikte. De organisator weet van wie die is, en ziet of en op welke dag die is gebruikt.',
    named: 'We vragen uw naam en bewaren die bij uw antwoorden. In de resultaten staat uw naam niet.',
    writing: {
      anonymous: 'Schrijf ook zelf geen namen op, en niets over iemands gezondheid.',
      other: 'Schrijf niets over iemands gezondheid.',
    },
    bodies: {
      organisations:
        'U antwoordt namens een organisatie. In de resultaten staat wat die organisatie antwoordde, met de naam erbij.',
      tables:
        'U antwoordt namens een tafel. In de resultaten staat wat die tafel antwoordde, met de naam erbij.',
    },
    byInvitation:
      'Alleen wie een uitnodiging kreeg, doet mee: één keer per uitnodiging. Geef uw link niet door. Wie hem heeft, kan in uw plaats antwoorden.',
    byCode: 'Iedereen met de code kan meedoen. We kunnen niet zien of iemand twee keer antwoordt.',
    draftInvited:
      'Met uw uitnodiging gaat u op elk apparaat verder waar u was. Wie die link heeft, kan dus zien wat u invulde en nog niet verstuurde.',
    openLink: 'Iedereen met de link kan meedoen. We kunnen niet zien of iemand twee keer antwoordt.',
    closing: (k: number) =>
      `De resultaten verschijnen als het formulier gesloten is, en alleen bij ${k} of meer antwoorden. Ook per groep en per vraag tonen we niets over minder dan ${k} mensen.`,
    embargo: (k: number) =>
      `De resultaten verschijnen als het formulier gesloten is en de organisator ze opent, en alleen bij ${k} of meer antwoorden. Ook per groep en per vraag tonen we niets over minder dan ${k} mensen.`,
    live: (k: number) =>
      `Terwijl het formulier open is, verschijnen al totalen, steeds met ten minste ${k} mensen erbij. Ook bij het sluiten. Per vraag tonen we niets over minder dan ${k} mensen, en per groep niets.`,
    closingByBody: 'De resultaten verschijnen als het formulier gesloten is.',
    embargoByBody: 'De resultaten verschijnen als het formulier gesloten is en de organisator ze opent.',
    alreadyPublic: 'De antwoorden waren al openbaar voordat ze hier kwamen.',
    unanimous:
      'Is iedereen het eens, dan staat dat er ook: “10 van 10”. Dan is te zien wat ieder antwoordde.',
    comparedLater:
      'Volgt er later een formulier dat u met dezelfde uitnodiging invult? Dan kunnen we uw antwoorden van nu en dan vergelijken. In de resultaten komt daarvan alleen hoeveel mensen anders antwoordden, en hoeveel dat gemiddeld scheelt.',
    compared:
      'Vulde u met deze uitnodiging ook het formulier in waar dit op volgt? Dan kunnen we uw antwoorden van toen en nu vergelijken. In de resultaten komt daarvan alleen hoeveel mensen anders antwoordden, en hoeveel dat gemiddeld scheelt.',
    organiser:
      'De organisator ziet dezelfde resultaten als u. Losse antwoorden krijgt de organisator pas na het sluiten, als de resultaten te zien zijn: door elkaar geschud en zonder tijd of code. Koos u een groep, dan staat die bij uw antwoorden, ook als de groep klein is.',
    organiserSeesAll:
      'De organisator kan op elk moment alle antwoorden zien die binnen zijn, ook die van één persoon of een kleine groep.',
    reactionsNever: 'Wat u schrijft, komt niet in de resultaten.',
    reactionsModerated:
      'Bij elke vraag waar u kunt schrijven, staat of de organisator uw tekst bij de resultaten mag zetten. Uw naam staat er nooit bij.',
    reactionsByBody: {
      organisations: 'De naam van uw organisatie kan er wel bij staan.',
      tables: 'De naam van uw tafel kan er wel bij staan.',
    },
    receipt:
      'Na het versturen krijgt u een ontvangstcode. Alleen daarmee kunt u uw antwoorden terugzien, veranderen of intrekken.',
    receiptNoEdit:
      'Na het versturen krijgt u een ontvangstcode. Alleen daarmee kunt u uw antwoorden terugzien of intrekken. Veranderen kan dan niet meer.',
    again: 'Vul het formulier niet nog eens in om iets te veranderen.',
    erasedOnRequest: 'Bent u die code kwijt? De organisator kan uw antwoorden wissen als u dat vraagt.',
    withdrawal:
      'Trekt u uw antwoorden in, dan wissen we ze. Cijfers die al getoond zijn, veranderen niet meer: ook niet als u later iets verandert. Wat de organisator al had opgehaald, kunnen wij niet wissen.',
    takenOver:
      'Een tekst van u die bij de resultaten staat, kan de organisator als keuze in een volgend formulier zetten. Zodra iemand dat formulier invulde, blijft die tekst daar staan, ook als u uw antwoorden intrekt en als wij ze wissen.',
    agenda:
      'Bij de resultaten kan de organisator opschrijven wie iets oppakt. Zulke namen blijven daar staan, tot het hele formulier wordt gewist.',
    keepDays: (days: number) =>
      `${days === 1 ? '1 dag' : `${days} dagen`} na het sluiten wissen we alle antwoorden. De resultaten blijven.`,
    draft: 'Wat u invult maar niet verstuurt, telt niet mee. We wissen het op dezelfde dag.',
    noTime: 'Bij verstuurde antwoorden bewaren we geen tijdstip. Uw IP-adres bewaren we niet.',
    device:
      'Werkt JavaScript in uw browser? Dan bewaart ook dit apparaat wat u invult, zodat er niets verloren gaat als de verbinding wegvalt. Dat duurt tot u verstuurt, en hooguit 30 dagen. Wilt u het eerder weg? Begin dan opnieuw, of wis in uw browser de gegevens van deze website.',
    news: 'Na het versturen kunt u om nieuws vragen. Uw mailadres bewaren we dan apart van uw antwoorden, zonder dat te zien is bij welke het hoort. De organisator krijgt het na het sluiten. We wissen het tegelijk met de antwoorden, en eerder als u dat vraagt.',
    cookies:
      'We gebruiken alleen cookies die nodig zijn: om te onthouden waar u was (30 dagen) en om u uw antwoorden te tonen (20 minuten). We volgen u niet.',
    cookiesInvited:
      'We gebruiken alleen cookies die nodig zijn: om te onthouden hoe u binnenkwam en waar u was (30 dagen), en om u uw antwoorden te tonen (20 minuten). We volgen u niet.',
    basis: 'Waarom dit mag',
    controller: 'Verantwoordelijk',
    contact: 'Vragen of een klacht',
    complaint: 'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
    rightsText:
      'U mag uw antwoorden inzien, laten verbeteren of wissen, meenemen, en bezwaar maken. Met uw ontvangstcode doet u dat zelf. Voor het andere vraagt u het de organisator.',
    rightsAnonymous:
      'Zonder de code kan niemand zien welke anonieme antwoorden van u zijn. Bewaar die dus goed.',
    pageTitle: (form: string) => `Privacy: ${form}`,
    more: 'Meer over wat we bewaren en over uw rechten',
    back: 'Naar het formulier',
  },
};
