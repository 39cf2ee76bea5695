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
      does: 'Checks forms without storing anything. Names every problem with line and column.',
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
      usage: 'close <form>',
      does: 'Closes a form now and makes its results. With “embargo” they are shown by reveal.',
    },
    reveal: {
      usage: 'reveal <form>',
      does: 'Shows the results of a form with embargo. Closes it first when needed.',
    },
    import: {
      usage: 'import polis <folder> [--id <id>]',
      does: 'Takes over an exported Pol.is conversation as a closed form with results.',
    },
    results: {
      usage: 'results <form> [--format json]',
      does: 'Writes the results document that everybody with the link can see.',
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
    format: 'json',
    for: 'who the key is for',
    revoke: 'revoke the results link',
    delete: 'delete the example with all its responses',
    port: 'port of the website (default PORT, else 8787)',
    empty: 'make no example',
    forms: 'folder with forms (default forms/)',
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
    seeHelp: (command) => `Help: npx weerklank ${command}${command === '' ? '' : ' '}--help`,
  },
  place: (file, line, column) => `${file}, line ${line}, column ${column}`,
  check: {
    fine: (file, form) => `${file}: form “${form}” is in order.`,
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
