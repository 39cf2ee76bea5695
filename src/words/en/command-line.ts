import type { TerminalWords } from '../terminal.ts';

const perhaps = (suggestion: string) => (suggestion === '' ? '' : ` Did you mean “${suggestion}”?`);
const answers = (count: number) => (count === 1 ? '1 response' : `${count} responses`);

export const commandLine: TerminalWords = {
  summary: 'Weerklank: publish, open, close, show and check forms.',
  usage: 'Usage',
  commandsHeading: 'Commands',
  optionsHeading: 'Options',
  everywhere: 'Options of every command',
  more: 'Help for one command: npx weerklank <command> --help',
  exits: 'Exit code: 0 done, 1 refused or something found, 2 wrong use.',
  commands: {
    check: {
      usage: 'check <files…>',
      does: 'Checks forms without storing anything. Names every problem with line, column and repair.',
    },
    publish: {
      usage: 'publish <files…>',
      does: 'Publishes forms. The same content again changes nothing.',
    },
    forms: { usage: 'forms', does: 'Lists all forms and their state.' },
    open: {
      usage: 'open <form>',
      does: 'Opens a closed form again, as long as no results were shown.',
    },
    close: {
      usage: 'close <form> [--yes]',
      does: 'Closes a form now and shows its results; that cannot be undone. With an embargo, reveal shows them.',
    },
    reveal: {
      usage: 'reveal <form> [--yes]',
      does: 'Shows the results of a form with embargo, closing it first when needed; that cannot be undone.',
    },
    import: {
      usage: 'import polis <folder> [--id <id>]',
      does: 'Takes over an exported Pol.is conversation as a closed form with results.',
    },
    results: {
      usage: 'results <form> [--format json]',
      does: 'Writes the results document that everybody with the link can see.',
    },
    export: {
      usage: 'export <form> [--format ndjson|csv]',
      does: 'Writes the single answers to a closed form, shuffled, without id or time.',
    },
    moderate: {
      usage: 'moderate <form> [--place <reference>… | --refuse <reference>… --reason "<reason>"]',
      does: 'Lists written reactions to read, puts them with the results, or refuses them with a reason.',
    },
    link: {
      usage: 'link <form> [--revoke]',
      does: 'Gives the addresses to fill in and to see results. With --revoke the results link stops working.',
    },
    key: {
      usage: 'key new --for "<name>"',
      does: 'Makes a key for an organiser. The link is shown once.',
    },
    fold: { usage: 'fold [<form>]', does: 'Counts what was not counted yet. This also happens by itself.' },
    verify: { usage: 'verify [<form>]', does: 'Checks everything: responses, tallies and results.' },
    serve: {
      usage:
        'serve [--host <address>] [--port <port>] [--url <address>] [--data <folder>] [--forms <folder>]',
      does: 'Runs the website on this machine, with the database in the data folder.',
    },
    migrate: { usage: 'migrate', does: 'Brings the tables of the database up to date.' },
    demo: { usage: 'demo [--delete]', does: 'Makes the example with invented answers, or deletes it.' },
  },
  options: {
    help: 'this help',
    json: 'data as JSON; sentences then go to stderr',
    lang: 'language of the sentences: nl or en',
    data: 'folder with the data of this computer (default .data)',
    database: 'address of a database elsewhere; else LIBSQL_URL, else the one of this computer',
    id: 'id of the new form',
    place: 'put these reactions with the results',
    refuse: 'refuse these reactions',
    reason: 'why they are refused; who wrote them can read it',
    format: 'format: json for results, ndjson or csv for export',
    for: 'who the key is for',
    yes: 'also when there are too few responses to show anything',
    revoke: 'revoke the results link',
    delete: 'delete the example with all its responses',
    host: 'address the website listens on (default HOST, else 127.0.0.1)',
    url: 'public address, when a proxy stands in front (default WEERKLANK_URL)',
    port: 'port of the website (default PORT, else 8787)',
    empty: 'make no example',
    forms: 'folder with forms to publish at the start (npm start: default forms/)',
  },
  wrongUse: {
    commandMissing: () => 'Name a command.',
    commandUnknown: (found, suggestion) => `There is no command “${found}”.${perhaps(suggestion)}`,
    optionUnknown: (found, suggestion) => `There is no option “${found}” here.${perhaps(suggestion)}`,
    valueMissing: (option) => `“${option}” needs a value.`,
    valueUnwanted: (option) => `“${option}” takes no value.`,
    missing: (usage) => `Something is missing. Usage: ${usage}`,
    extra: (found, usage) => `“${found}” is too much. Usage: ${usage}`,
    languageUnknown: (found) => `There is no language “${found}”. Choose nl or en.`,
    formatUnknown: (found) => `There is no format “${found}”. Choose json.`,
    portMalformed: (found) => `“${found}” is no port. Choose a number from 1 to 65535.`,
    importUnknown: (found, suggestion) =>
      `“${found}” cannot be imported.${perhaps(suggestion)} What can: polis.`,
    keyVerbUnknown: (found, suggestion) =>
      `There is no “${found}” for keys.${perhaps(suggestion)} What can: new.`,
    serveElsewhere:
      'serve works with the database of this machine only. Name its folder with --data, without --database.',
    seeHelp: (command) => `Help: npx weerklank ${command}${command === '' ? '' : ' '}--help`,
  },
  place: (file, line, column) => `${file}, line ${line}, column ${column}`,
  check: {
    fine: (file, form, warnings) =>
      warnings === 0
        ? `${file}: form “${form}” is in order.`
        : `${file}: form “${form}” can be published as it is. Warnings: ${warnings}.`,
    warning: 'Warning:',
    repair: {
      heading: 'Repair',
      add: (path, value) => `put at ${path}: ${value}`,
      replace: (path, value) => `make ${path === '' ? 'all of it' : path}: ${value}`,
      remove: (path) => `take out ${path}`,
      more: (count) => `and ${count} more`,
    },
    wrong: (file, count) => (count === 1 ? `${file}: 1 problem` : `${file}: ${count} problems`),
  },
  publish: {
    'new-form': (form) => `Form “${form}” is published.`,
    'new-revision': (form, revision) => `Form “${form}” is published again: revision ${revision}.`,
    unchanged: (form) => `Form “${form}” was published already; nothing changed.`,
    refused: (file) => `${file} is not published:`,
  },
  forms: {
    none: 'There are no forms yet. Publish one: npx weerklank publish <file>',
    heads: {
      form: 'form',
      state: 'state',
      responses: 'responses',
      revision: 'revision',
      results: 'results',
      title: 'title',
    },
    phase: { early: 'not open yet', open: 'open', grace: 'last minutes', closed: 'closed' },
    example: 'example',
    shown: 'shown',
    hidden: 'not shown',
  },
  open: (form) => `Form “${form}” is open again.`,
  close: {
    shown: (form) => `Form “${form}” is closed. Its results can be seen.`,
    nothingToShow: (form) => `Form “${form}” is closed. There are too few responses to show anything.`,
    embargo: (form) => `Form “${form}” is closed. Show its results with: npx weerklank reveal ${form}`,
    reopened: (form) => `Form “${form}” was opened again meanwhile.`,
  },
  reveal: (form) => `The results of “${form}” can be seen.`,
  imported: {
    done: (form, responses, statements) =>
      `Form “${form}” has ${answers(responses)} to ${statements} statements, and results.`,
    busy: (folder) => `Working on ${folder}…`,
  },
  results: {
    waiting: (form, responses) =>
      `There are no results of “${form}” yet: the form is open (${answers(responses)}). Close it with: npx weerklank close ${form}`,
    embargo: (form) =>
      `The results of “${form}” are not shown yet. Show them with: npx weerklank reveal ${form}`,
    making: (form) => `The results of “${form}” are being made. Try again in a minute.`,
  },
  moderated: {
    eitherOr: 'Place or refuse, not both at once.',
    reasonGoesWithRefuse: 'With --refuse goes a reason: --reason "…".',
    none: (form) => `“${form}” has no reactions that may be put with the results.`,
    tooFew: (minimum) =>
      `Placing needs ${minimum} answers or more: with fewer a reaction could be recognised.`,
    how: (form) => `To place: npx weerklank moderate ${form} --place <reference>…`,
    states: { waiting: 'to be read', placed: 'placed', refused: 'refused' },
    because: (reason) => `Reason: ${reason}`,
    placed: (count) =>
      count === 1 ? '1 reaction is with the results.' : `${count} reactions are with the results.`,
    refused: (count) => (count === 1 ? '1 reaction was refused.' : `${count} reactions were refused.`),
  },
  exported: {
    formatUnknown: (found, known) => `There is no format “${found}”. Choose: ${known}.`,
    busy: (written, count) => `${written} of ${count} answers…`,
    example: 'Mind: these answers are made up, they belong to an example.',
  },
  link: {
    fill: 'Fill in',
    results: 'Results',
    revoked: (form) => `The results link of “${form}” no longer works. A new one: npx weerklank link ${form}`,
  },
  key: { made: (name) => `Link for ${name}. Keep it safe, it is shown here only once:` },
  fold: (form, folded) => `${form}: ${folded} counted.`,
  verify: {
    clean: 'Everything is right.',
    finding: (form, code, detail) => `${form}: ${code}: ${detail}`,
    found: (count) => (count === 1 ? '1 thing is wrong.' : `${count} things are wrong.`),
    release: (form, number) => `${form}, release ${number}`,
    checked: {
      recomputed: 'computed again from the responses',
      'from-its-tally': 'computed again from the tally of that time',
      'digest-only': 'only its digest checked',
    },
  },
  serve: {
    web: 'Address',
    next: 'Then: npx weerklank publish <file>, and npx weerklank key new --for "<name>".',
    notBuilt: 'The website for Node is not built yet. Do that first: npm run serve',
  },
  migrated: 'The database is up to date.',
  demo: {
    made: (form) => `The example “${form}” is ready, with invented answers.`,
    deleted: 'The example is deleted.',
    none: 'There is no example.',
  },
  start: {
    usage: 'npm start -- [--port <port>] [--empty] [--data <folder>] [--forms <folder>]',
    does: 'Starts Weerklank on this computer.',
    ready: 'Weerklank is running.',
    fill: 'Fill in',
    results: 'Results',
    organiser: 'Organiser',
    data: 'Data',
    stop: 'Stop',
    stopHow: 'Ctrl+C',
    noForms: 'There are no forms yet: put one in the folder forms/.',
    alreadyRunning: (url) => `Weerklank is running already at ${url}. Stop that one first, or use it.`,
    formsFolderMissing: (folder) =>
      `The folder with forms cannot be read: ${folder}. Make it, or name another with --forms.`,
    portTaken: (port) =>
      `Port ${port} is taken. Stop the program that uses it, or choose another port: npm start -- --port ${port + 1}`,
    workerFailed: 'The website did not start.',
    stopped: 'Stopped. The data is stored.',
  },
};
