import type { TerminalProblemWords } from '../terminal.ts';

/** What stands in the way of a command, and what to do about it. */
export const terminalProblems: TerminalProblemWords = {
  'database-missing': ({ folder }) =>
    `There is no database in ${folder}; nothing was made. Name another folder with --data. A new one is made by npm start, npx weerklank publish <file>, or npx weerklank migrate.`,
  'server-older': ({ web }) =>
    `The server at ${web} still runs an older version of Weerklank and has the database open. Nothing was done. Stop that server and start it again: then it brings the database up to date. If it is just starting, try again in a moment.`,
  'key-file-missing': ({ file }) =>
    `The key ${file} is missing while there are answers already. Put it back: without it receipts are no longer valid.`,
  'key-file-malformed': ({ file }) => `${file} does not hold a key of 32 bytes.`,
  'port-taken': ({ port }) => `Port ${port} is taken. Stop the other program or choose another port.`,
  'address-unusable': ({ host, port }) =>
    `This machine cannot listen on ${host}, port ${port}. Choose another address or port.`,
  'file-unreadable': ({ file }) => `${file} cannot be read.`,
  'file-exists': ({ file }) => `There is a file ${file} already. Name another, or replace it with --replace.`,
  'file-unwritable': ({ file }) =>
    `${file} cannot be written. Does the folder exist, and may you write there?`,
  'file-is-database': ({ file }) => `${file} is the database itself. Name another file.`,
  'backup-unfit': ({ file }) => `${file} is no copy of a database of Weerklank.`,
  'backup-damaged': ({ file }) => `${file} is damaged. Nothing was changed: take an older copy.`,
  'backup-newer': ({ file }) =>
    `${file} was made with a newer or another version of Weerklank. Use that version, or a newer one.`,
  'backup-other-key': ({ file }) =>
    `The answers in ${file} were given under another key: receipts and links would no longer be right. Put back the file key that belongs to that database, or WEERKLANK_KEY.`,
  'backup-wrong': ({ file, count }) =>
    `${file} is not in order (found: ${count}). Nothing was changed: take an older copy.`,
  'backup-too-large': ({ megabytes }) =>
    `The database is too large (${megabytes} MB) to be read in one go. Make the copy at your provider, with: turso db shell <name> .dump > copy.sql. Putting it back is done there too.`,
  'database-moving': () => 'The database changed its shape while it was read. Try again.',
  'restore-loses': ({ count }) =>
    `The present database has ${count} ${count === 1 ? 'response' : 'responses'} that the copy does not have: they would be lost. Make a copy first with: npx weerklank backup <file>. To put it back all the same, add --yes.`,
  'restore-reopens': ({ form }) =>
    `“${form}” was closed or shown since the copy, but is not right any more: npx weerklank verify ${form} says what. It becomes as the copy has it; results that were shown are gone and are made anew at closing. Who reads both can work out from the difference what somebody answered. To put it back all the same, add --yes.`,
  'restore-forgets': ({ file }) =>
    `${file} is damaged, so what was withdrawn or erased since the copy cannot be read and would come back. What was closed since opens again; results that were shown are gone and are made anew of the copy at closing. To put it back all the same, add --yes.`,
  'erase-anonymous': ({ form }) =>
    `The answers to “${form}” are anonymous: nothing says which invitation they belong to. Only who has a receipt can have them erased: with --receipt.`,
  'erase-unsure': ({ form, count }) =>
    `This erases ${count} ${count === 1 ? 'response' : 'responses'} to “${form}”, and that cannot be undone. To do it, add --yes.`,
  'erase-invitation-unsure': ({ number, count }) =>
    `This erases the name in invitation ${number}, with ${count} ${count === 1 ? 'response' : 'responses'}, and that cannot be undone. To do it: add --yes.`,
  'form-followed': ({ form, follower }) =>
    `“${form}” is followed by “${follower}”, which rests on its invitations. Erase that form first.`,
  'file-not-text': ({ file }) => `${file} is not text in UTF-8.`,
  'csv-malformed': ({ file, line }) =>
    `${file}, line ${line}: the quotation marks or the number of values are not right.`,
  'csv-column-missing': ({ file, column, found }) =>
    found === ''
      ? `${file}: “${column}” is missing.`
      : `${file}: the column “${column}” is missing. Found: ${found}.`,
  'csv-row-ragged': ({ found, expected }) =>
    `Values in this row: ${found}; in the first line: ${expected}. See whether a comma or quotation mark is missing or too many.`,
  'csv-value-wrong': ({ file, line, column, found }) =>
    `${file}, line ${line}: “${found}” does not belong in the column “${column}”.`,
  'csv-value-repeated': ({ file, line, column, found }) =>
    `${file}, line ${line}: “${found}” stands in the column “${column}” a second time.`,
  'csv-reference-unknown': ({ file, line, column, found, other }) =>
    `${file}, line ${line}: “${found}” in the column “${column}” is not in ${other}.`,
  'form-exists': ({ form, responses }) =>
    `There is a form “${form}” already (responses: ${responses}). Nothing was added. Choose another id with --id.`,
  'import-empty': () => 'Nothing was found in this form that somebody can answer.',
  'import-not-a-form': () => 'This is no form of SurveyJS: it has no pages or questions.',
  'import-too-deep': ({ maximum }) => `This form is nested too deeply: at most ${maximum} levels.`,
  'file-too-large': ({ file, maximumBytes }) => `${file} is too large: at most ${maximumBytes} bytes.`,
  'workbook-unreadable': ({ file }) =>
    `${file} cannot be read as a workbook (xlsx). Save it again, or save its sheets as CSV.`,
  'sheet-missing': ({ sheet }) => `The sheet “${sheet}” is missing, or it has no column “type”.`,
  'response-repeated': ({ line }) =>
    `This id stands on line ${line} too. Each response has an id of its own.`,
  'sheet-too-large': ({ sheet, rows, columns }) =>
    `The sheet “${sheet}” is too large: at most ${rows} rows and ${columns} columns.`,
};
