import { writtenMoment } from '../moment.ts';

/** Words of the receipt and of the pages one opens with it. */
export const receipt = {
  sentTitle: 'Uw antwoorden zijn verstuurd',
  changedTitle: 'Uw antwoorden zijn veranderd',
  yours: 'Uw ontvangstcode',
  keep: 'Bewaar deze code: maak een foto, schrijf haar op of druk deze pagina af. Wij kunnen haar niet voor u opzoeken.',
  whatFor: 'Met de code kunt u uw antwoorden bekijken, veranderen en intrekken.',
  whatForNoEdit: 'Met de code kunt u uw antwoorden bekijken en intrekken.',
  sentFor: {
    name: (name: string) => `Verstuurd op naam van ${name}.`,
    body: (body: string) => `U antwoordde namens ${body}.`,
    mandates: (count: number) => `Uw antwoord geldt voor ${count} organisaties.`,
  },
  next: 'Wat er nu gebeurt',
  closesOn: (closes: string) => `Het formulier sluit op ${writtenMoment('nl', closes)}.`,
  closesByOrganiser: 'De organisator sluit het formulier.',
  resultsClosing: 'Daarna verschijnen de resultaten. De organisator geeft u de link.',
  resultsEmbargo: 'Daarna opent de organisator de resultaten. U krijgt dan de link.',
  resultsLive: 'De resultaten verschijnen al eerder, als tussenstand. De organisator geeft u de link.',
  resultsAfter: (k: number) => `Bij minder dan ${k} antwoorden tonen we niets.`,
  withdrawal: 'Trekt u later uw antwoorden in, dan veranderen cijfers die al getoond zijn niet meer.',
  see: 'Bekijk wat u hebt verstuurd',
  id: 'Kenmerk',
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
    version: 'Keer veranderd',
    change: 'Antwoorden veranderen',
    withdraw: 'Antwoorden intrekken',
    download: 'Download uw antwoorden (JSON)',
    closed: 'Het formulier is gesloten. Veranderen kan niet meer.',
    noEdit: 'Bij dit formulier kunt u verstuurde antwoorden niet veranderen. Intrekken kan wel.',
    leave: 'Sluit deze pagina af',
    written: {
      title: 'Wat u schreef',
      because: 'De reden:',
      states: {
        kept: 'Deze tekst blijft bij de organisator.',
        waiting: 'De organisator heeft nog niet besloten of deze tekst bij de resultaten komt.',
        placed: 'De organisator heeft deze tekst bij de resultaten gezet.',
        refused: 'De organisator zet deze tekst niet bij de resultaten.',
      },
    },
    enterLink: 'Bekijk, verander of trek antwoorden in met een ontvangstcode',
    none: 'Vul eerst uw ontvangstcode in. Na een uur vragen we die opnieuw.',
  },
  withdraw: {
    title: 'Wilt u uw antwoorden intrekken?',
    text: 'Al uw antwoorden worden gewist. Dat kan niet ongedaan worden gemaakt. U kunt met deze code niet opnieuw antwoorden.',
    figures:
      'Cijfers die al getoond zijn, veranderen daardoor niet meer. Een reactie van u die bij de resultaten staat, verdwijnt daar.',
    contact:
      'Vroeg u om nieuws? Uw mailadres wissen we hiermee niet: we weten niet welk adres bij deze antwoorden hoort.',
    button: 'Ja, wis mijn antwoorden',
    keep: 'Nee, terug',
    doneTitle: 'Uw antwoorden zijn ingetrokken',
    done: 'Ze zijn gewist. De ontvangstcode laat nu alleen nog zien dat u ze introk.',
  },
};
