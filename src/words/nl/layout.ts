/** Words of every page: frame, buttons, footer. */
export const layout = {
  product: 'Weerklank',
  skip: 'Naar de inhoud',
  /** Name of the other language in that language, for the switch. */
  otherLanguage: 'English',
  languageSwitch: 'Taal',
  errorPrefix: 'Fout: ',
  errorSummary: (count: number) => (count === 1 ? 'Er is een probleem' : `Er zijn ${count} problemen`),
  accessibility: 'Toegankelijkheid',
  privacy: 'Privacy',
  receipts: 'Mijn antwoorden',
  example: 'Voorbeeld',
  exampleNote: 'Dit is een voorbeeld. De antwoorden erin zijn verzonnen.',
  home: {
    title: 'Weerklank',
    heading: 'Samen bepalen wat belangrijk is',
    lead: 'Weerklank maakt formulieren voor sessies met veel organisaties. Iedereen antwoordt vooraf. Daarna ziet u wat daaruit volgt, wie dat steunt en hoe zeker de volgorde is.',
    fillTitle: 'Een formulier invullen',
    fillText:
      'Open de link die u van de organisator kreeg. Hebt u alleen een code? Vul die hier in. Een account is niet nodig.',
    codeHint: 'Zoals gezegd in de zaal of getoond op het scherm. Hoofdletters en spaties maken niet uit.',
    choices: 'Deze code hoort bij meer dan één formulier. Welk wilt u invullen?',
    receiptTitle: 'Uw antwoorden terugzien',
    receiptText: 'Met uw ontvangstcode kunt u uw antwoorden bekijken, veranderen en intrekken.',
    receiptLink: 'Naar mijn antwoorden',
    resultsTitle: 'De resultaten',
    resultsText: 'De organisator geeft u daarvoor een link.',
  },
  accessible: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze formulieren en resultaten kunnen gebruiken. We volgen WCAG 2.2, niveau AA.',
    done: [
      'Alles werkt met alleen een toetsenbord, en zonder JavaScript.',
      'Knoppen en keuzes zijn groot genoeg voor een duim: ten minste 44 bij 44 pixels.',
      'Kleuren steken genoeg af, ook op een donker scherm. Kleur is nooit de enige aanwijzing.',
      'Een fout staat boven aan de pagina en bij de vraag zelf, met wat u kunt doen.',
      'Elke grafiek staat er ook als tekst of tabel.',
    ],
    testedTitle: 'Wat we hebben getest, en hoe',
    tested: [
      'Elke pagina, ook met fouten erop, met het controleprogramma axe: in beide talen, licht en donker.',
      'Elke pagina op smalle en brede schermen, en tot 400 procent vergroot. Alleen een brede tabel schuift opzij, in een eigen vak.',
      'Hoe goed knoppen, vakjes en de rand om wat u bedient afsteken, ook in kleuren die u zelf kiest.',
      'Elke pagina met de tabtoets: alles wat u kunt bedienen is te bereiken, in de volgorde van de pagina.',
      'Een heel formulier met alleen het toetsenbord, en een heel formulier zonder JavaScript.',
      'Dit deden we in één browser: Chromium.',
    ],
    limitsTitle: 'Wat we niet hebben getest',
    limits: [
      'Mensen die een schermlezer gebruiken, hebben deze pagina’s nog niet uitgeprobeerd. Ook andere browsers hebben we niet getest.',
      'De organisator schrijft de teksten van een formulier. Is een tekst er niet in uw taal? Dan ziet u die in de taal waarin hij is geschreven.',
      'Komt u ergens niet uit? Vertel het de organisator. Het adres staat op de startpagina van het formulier.',
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
    keptForKey:
      'Wat u invulde, staat nog op deze pagina. Open in een ander tabblad uw link als organisator, en verstuur daarna opnieuw.',
    nothingTyped: 'Laad deze pagina over een paar seconden opnieuw.',
    button: 'Opnieuw versturen',
  },
  unexpected: { title: 'Er ging iets mis', kept: 'Wat u invulde, staat nog op deze pagina.' },
  settings: {
    title: 'Nog niet klaar voor gebruik',
    text: 'Deze website is nog niet helemaal ingesteld. Vertel het degene die hem beheert; op /readyz staat wat er ontbreekt.',
  },
};
