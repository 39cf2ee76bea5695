const perhaps = (suggestion: string) => (suggestion === '' ? '' : ` Bedoelt u “${suggestion}”?`);
const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

/** Words of the command line and of `npm start`. */
export const commandLine = {
  summary: 'Weerklank: formulieren publiceren, openen, sluiten, tonen en nakijken.',
  usage: 'Gebruik',
  commandsHeading: 'Opdrachten',
  optionsHeading: 'Opties',
  everywhere: 'Opties bij elke opdracht',
  more: 'Uitleg over één opdracht: npx weerklank <opdracht> --help',
  exits: 'Afloop: 0 gedaan, 1 geweigerd of iets gevonden, 2 verkeerd gebruikt.',
  /** How each command is written, and what it does. */
  commands: {
    check: {
      usage: 'check <bestanden…>',
      does: 'Kijkt formulieren na, zonder iets te bewaren. Noemt elk probleem met regel en kolom.',
    },
    publish: {
      usage: 'publish <bestanden…>',
      does: 'Publiceert formulieren. Dezelfde inhoud nog eens verandert niets.',
    },
    forms: { usage: 'forms', does: 'Laat alle formulieren zien, met hun stand.' },
    open: {
      usage: 'open <formulier>',
      does: 'Zet een gesloten formulier weer open, zolang er geen resultaten zijn getoond.',
    },
    close: {
      usage: 'close <formulier>',
      does: 'Sluit een formulier nu en maakt de resultaten. Bij “embargo” worden ze pas getoond met reveal.',
    },
    reveal: {
      usage: 'reveal <formulier>',
      does: 'Toont de resultaten van een formulier met embargo. Sluit het zo nodig eerst.',
    },
    import: {
      usage: 'import polis <map> [--id <id>]',
      does: 'Neemt een geëxporteerd gesprek van Pol.is over als gesloten formulier, met resultaten.',
    },
    results: {
      usage: 'results <formulier> [--format json]',
      does: 'Schrijft het resultatendocument dat iedereen met de link kan zien.',
    },
    link: {
      usage: 'link <formulier> [--revoke]',
      does: 'Geeft de adressen om in te vullen en om resultaten te zien. Met --revoke werkt de resultatenlink niet meer.',
    },
    key: {
      usage: 'key new --for "<naam>"',
      does: 'Maakt een sleutel voor een organisator. De link staat één keer op het scherm.',
    },
    fold: {
      usage: 'fold [<formulier>]',
      does: 'Telt bij wat nog niet geteld is. Dit gebeurt ook vanzelf.',
    },
    verify: {
      usage: 'verify [<formulier>]',
      does: 'Rekent alles na: antwoorden, tellingen en resultaten.',
    },
    migrate: { usage: 'migrate', does: 'Brengt de tabellen van de database op orde.' },
    demo: {
      usage: 'demo [--delete]',
      does: 'Maakt het voorbeeld met verzonnen antwoorden, of verwijdert het.',
    },
  },
  /** What each option is for. */
  options: {
    help: 'deze uitleg',
    json: 'gegevens als JSON; zinnen gaan dan naar stderr',
    lang: 'taal van de zinnen: nl of en',
    data: 'map met de gegevens van deze computer (standaard .data)',
    database: 'adres van een database elders; anders LIBSQL_URL, anders die van deze computer',
    id: 'id voor het nieuwe formulier',
    format: 'json',
    for: 'voor wie de sleutel is',
    revoke: 'trek de resultatenlink in',
    delete: 'verwijder het voorbeeld met al zijn antwoorden',
    port: 'poort van de website (standaard PORT, anders 8787)',
    empty: 'maak geen voorbeeld',
    forms: 'map met formulieren (standaard forms/)',
  },
  wrongUse: {
    commandMissing: () => 'Noem een opdracht.',
    commandUnknown: (found: string, suggestion: string) =>
      `De opdracht “${found}” bestaat niet.${perhaps(suggestion)}`,
    optionUnknown: (found: string, suggestion: string) =>
      `De optie “${found}” bestaat hier niet.${perhaps(suggestion)}`,
    valueMissing: (option: string) => `Achter “${option}” hoort een waarde.`,
    valueUnwanted: (option: string) => `Achter “${option}” hoort geen waarde.`,
    missing: (usage: string) => `Er ontbreekt iets. Gebruik: ${usage}`,
    extra: (found: string, usage: string) => `“${found}” is er te veel. Gebruik: ${usage}`,
    languageUnknown: (found: string) => `De taal “${found}” is er niet. Kies nl of en.`,
    formatUnknown: (found: string) => `De vorm “${found}” is er niet. Kies json.`,
    portMalformed: (found: string) => `“${found}” is geen poort. Kies een getal van 1 tot en met 65535.`,
    importUnknown: (found: string, suggestion: string) =>
      `“${found}” kan niet worden geïmporteerd.${perhaps(suggestion)} Het kan met: polis.`,
    keyVerbUnknown: (found: string, suggestion: string) =>
      `Met een sleutel kan niet “${found}”.${perhaps(suggestion)} Het kan met: new.`,
    seeHelp: (command: string) => `Uitleg: npx weerklank ${command}${command === '' ? '' : ' '}--help`,
  },
  place: (file: string, line: number, column: number) => `${file}, regel ${line}, kolom ${column}`,
  check: {
    fine: (file: string, form: string) => `${file}: formulier “${form}” is in orde.`,
    wrong: (file: string, count: number) =>
      count === 1 ? `${file}: 1 probleem` : `${file}: ${count} problemen`,
  },
  publish: {
    'new-form': (form: string) => `Formulier “${form}” is gepubliceerd.`,
    'new-revision': (form: string, revision: number) =>
      `Formulier “${form}” is opnieuw gepubliceerd: revisie ${revision}.`,
    unchanged: (form: string) => `Formulier “${form}” was al gepubliceerd; er is niets veranderd.`,
    refused: (file: string) => `${file} is niet gepubliceerd:`,
  },
  forms: {
    none: 'Er zijn nog geen formulieren. Publiceer er een: npx weerklank publish <bestand>',
    heads: {
      form: 'formulier',
      state: 'stand',
      responses: 'antwoorden',
      revision: 'revisie',
      results: 'resultaten',
      title: 'titel',
    },
    phase: { early: 'nog niet open', open: 'open', grace: 'laatste minuten', closed: 'gesloten' },
    example: 'voorbeeld',
    shown: 'getoond',
    hidden: 'niet getoond',
  },
  open: (form: string) => `Formulier “${form}” is weer open.`,
  close: {
    shown: (form: string) => `Formulier “${form}” is gesloten. De resultaten zijn te zien.`,
    embargo: (form: string) =>
      `Formulier “${form}” is gesloten. Toon de resultaten met: npx weerklank reveal ${form}`,
    reopened: (form: string) => `Formulier “${form}” is intussen weer opengezet.`,
  },
  reveal: (form: string) => `De resultaten van “${form}” zijn te zien.`,
  imported: {
    done: (form: string, responses: number, statements: number) =>
      `Formulier “${form}” heeft ${answers(responses)} op ${statements} stellingen, en resultaten.`,
    busy: (folder: string) => `Bezig met ${folder}…`,
  },
  results: {
    waiting: (form: string, responses: number) =>
      `Van “${form}” zijn nog geen resultaten: het formulier is open (${answers(responses)}). Sluit het met: npx weerklank close ${form}`,
    embargo: (form: string) =>
      `De resultaten van “${form}” zijn nog niet getoond. Toon ze met: npx weerklank reveal ${form}`,
    making: (form: string) =>
      `De resultaten van “${form}” worden nog gemaakt. Probeer het over een minuut weer.`,
  },
  link: {
    fill: 'Invullen',
    results: 'Resultaten',
    revoked: (form: string) =>
      `De resultatenlink van “${form}” werkt niet meer. Een nieuwe: npx weerklank link ${form}`,
  },
  key: {
    made: (name: string) => `Link voor ${name}. Bewaar hem goed, hij staat hier maar één keer:`,
  },
  fold: (form: string, folded: number) => `${form}: ${folded} bijgeteld.`,
  verify: {
    clean: 'Alles klopt.',
    finding: (form: string, code: string, detail: string) => `${form}: ${code}: ${detail}`,
    found: (count: number) => (count === 1 ? '1 ding klopt niet.' : `${count} dingen kloppen niet.`),
    release: (form: string, number: number) => `${form}, uitgave ${number}`,
    checked: {
      recomputed: 'nagerekend uit de antwoorden',
      'from-its-tally': 'nagerekend uit de telling van toen',
      'digest-only': 'alleen het zegel nagekeken',
    },
  },
  migrated: 'De database is op orde.',
  demo: {
    made: (form: string) => `Het voorbeeld “${form}” staat klaar, met verzonnen antwoorden.`,
    deleted: 'Het voorbeeld is verwijderd.',
    none: 'Er is geen voorbeeld.',
  },
  start: {
    usage: 'npm start -- [--port <poort>] [--empty] [--data <map>] [--forms <map>]',
    does: 'Start Weerklank op deze computer.',
    ready: 'Weerklank draait.',
    fill: 'Invullen',
    results: 'Resultaten',
    organiser: 'Organisator',
    data: 'Gegevens',
    stop: 'Stoppen',
    stopHow: 'Ctrl+C',
    noForms: 'Er zijn nog geen formulieren: zet er een in de map forms/.',
    alreadyRunning: (url: string) => `Weerklank draait al op ${url}. Stop die eerst, of gebruik die.`,
    formsFolderMissing: (folder: string) =>
      `De map met formulieren kan niet worden gelezen: ${folder}. Maak haar, of noem een andere met --forms.`,
    portTaken: (port: number) =>
      `Poort ${port} is bezet. Stop het programma dat haar gebruikt, of kies een andere poort: npm start -- --port ${port + 1}`,
    workerFailed: 'De website is niet gestart.',
    stopped: 'Gestopt. De gegevens zijn bewaard.',
  },
};
