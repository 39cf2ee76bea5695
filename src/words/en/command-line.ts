import type { TerminalWords } from '../terminal.ts';
import { commands, options } from './commands.ts';
import { backup, restore } from './copies.ts';
import { answers } from './counts.ts';
import { importReport } from './import-report.ts';

const perhaps = (suggestion: string) => (suggestion === '' ? '' : ` Did you mean “${suggestion}”?`);

export const commandLine: TerminalWords = {
  summary: 'Weerklank: publish, open, close, show and check forms.',
  usage: 'Usage',
  commandsHeading: 'Commands',
  optionsHeading: 'Options',
  everywhere: 'Options of every command',
  more: 'Help for one command: npx weerklank <command> --help',
  exits: 'Exit code: 0 done, 1 refused or something found, 2 wrong use.',
  commands,
  options,
  written: (file) => `Written to ${file}.`,
  wrongUse: {
    commandMissing: () => 'Name a command.',
    commandUnknown: (found, suggestion) => `There is no command “${found}”.${perhaps(suggestion)}`,
    optionUnknown: (found, suggestion) => `There is no option “${found}” here.${perhaps(suggestion)}`,
    valueMissing: (option) => `“${option}” needs a value.`,
    valueUnwanted: (option) => `“${option}” takes no value.`,
    missing: (usage) => `Something is missing. Usage: ${usage}`,
    extra: (found, usage) => `“${found}” is too much. Usage: ${usage}`,
    languageUnknown: (found) => `There is no language “${found}”. Choose nl or en.`,
    outputNeeded: (format, ending) =>
      `The format ${format} goes to a file: name it with --output <file.${ending}>.`,
    releaseUnknown: (found) => `“${found}” is no number of a release.`,
    portMalformed: (found) => `“${found}” is no port. Choose a number from 1 to 65535.`,
    importUnknown: (found, suggestion) =>
      `“${found}” cannot be imported.${perhaps(suggestion)} What can: polis, surveyjs, xlsform, responses.`,
    keyVerbUnknown: (found, suggestion) =>
      `There is no “${found}” for keys.${perhaps(suggestion)} What can: new, list, revoke.`,
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
      rename: (path, name) => `call ${path} “${name}” instead`,
      more: (count) => `and ${count} more`,
    },
    wrong: (file, count) => (count === 1 ? `${file}: 1 problem` : `${file}: ${count} problems`),
  },
  publish: {
    'new-form': (form) => `Form “${form}” is published.`,
    'new-revision': (form, revision) => `Form “${form}” is published again: revision ${revision}.`,
    unchanged: (form) => `Form “${form}” was published already; nothing changed.`,
    refused: (file) => `${file} is not published:`,
    unfinished: (file) => `${file} is published as soon as what still stands between brackets is filled in:`,
    waits: (file, form) =>
      `${file} waits for placed points of “${form}” and is not published yet. Place them: npx weerklank moderate ${form}`,
  },
  forms: {
    whichThere: 'Which forms there are: npx weerklank forms',
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
  importReport,
  imported: {
    done: (form, responses, statements) =>
      `Form “${form}” has ${answers(responses)} to ${statements} statements, and results.`,
    busy: (folder) => `Working on ${folder}…`,
  },
  results: {
    waiting: (form, responses) =>
      `There are no results of “${form}” yet: the form is open (${answers(responses)}). Close it with: npx weerklank close ${form}`,
    live: (form, responses, needed) =>
      `There are no interim results of “${form}” yet: the first come at ${needed} answers (now ${responses}).`,
    embargo: (form) =>
      `The results of “${form}” are not shown yet. Show them with: npx weerklank reveal ${form}`,
    invited: (responses, invited) => `${responses} of ${invited} invited people answered.`,
    answered: (responses, expected) =>
      expected === null ? answers(responses) : `${responses} of ${expected}`,
    notGiven: 'not answered',
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
    leftOut: (count) =>
      `Left out: ${count} ${count === 1 ? 'answer' : 'answers'}. Else one could see which answers were withdrawn or changed.`,
    cut: (count) =>
      `The end of ${count === 1 ? '1 text' : `${count} texts`} is left out: a file for SPSS holds 32,767 bytes of each. All of it is in csv and ndjson.`,
    variables: {
      name: 'Name',
      organisation: 'Organisation',
      table: 'Table',
      mandates: 'Speaks for (number)',
      remark: 'remark',
      place: (place) => `place ${place}`,
      point: (point) => `point ${point}`,
      kind: (point) => `kind of point ${point}`,
      chosen: 'chosen',
      notChosen: 'not chosen',
    },
  },
  link: {
    byInvitation: (form) =>
      `It is filled in by invitation only; everybody’s link: npx weerklank invite ${form}`,
    fill: 'Fill in',
    withCode: 'Without typing the code',
    results: 'Results',
    revoked: (form) => `The results link of “${form}” no longer works. A new one: npx weerklank link ${form}`,
  },
  invited: {
    done: (count: number) =>
      count === 0
        ? 'Everybody on the list was invited already.'
        : `${count === 1 ? '1 person is' : `${count} people are`} invited now.`,
    none: (form: string) =>
      `Nobody is invited to “${form}” yet. Invite with: npx weerklank invite ${form} people.csv`,
    mandates: (count: number) => `speaks for ${count}`,
    isOpen: 'not answered yet',
    isUsed: (day: string) => `answered on ${day}`,
    isRevoked: 'revoked',
    isReported: (day) => `reported as not right on ${day}`,
    otherKey: 'made with another key: the link works, but cannot be shown here',
    revoked: (count: number) =>
      `${count === 1 ? '1 invitation is' : `${count} invitations are`} revoked. What was answered with them stays.`,
    numberWrong: (found: string) => `“${found}” is not the number of an invitation. Look at the list.`,
    place: (file: string, line: number, column: string | undefined) =>
      column === undefined ? `${file}, line ${line}:` : `${file}, line ${line}, column “${column}”:`,
  },
  contacts: {
    count: (count) =>
      `${count === 1 ? '1 address' : `${count} addresses`}, not checked: Weerklank sends no mail. Ask for a confirmation in your first message, and say how to unsubscribe.`,
    removed: 'That address has been removed.',
    notThere: 'That address was not among them.',
  },
  key: {
    made: (name) => `Link for ${name}. Keep it safe, it is shown here only once:`,
    none: 'There are no keys. Make one with: npx weerklank key new --for "<name>"',
    heads: { number: 'Number', for: 'For', made: 'Made', revoked: 'Revoked' },
    works: 'works',
    revoked: (number, name) => `Key ${number} (${name}) opens nothing any more.`,
  },
  audit: {
    none: 'Nothing has been recorded.',
    ways: { api: 'API', desk: 'desk', 'command-line': 'command line' },
    key: (number, name) => `key ${number} (${name})`,
  },
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
  backup,
  restore,
  erase: {
    which: 'Say what to erase: --receipt, --invitation, --answers or --everything, one of them.',
    numberMalformed: (found) => `“${found}” is no number of an invitation.`,
    scrubbing: 'Writing the database anew…',
    response: (form) => `The answers to “${form}” with this receipt are erased.`,
    invited: (form, responses) => `${form}: ${answers(responses)} erased.`,
    name: (number) => `The name in invitation ${number} is erased. Its link no longer works.`,
    anonymous: (form) => `The answers to “${form}” are anonymous: only the receipt finds them.`,
    answers: (form, count) => `${answers(count)} to “${form}” erased. The results stay.`,
    form: (form, count) => `“${form}” is erased, with ${answers(count)} and all that belonged to it.`,
    contact: (form) =>
      `An e-mail address for news goes with nobody. Take it out apart: npx weerklank contacts ${form} --remove <address>`,
    copies: 'Copies you made before still hold it: delete them, or put them back with restore only.',
    copiesElsewhere:
      'Your provider keeps older states as long as it says; copies that you made still hold it too.',
  },
  retain: {
    erased: (forms) =>
      forms.length === 0 ? 'There was nothing to erase.' : `The answers are erased of: ${forms.join(', ')}.`,
    isErased: 'erased',
    afterClosing: (days) => `${days} ${days === 1 ? 'day' : 'days'} after closing`,
    until: (moment, responses) => `${answers(responses)} until ${moment}`,
  },
  serve: {
    web: 'Address',
    next: 'Then: npx weerklank publish <file>, and npx weerklank key new --for "<name>".',
    notBuilt: 'The website for Node is not built yet. Do that first: npm run serve',
  },
  databaseMade: (folder) => `A new database was made in ${folder}.`,
  migrated: 'The database is up to date.',
  demo: {
    made: (form) => `The example “${form}” is ready, with invented answers.`,
    startWith: (command) => `Start the website to see it: ${command}`,
    keyWith: 'npx weerklank key new --for "<name>"',
    deleted: 'The example is deleted.',
    none: 'There is no example.',
  },
  start: {
    usage: 'npm start -- [--port <port>] [--empty] [--data <folder>] [--forms <folder>]',
    does: 'Starts Weerklank on this computer.',
    starting: 'Weerklank is starting…',
    ready: 'Weerklank is running.',
    fill: 'Fill in',
    results: 'Results',
    organiser: 'Organiser',
    data: 'Data',
    byInvitation: 'By invitation',
    inviteWith: 'invite with: npx weerklank invite <form> <people.csv>',
    waits: 'Waiting',
    waitsFor: (id, form) => `${id}, until points of ${form} are placed`,
    all: 'All forms',
    allWith: 'npx weerklank forms',
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
