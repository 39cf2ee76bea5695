/** Words of every page: frame, buttons, footer. */
export const layout = {
  product: 'Weerklank',
  skip: 'Naar de inhoud',
  /** Name of the other language in that language, for the switch. */
  otherLanguage: 'English',
  languageSwitch: 'Taal',
  back: 'Terug',
  errorPrefix: 'Fout: ',
  errorSummary: 'Er is een probleem',
  accessibility: 'Toegankelijkheid',
  privacy: 'Privacy',
  receipts: 'Mijn antwoorden',
  example: 'Voorbeeld',
  exampleNote: 'Dit is een voorbeeld. De antwoorden erin zijn verzonnen.',
  notTranslated: 'Deze tekst is er alleen in het Nederlands.',
  important: 'Belangrijk',
  home: {
    title: 'Weerklank',
    lead: 'Formulieren voor sessies waarin veel organisaties samen bepalen wat belangrijk is.',
    text: [
      'Vóór een sessie reageert iedereen op stellingen en kiest wat voorrang krijgt. Uit alle antwoorden samen volgt een lijst: wat betekent dit, hoe breed wordt het gedragen, en hoe zeker is die volgorde?',
      'U vult een formulier in met de link die u van de organisator kreeg. Een account is niet nodig.',
    ],
    receiptLead: 'Hebt u al antwoorden verstuurd?',
    receiptLink: 'Bekijk, verander of trek ze in met uw ontvangstcode',
  },
  accessible: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze formulieren en resultaten kunnen gebruiken. We volgen WCAG 2.2, niveau AA.',
    done: [
      'Alles werkt met alleen een toetsenbord en zonder JavaScript.',
      'Knoppen en keuzes zijn groot genoeg om aan te raken.',
      'Kleuren steken genoeg af, ook op een donker scherm. Kleur is nooit de enige aanwijzing.',
      'Een fout staat bovenaan de pagina en bij de vraag zelf, met wat u kunt doen.',
      'Elke grafiek staat er ook als tekst of tabel.',
    ],
    limitsTitle: 'Wat beter kan',
    limits: [
      'De teksten van een formulier schrijft de organisator. Niet elke tekst is er in elke taal; dat staat er dan bij voor schermlezers.',
      'Komt u ergens niet uit? Vertel het degene die u de link gaf: het adres staat op de privacypagina van het formulier.',
    ],
  },
  notFound: {
    title: 'Pagina niet gevonden',
    text: 'Controleer of u het adres goed hebt overgenomen. Kreeg u een link van de organisator? Open die dan opnieuw.',
  },
  refused: { title: 'Dit kan niet' },
  retry: {
    title: 'Nog niet bewaard',
    kept: 'Wat u invulde, staat nog op deze pagina. Laat haar open en verstuur over een paar seconden opnieuw.',
    nothingTyped: 'Laad deze pagina over een paar seconden opnieuw.',
    button: 'Opnieuw versturen',
  },
  unexpected: { title: 'Er ging iets mis', kept: 'Wat u invulde, staat nog op deze pagina.' },
  settings: {
    title: 'Nog niet klaar voor gebruik',
    text: 'Deze website is nog niet helemaal ingesteld. Vertel het degene die hem beheert; op /readyz staat wat er ontbreekt.',
  },
};
