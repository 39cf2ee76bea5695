import type { TerminalWords } from '../terminal.ts';

export const commands: TerminalWords['commands'] = {
  check: {
    usage: 'check <files or folders…>',
    does: 'Checks forms without storing anything. Names every problem with line, column and repair.',
  },
  publish: {
    usage: 'publish <files or folders…>',
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
    usage: 'import polis <folder> | surveyjs <file> | xlsform <file or folder> | responses <form> <file>',
    does: 'Takes over a Pol.is conversation, a form of SurveyJS or XLSForm (with a report), or responses as NDJSON.',
  },
  results: {
    usage: 'results <form> [--format json|md|csv|xlsx] [--release <number>] [--output <file> [--replace]]',
    does: 'Writes the results document: of anonymous answers what everybody with the link can see, else all of now.',
  },
  export: {
    usage: 'export <form> [--format ndjson|csv|xlsx|spss] [--output <file> [--replace]]',
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
  invite: {
    usage: 'invite <form> [<people.csv>] [--format csv] | invite <form> --revoke <number>…',
    does: 'Invites the people in a CSV file and gives everybody’s link; with --format csv for a mail merge.',
  },
  contacts: {
    usage: 'contacts <form> [--format csv] | contacts <form> --remove <address>',
    does: 'Gives the addresses of those who asked for news with a closed form, or takes one out.',
  },
  key: {
    usage: 'key new --for "<name>" | key list | key revoke <number>',
    does: 'Makes a key for an organiser (the link is shown once), lists all keys, or revokes one.',
  },
  audit: {
    usage: 'audit [<form>]',
    does: 'Shows who did what and when: with a key, or on the command line.',
  },
  fold: { usage: 'fold [<form>]', does: 'Counts what was not counted yet. This also happens by itself.' },
  verify: { usage: 'verify [<form>]', does: 'Checks everything: responses, tallies and results.' },
  backup: {
    usage: 'backup <file> [--replace]',
    does: 'Makes one copy of the whole database, while the server runs too, and checks it.',
  },
  restore: {
    usage: 'restore <file> [--yes]',
    does: 'Puts a copy back while no server runs. What was withdrawn or erased stays away; what was closed or shown stays.',
  },
  erase: {
    usage:
      'erase <form> --receipt <receipt> | --invitation <number> [--yes] | --answers [--yes] | --everything [--yes]',
    does: 'Erases for good: the answers of one participant, all answers to a closed form, or the whole form.',
  },
  retain: {
    usage: 'retain',
    does: 'Erases answers that were kept long enough, and tells what comes next. This also happens by itself.',
  },
  serve: {
    usage: 'serve [--host <address>] [--port <port>] [--url <address>] [--data <folder>] [--forms <folder>]',
    does: 'Runs the website on this machine, with the database in the data folder.',
  },
  migrate: { usage: 'migrate', does: 'Brings the tables of the database up to date.' },
  demo: { usage: 'demo [--delete]', does: 'Makes the example with invented answers, or deletes it.' },
};

export const options: TerminalWords['options'] = {
  help: 'this help',
  json: 'data as JSON; sentences then go to stderr',
  lang: 'language of the sentences: nl or en',
  data: 'folder with the data of this computer (default .data)',
  database: 'address of a database elsewhere; else LIBSQL_URL, else the one of this computer',
  id: 'id of the new form',
  place: 'put these reactions with the results',
  refuse: 'refuse these reactions',
  release: 'number of a release; else the newest',
  reason: 'why they are refused; who wrote them can read it',
  format: 'format: of results json, md (to read), csv or xlsx; of export ndjson, csv, xlsx or spss',
  for: 'who the key is for',
  yes: 'do it although it cannot be undone: show too few responses, erase, or lose responses',
  revoke: 'revoke the results link',
  delete: 'delete the example with all its responses',
  host: 'address the website listens on (default HOST, else 127.0.0.1)',
  url: 'public address, when a proxy stands in front (default WEERKLANK_URL)',
  port: 'port of the website (default PORT, else 8787)',
  replace: 'replace the file when it is there already',
  receipt: 'receipt of a participant who asks for erasing',
  invitation: 'number of an invitation: the answers and the name that go with it',
  answers: 'all answers to a closed form',
  everything: 'the form with all that belongs to it, results and links too',
  output: 'file to write to (the screen by default; of import forms/<id>.json)',
  controller: 'who is responsible for the answers to an imported form',
  contact: 'where questions about privacy can go',
  remove: 'take this e-mail address out',
  empty: 'make no example',
  forms: 'folder with forms to publish at the start (npm start: default forms/)',
};
