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
      does: 'Kijkt formulieren na, zonder iets te bewaren. Noemt elk probleem met regel, kolom en herstel.',
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
      usage: 'close <formulier> [--yes]',
      does: 'Sluit een formulier nu en toont de resultaten; dat kan niet terug. Bij embargo toont pas reveal ze.',
    },
    reveal: {
      usage: 'reveal <formulier> [--yes]',
      does: 'Toont de resultaten van een formulier met embargo en sluit het zo nodig eerst; dat kan niet terug.',
    },
    import: {
      usage: 'import polis <map> [--id <id>]',
      does: 'Neemt een geëxporteerd gesprek van Pol.is over als gesloten formulier, met resultaten.',
    },
    results: {
      usage: 'results <formulier> [--format json]',
      does: 'Schrijft het resultatendocument dat iedereen met de link kan zien.',
    },
    export: {
      usage: 'export <formulier> [--format ndjson|csv]',
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
    serve: {
      usage: 'serve [--host <adres>] [--port <poort>] [--url <adres>] [--data <map>] [--forms <map>]',
      does: 'Draait de website op deze computer, met de database in de map met gegevens.',
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
    place: 'zet deze reacties bij de resultaten',
    refuse: 'wijs deze reacties af',
    reason: 'waarom zij worden afgewezen; de schrijver kan dat lezen',
    format: 'vorm: bij results json, bij export ndjson of csv',
    for: 'voor wie de sleutel is',
    yes: 'ook als er te weinig antwoorden zijn om iets te tonen',
    revoke: 'trek de resultatenlink in',
    delete: 'verwijder het voorbeeld met al zijn antwoorden',
    host: 'adres waarop de website luistert (standaard HOST, anders 127.0.0.1)',
    url: 'openbaar adres, als er een proxy voor staat (standaard WEERKLANK_URL)',
    port: 'poort van de website (standaard PORT, anders 8787)',
    empty: 'maak geen voorbeeld',
    forms: 'map met formulieren die bij de start worden gepubliceerd (npm start: standaard forms/)',
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
    serveElsewhere:
      'serve werkt alleen met de database van deze computer. Noem haar map met --data, zonder --database.',
    seeHelp: (command: string) => `Uitleg: npx weerklank ${command}${command === '' ? '' : ' '}--help`,
  },
  place: (file: string, line: number, column: number) => `${file}, regel ${line}, kolom ${column}`,
  check: {
    fine: (file: string, form: string, warnings: number) =>
      warnings === 0
        ? `${file}: formulier “${form}” is in orde.`
        : `${file}: formulier “${form}” kan zo worden gepubliceerd. Let op (aantal): ${warnings}.`,
    warning: 'Let op:',
    repair: {
      heading: 'Herstel',
      add: (path: string, value: string) => `zet bij ${path}: ${value}`,
      replace: (path: string, value: string) => `maak van ${path === '' ? 'alles' : path}: ${value}`,
      remove: (path: string, _value: string) => `haal ${path} weg`,
      more: (count: number) => `en nog ${count} meer`,
    },
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
    nothingToShow: (form: string) =>
      `Formulier “${form}” is gesloten. Er zijn te weinig antwoorden om iets te tonen.`,
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
  moderated: {
    eitherOr: 'Plaats of wijs af, niet allebei tegelijk.',
    reasonGoesWithRefuse: 'Bij --refuse hoort een reden: --reason "…".',
    none: (form: string) => `Op “${form}” zijn geen reacties die bij de resultaten mogen staan.`,
    tooFew: (minimum: number) =>
      `Plaatsen kan pas bij ${minimum} of meer antwoorden: met minder is een reactie te herkennen.`,
    how: (form: string) => `Plaatsen: npx weerklank moderate ${form} --place <kenmerk>…`,
    states: { waiting: 'nog te lezen', placed: 'geplaatst', refused: 'afgewezen' },
    because: (reason: string) => `Reden: ${reason}`,
    placed: (count: number) =>
      count === 1 ? '1 reactie staat bij de resultaten.' : `${count} reacties staan bij de resultaten.`,
    refused: (count: number) =>
      count === 1 ? '1 reactie is afgewezen.' : `${count} reacties zijn afgewezen.`,
  },
  exported: {
    formatUnknown: (found: string, known: string) => `De vorm “${found}” is er niet. Kies: ${known}.`,
    busy: (written: number, count: number) => `${written} van ${count} antwoorden…`,
    example: 'Let op: deze antwoorden zijn verzonnen, ze horen bij een voorbeeld.',
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
  serve: {
    web: 'Adres',
    next: 'Daarna: npx weerklank publish <bestand>, en npx weerklank key new --for "<naam>".',
    notBuilt: 'De website voor Node is nog niet gebouwd. Doe dat eerst: npm run serve',
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
