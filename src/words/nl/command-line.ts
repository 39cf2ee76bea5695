import { commands, options } from './commands.ts';
import { backup, restore } from './copies.ts';
import { answers } from './counts.ts';
import { importReport } from './import-report.ts';

const perhaps = (suggestion: string) => (suggestion === '' ? '' : ` Bedoelt u “${suggestion}”?`);

/** Words of the command line and of `npm start`. */
export const commandLine = {
  summary: 'Weerklank: formulieren publiceren, openen, sluiten, tonen en nakijken.',
  usage: 'Gebruik',
  commandsHeading: 'Opdrachten',
  optionsHeading: 'Opties',
  everywhere: 'Opties bij elke opdracht',
  more: 'Uitleg over één opdracht: npx weerklank <opdracht> --help',
  exits: 'Afloop: 0 gedaan, 1 geweigerd of iets gevonden, 2 verkeerd gebruikt.',
  commands,
  options,
  written: (file: string) => `Geschreven naar ${file}.`,
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
    outputNeeded: (format: string, ending: string) =>
      `De vorm ${format} gaat naar een bestand: noem het met --output <bestand.${ending}>.`,
    releaseUnknown: (found: string) => `“${found}” is geen nummer van een uitgave.`,
    portMalformed: (found: string) => `“${found}” is geen poort. Kies een getal van 1 tot en met 65535.`,
    importUnknown: (found: string, suggestion: string) =>
      `“${found}” kan niet worden geïmporteerd.${perhaps(suggestion)} Het kan met: polis, surveyjs, xlsform, responses.`,
    keyVerbUnknown: (found: string, suggestion: string) =>
      `Met een sleutel kan niet “${found}”.${perhaps(suggestion)} Het kan met: new, list, revoke.`,
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
      rename: (path: string, name: string) => `noem ${path} voortaan “${name}”`,
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
    unfinished: (file: string) =>
      `${file} wordt gepubliceerd zodra is ingevuld wat er nog tussen haken staat:`,
    waits: (file: string, form: string) =>
      `${file} wacht op geplaatste punten uit “${form}” en is nog niet gepubliceerd. Plaats ze: npx weerklank moderate ${form}`,
  },
  forms: {
    whichThere: 'Welke formulieren er zijn: npx weerklank forms',
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
  importReport,
  imported: {
    done: (form: string, responses: number, statements: number) =>
      `Formulier “${form}” heeft ${answers(responses)} op ${statements} stellingen, en resultaten.`,
    busy: (folder: string) => `Bezig met ${folder}…`,
  },
  results: {
    waiting: (form: string, responses: number) =>
      `Van “${form}” zijn nog geen resultaten: het formulier is open (${answers(responses)}). Sluit het met: npx weerklank close ${form}`,
    live: (form: string, responses: number, needed: number) =>
      `Van “${form}” is nog geen tussenstand: de eerste komt bij ${needed} antwoorden (nu ${responses}).`,
    embargo: (form: string) =>
      `De resultaten van “${form}” zijn nog niet getoond. Toon ze met: npx weerklank reveal ${form}`,
    invited: (responses: number, invited: number) => `${responses} van ${invited} genodigden antwoordden.`,
    answered: (responses: number, expected: number | null) =>
      expected === null ? answers(responses) : `${responses} van ${expected}`,
    notGiven: 'niet ingevuld',
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
    leftOut: (count: number) =>
      `Weggelaten: ${count} ${count === 1 ? 'antwoord' : 'antwoorden'}. Anders was te zien welke antwoorden zijn ingetrokken of veranderd.`,
    cut: (count: number) =>
      `Van ${count === 1 ? '1 tekst' : `${count} teksten`} is het einde weggelaten: in een bestand voor SPSS passen 32.767 bytes per tekst. In csv en ndjson staat alles.`,
    /** Labels in a file for SPSS. */
    variables: {
      name: 'Naam',
      organisation: 'Organisatie',
      table: 'Tafel',
      mandates: 'Spreekt voor (aantal)',
      remark: 'toelichting',
      place: (place: number) => `plaats ${place}`,
      point: (point: number) => `punt ${point}`,
      kind: (point: number) => `soort van punt ${point}`,
      chosen: 'gekozen',
      notChosen: 'niet gekozen',
    },
  },
  link: {
    byInvitation: (form: string) =>
      `Invullen kan alleen met een uitnodiging; ieders link: npx weerklank invite ${form}`,
    fill: 'Invullen',
    withCode: 'Zonder code te typen',
    results: 'Resultaten',
    revoked: (form: string) =>
      `De resultatenlink van “${form}” werkt niet meer. Een nieuwe: npx weerklank link ${form}`,
  },
  invited: {
    done: (count: number) =>
      count === 0
        ? 'Iedereen op de lijst was al uitgenodigd.'
        : `${count === 1 ? '1 persoon is' : `${count} mensen zijn`} nu uitgenodigd.`,
    none: (form: string) =>
      `Voor “${form}” is nog niemand uitgenodigd. Nodig uit met: npx weerklank invite ${form} mensen.csv`,
    mandates: (count: number) => `spreekt voor ${count}`,
    isOpen: 'nog niet ingevuld',
    isUsed: (day: string) => `ingevuld op ${day}`,
    isRevoked: 'ingetrokken',
    isReported: (day: string) => `gemeld als niet juist op ${day}`,
    otherKey: 'met een andere sleutel gemaakt: de link werkt, maar is hier niet te tonen',
    revoked: (count: number) =>
      `${count === 1 ? '1 uitnodiging is' : `${count} uitnodigingen zijn`} ingetrokken. Wat ermee is geantwoord, blijft.`,
    numberWrong: (found: string) => `“${found}” is geen nummer van een uitnodiging. Kijk in de lijst.`,
    place: (file: string, line: number, column: string | undefined) =>
      column === undefined ? `${file}, regel ${line}:` : `${file}, regel ${line}, kolom “${column}”:`,
  },
  contacts: {
    count: (count: number) =>
      `${count === 1 ? '1 adres' : `${count} adressen`}, niet nagekeken: Weerklank verstuurt geen mail. Vraag in uw eerste bericht om een bevestiging, en zeg hoe men zich afmeldt.`,
    removed: 'Dat adres is weggehaald.',
    notThere: 'Dat adres stond er niet bij.',
  },
  key: {
    made: (name: string) => `Link voor ${name}. Bewaar hem goed, hij staat hier maar één keer:`,
    none: 'Er zijn geen sleutels. Maak er een met: npx weerklank key new --for "<naam>"',
    heads: { number: 'Nummer', for: 'Voor', made: 'Gemaakt', revoked: 'Ingetrokken' },
    works: 'werkt',
    revoked: (number: number, name: string) => `Met sleutel ${number} (${name}) gaat niets meer open.`,
  },
  audit: {
    none: 'Er is nog niets vastgelegd.',
    ways: { api: 'API', desk: 'bureau', 'command-line': 'opdrachtregel' },
    key: (number: number, name: string) => `sleutel ${number} (${name})`,
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
  backup,
  restore,
  erase: {
    which: 'Zeg wat er gewist moet worden: --receipt, --invitation, --answers of --everything, één ervan.',
    numberMalformed: (found: string) => `“${found}” is geen nummer van een uitnodiging.`,
    scrubbing: 'De database wordt opnieuw geschreven…',
    response: (form: string) => `De antwoorden op “${form}” bij deze ontvangstcode zijn gewist.`,
    invited: (form: string, responses: number) => `${form}: ${answers(responses)} gewist.`,
    name: (number: number) => `De naam in uitnodiging ${number} is gewist. Haar link werkt niet meer.`,
    anonymous: (form: string) =>
      `De antwoorden op “${form}” zijn anoniem: die vindt alleen de ontvangstcode.`,
    answers: (form: string, count: number) =>
      `Van “${form}” ${count === 1 ? 'is' : 'zijn'} ${answers(count)} gewist. De resultaten blijven.`,
    form: (form: string, count: number) =>
      `“${form}” is gewist, met ${answers(count)} en alles wat erbij hoorde.`,
    contact: (form: string) =>
      `Een mailadres voor nieuws hoort nergens bij. Haal het apart weg: npx weerklank contacts ${form} --remove <mailadres>`,
    copies:
      'In kopieën die u eerder maakte, staat het nog: verwijder die, of zet ze alleen met restore terug.',
    copiesElsewhere:
      'Uw aanbieder bewaart oude standen nog zolang als hij zegt; in kopieën die u zelf maakte, staat het ook nog.',
  },
  retain: {
    erased: (forms: readonly string[]) =>
      forms.length === 0 ? 'Er was niets te wissen.' : `De antwoorden zijn gewist van: ${forms.join(', ')}.`,
    isErased: 'gewist',
    afterClosing: (days: number) => `${days} ${days === 1 ? 'dag' : 'dagen'} na sluiten`,
    until: (moment: string, responses: number) => `${answers(responses)} tot ${moment}`,
  },
  serve: {
    web: 'Adres',
    next: 'Daarna: npx weerklank publish <bestand>, en npx weerklank key new --for "<naam>".',
    notBuilt: 'De website voor Node is nog niet gebouwd. Doe dat eerst: npm run serve',
  },
  databaseMade: (folder: string) => `Er is een nieuwe database gemaakt in ${folder}.`,
  migrated: 'De database is op orde.',
  demo: {
    made: (form: string) => `Het voorbeeld “${form}” staat klaar, met verzonnen antwoorden.`,
    startWith: (command: string) => `Start de website om het te zien: ${command}`,
    keyWith: 'npx weerklank key new --for "<naam>"',
    deleted: 'Het voorbeeld is verwijderd.',
    none: 'Er is geen voorbeeld.',
  },
  start: {
    usage: 'npm start -- [--port <poort>] [--empty] [--data <map>] [--forms <map>]',
    does: 'Start Weerklank op deze computer.',
    starting: 'Weerklank wordt gestart…',
    ready: 'Weerklank draait.',
    fill: 'Invullen',
    results: 'Resultaten',
    organiser: 'Organisator',
    data: 'Gegevens',
    byInvitation: 'Op uitnodiging',
    inviteWith: 'uitnodigen: npx weerklank invite <formulier> <mensen.csv>',
    waits: 'Wacht nog',
    waitsFor: (id: string, form: string) => `${id}, tot er punten uit ${form} zijn geplaatst`,
    all: 'Alle formulieren',
    allWith: 'npx weerklank forms',
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
