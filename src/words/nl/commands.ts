/** How each command is written, and what it does. */
export const commands = {
  check: {
    usage: 'check <bestanden of mappen…>',
    does: 'Kijkt formulieren na, zonder iets te bewaren. Noemt elk probleem met regel, kolom en herstel.',
  },
  publish: {
    usage: 'publish <bestanden of mappen…>',
    does: 'Publiceert formulieren. Dezelfde inhoud nog eens verandert niets.',
  },
  forms: { usage: 'forms', does: 'Laat alle formulieren zien, met hun stand.' },
  open: {
    usage: 'open <formulier>',
    does: 'Zet een gesloten formulier weer open, zolang er geen resultaten zijn getoond.',
  },
  close: {
    usage: 'close <formulier> [--yes]',
    does: 'Sluit een formulier nu en toont de resultaten; dat kan niet terug. Bij embargo toont pas reveal ze.',
  },
  reveal: {
    usage: 'reveal <formulier> [--yes]',
    does: 'Toont de resultaten van een formulier met embargo en sluit het zo nodig eerst; dat kan niet terug.',
  },
  import: {
    usage:
      'import polis <map> | surveyjs <bestand> | xlsform <bestand of map> | responses <formulier> <bestand>',
    does: 'Neemt een gesprek van Pol.is over, een formulier van SurveyJS of XLSForm (met verslag), of antwoorden als NDJSON.',
  },
  results: {
    usage:
      'results <formulier> [--format json|md|csv|xlsx] [--release <nummer>] [--output <bestand> [--replace]]',
    does: 'Schrijft het resultatendocument: bij anonieme antwoorden wat iedereen met de link kan zien, anders alles van nu.',
  },
  export: {
    usage: 'export <formulier> [--format ndjson|csv|xlsx|spss] [--output <bestand> [--replace]]',
    does: 'Schrijft de losse antwoorden van een gesloten formulier, door elkaar en zonder kenmerk of tijd.',
  },
  moderate: {
    usage: 'moderate <formulier> [--place <kenmerk>… | --refuse <kenmerk>… --reason "<reden>"]',
    does: 'Laat geschreven reacties lezen, zet ze bij de resultaten, of wijst ze met een reden af.',
  },
  link: {
    usage: 'link <formulier> [--revoke]',
    does: 'Geeft de adressen om in te vullen en om resultaten te zien. Met --revoke werkt de resultatenlink niet meer.',
  },
  invite: {
    usage: 'invite <formulier> [<mensen.csv>] [--format csv] | invite <formulier> --revoke <nummer>…',
    does: 'Nodigt de mensen in een CSV-bestand uit en geeft ieders link; met --format csv voor een mailing.',
  },
  contacts: {
    usage: 'contacts <formulier> [--format csv] | contacts <formulier> --remove <mailadres>',
    does: 'Geeft de adressen van wie bij een gesloten formulier om nieuws vroeg, of haalt er een weg.',
  },
  key: {
    usage: 'key new --for "<naam>" | key list | key revoke <nummer>',
    does: 'Maakt een sleutel voor een organisator (de link staat één keer op het scherm), laat alle sleutels zien, of trekt er een in.',
  },
  audit: {
    usage: 'audit [<formulier>]',
    does: 'Laat zien wie wanneer wat deed: met een sleutel, of op de opdrachtregel.',
  },
  fold: {
    usage: 'fold [<formulier>]',
    does: 'Telt bij wat nog niet geteld is. Dit gebeurt ook vanzelf.',
  },
  verify: {
    usage: 'verify [<formulier>]',
    does: 'Rekent alles na: antwoorden, tellingen en resultaten.',
  },
  backup: {
    usage: 'backup <bestand> [--replace]',
    does: 'Maakt één kopie van de hele database, ook terwijl de server draait, en kijkt haar na.',
  },
  restore: {
    usage: 'restore <bestand> [--yes]',
    does: 'Zet een kopie terug zonder dat er een server draait. Wat is ingetrokken of gewist, blijft weg; wat is gesloten of getoond, blijft.',
  },
  erase: {
    usage:
      'erase <formulier> --receipt <code> | --invitation <nummer> [--yes] | --answers [--yes] | --everything [--yes]',
    does: 'Wist antwoorden voorgoed: van één deelnemer, alle antwoorden op een gesloten formulier, of het hele formulier.',
  },
  retain: {
    usage: 'retain',
    does: 'Wist antwoorden waarvan de bewaartijd om is, en zegt wat wanneer volgt. Dit gebeurt ook vanzelf.',
  },
  serve: {
    usage: 'serve [--host <adres>] [--port <poort>] [--url <adres>] [--data <map>] [--forms <map>]',
    does: 'Draait de website op deze computer, met de database in de map met gegevens.',
  },
  migrate: { usage: 'migrate', does: 'Brengt de tabellen van de database op orde.' },
  demo: {
    usage: 'demo [--delete]',
    does: 'Maakt het voorbeeld met verzonnen antwoorden, of verwijdert het.',
  },
};

/** What each option says. */
export const options = {
  help: 'deze uitleg',
  json: 'gegevens als JSON; zinnen gaan dan naar stderr',
  lang: 'taal van de zinnen: nl of en',
  data: 'map met de gegevens van deze computer (standaard .data)',
  database: 'adres van een database elders; anders LIBSQL_URL, anders die van deze computer',
  id: 'id voor het nieuwe formulier',
  place: 'zet deze reacties bij de resultaten',
  refuse: 'wijs deze reacties af',
  release: 'nummer van een uitgave; anders de nieuwste',
  reason: 'waarom zij worden afgewezen; de schrijver kan dat lezen',
  format: 'vorm: bij results json, md (om te lezen), csv of xlsx; bij export ndjson, csv, xlsx of spss',
  for: 'voor wie de sleutel is',
  yes: 'doe het ook als het niet terug kan: te weinig antwoorden tonen, wissen, of antwoorden kwijtraken',
  revoke: 'trek de resultatenlink in',
  delete: 'verwijder het voorbeeld met al zijn antwoorden',
  host: 'adres waarop de website luistert (standaard HOST, anders 127.0.0.1)',
  url: 'openbaar adres, als er een proxy voor staat (standaard WEERKLANK_URL)',
  port: 'poort van de website (standaard PORT, anders 8787)',
  replace: 'vervang het bestand als het er al is',
  receipt: 'ontvangstcode van een deelnemer die om wissen vraagt',
  invitation: 'nummer van een uitnodiging: de antwoorden en de naam die erbij horen',
  answers: 'alle antwoorden op een gesloten formulier',
  everything: 'het formulier met alles wat erbij hoort, ook resultaten en links',
  output: 'bestand om naar te schrijven (standaard het scherm; bij import forms/<id>.json)',
  controller: 'wie verantwoordelijk is voor de antwoorden op een overgenomen formulier',
  contact: 'waar vragen over privacy heen kunnen',
  remove: 'haal dit mailadres weg',
  empty: 'maak geen voorbeeld',
  forms: 'map met formulieren die bij de start worden gepubliceerd (npm start: standaard forms/)',
};
