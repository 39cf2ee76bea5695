import { writtenMoment } from '../moment.ts';

/** Words of the receipt and of the pages one opens with it. */
export const receipt = {
  sentTitle: 'Uw antwoorden zijn verstuurd',
  changedTitle: 'Uw antwoorden zijn veranderd',
  yours: 'Uw ontvangstcode',
  keep: 'Bewaar deze code: maak een foto, kopieer de code of druk deze pagina af. Wij kunnen die niet voor u opzoeken.',
  copy: 'Om te kopiëren',
  copied: (form: string, code: string, address: string) =>
    `Ontvangstcode voor “${form}”: ${code}. Uw antwoorden terugzien of intrekken: ${address}`,
  whatFor: 'Met de code kunt u uw antwoorden bekijken, veranderen en intrekken.',
  whatForNoEdit: 'Met de code kunt u uw antwoorden bekijken en intrekken.',
  sentFor: {
    name: (name: string) => `Verstuurd op naam van ${name}.`,
    body: (body: string) => `U antwoordde namens ${body}.`,
    mandates: (count: number) => `Uw antwoord geldt voor ${count} organisaties.`,
  },
  next: 'Wat er nu gebeurt',
  closing: (closes: string | null, canChange: boolean): string => {
    if (canChange) {
      const until = closes === null ? 'de organisator het formulier sluit' : writtenMoment('nl', closes);
      return `U kunt uw antwoorden veranderen tot ${until}.`;
    }
    return closes === null
      ? 'De organisator sluit het formulier.'
      : `Het formulier sluit op ${writtenMoment('nl', closes)}.`;
  },
  resultsClosing: 'Na het sluiten verschijnen de resultaten. De organisator geeft u de link.',
  resultsEmbargo: 'Na het sluiten opent de organisator de resultaten. U krijgt dan de link.',
  resultsLive:
    'De resultaten verschijnen al voor het sluiten, als tussenstand. De organisator geeft u de link.',
  resultsAfter: (k: number) => `Bij minder dan ${k} antwoorden tonen we niets.`,
  written:
    'Na het sluiten beslist de organisator of wat u schreef bij de resultaten komt. Bij uw antwoorden ziet u dan of het er staat, en zo niet, waarom.',
  writtenAfter: (least: number) => `Bij minder dan ${least} antwoorden komt geen tekst bij de resultaten.`,
  withdrawal: (days: number) =>
    `Intrekken kan ook daarna nog, tot we alle antwoorden wissen: ${days === 1 ? '1 dag' : `${days} dagen`} na het sluiten. Cijfers die al getoond zijn, veranderen dan niet meer.`,
  see: 'Bekijk wat u hebt verstuurd',
  standing: 'Waar u staat in de resultaten',
  enter: {
    title: 'Uw antwoorden',
    text: 'Vul de ontvangstcode in die u na het versturen kreeg.',
    label: 'Ontvangstcode',
    hint: '20 letters en cijfers, bijvoorbeeld 4C7K-0000-8XWD-2M5P-Q9RT. Hoofdletters en streepjes hoeven niet.',
    button: 'Bekijken',
  },
  mine: {
    title: 'Wat u hebt verstuurd',
    form: 'Formulier',
    change: 'Antwoorden veranderen',
    withdraw: 'Antwoorden intrekken',
    download: 'Download uw antwoorden als bestand (JSON)',
    print: 'Wilt u dit bewaren? Druk deze pagina dan af.',
    all: 'Al uw antwoorden',
    more: 'Wat u verder kunt doen',
    closed: 'Het formulier is gesloten. Veranderen kan niet meer. Intrekken kan nog wel.',
    noEdit: 'Bij dit formulier kunt u verstuurde antwoorden niet veranderen. Intrekken kan wel.',
    written: {
      title: 'Wat er met uw teksten gebeurt',
      because: 'De reden:',
      states: {
        placed: {
          is: 'Geplaatst',
          says: 'De organisator heeft deze tekst bij de resultaten gezet, zonder uw naam.',
        },
        refused: { is: 'Niet geplaatst', says: 'De organisator zet deze tekst niet bij de resultaten.' },
        waiting: {
          is: 'Nog niet besloten',
          says: 'Het formulier is gesloten. De organisator heeft nog niet besloten of deze tekst bij de resultaten komt.',
        },
        later: {
          is: 'Wordt later besloten',
          says: 'Als het formulier gesloten is, beslist de organisator of deze tekst bij de resultaten komt.',
        },
        'too-few': {
          is: 'Niet geplaatst',
          says: 'Er zijn te weinig antwoorden om teksten te tonen. Anders is te herkennen van wie ze zijn. Er zijn er twee keer zoveel voor nodig als voor de cijfers.',
        },
        kept: { is: 'Blijft bij de organisator', says: 'Deze tekst komt niet bij de resultaten.' },
      },
    },
    enterLink: 'Bekijk, verander of trek antwoorden in met een ontvangstcode',
    none: 'Vul eerst uw ontvangstcode in. Doet u hier 20 minuten niets, dan vragen we de code opnieuw.',
  },
  leave: {
    title: 'Klaar?',
    text: 'Gebruikt iemand anders dit apparaat ook? Sluit uw antwoorden dan hier af. Met uw ontvangstcode opent u ze weer.',
    button: 'Klaar: sluit af op dit apparaat',
    doneTitle: 'Afgesloten op dit apparaat',
    done: 'Wie dit apparaat nu gebruikt, ziet niet wat u antwoordde en niet wie u bent. Met uw ontvangstcode kunt u er weer bij.',
  },
  withdraw: {
    title: 'Wilt u uw antwoorden intrekken?',
    text: 'Al uw antwoorden worden gewist. Dat kan niet ongedaan worden gemaakt. U kunt met deze code niet opnieuw antwoorden.',
    figures:
      'Cijfers die al getoond zijn, veranderen daardoor niet meer. Een reactie van u die bij de resultaten staat, verdwijnt daar: wie haar las, kan dat merken.',
    takenOver:
      'Zette de organisator een tekst van u als keuze in een volgend formulier, en vulde iemand dat al in? Dan blijft die daar staan.',
    contact:
      'Vroeg u om nieuws? Uw mailadres wissen we hiermee niet: we weten niet welk adres bij deze antwoorden hoort.',
    button: 'Ja, wis mijn antwoorden',
    keep: 'Nee, terug',
    doneTitle: 'Uw antwoorden zijn ingetrokken',
    done: 'Ze zijn gewist. De ontvangstcode laat nu alleen nog zien dat u ze introk.',
  },
};
