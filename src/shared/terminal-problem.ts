// What only the terminal meets, by code: files, backups and the machine. The part of the catalogue of problem.ts whose
// words no Worker carries.
import type { Nothing } from './form-mistake.ts';

/** What each refusal of the terminal knows of its case; `line` of a file counts from 1, the header included. */
export interface TerminalProblems {
  'database-missing': { folder: string };
  'server-older': { web: string };
  'key-file-missing': { file: string };
  'key-file-malformed': { file: string };
  'port-taken': { port: number };
  'address-unusable': { host: string; port: number };
  'file-unreadable': { file: string };
  'file-exists': { file: string };
  'file-unwritable': { file: string };
  'file-is-database': { file: string };
  'backup-unfit': { file: string };
  'backup-damaged': { file: string };
  'backup-newer': { file: string };
  'backup-other-key': { file: string };
  'backup-wrong': { file: string; count: number };
  'backup-too-large': { megabytes: number };
  'database-moving': Nothing;
  'restore-loses': { count: number };
  'restore-reopens': { form: string };
  'restore-forgets': { file: string };
  'erase-anonymous': { form: string };
  'erase-unsure': { form: string; count: number };
  'erase-invitation-unsure': { number: number; count: number };
  'form-followed': { form: string; follower: string };
  'file-not-text': { file: string };
  'csv-malformed': { file: string; line: number };
  /** `found`: the columns that are there, with commas; '' where that says nothing. */
  'csv-column-missing': { file: string; column: string; found: string };
  'csv-row-ragged': { found: number; expected: number };
  'csv-value-wrong': { file: string; line: number; column: string; found: string };
  'csv-value-repeated': { file: string; line: number; column: string; found: string };
  'csv-reference-unknown': { file: string; line: number; column: string; found: string; other: string };
  'form-exists': { form: string; responses: number };
  'import-empty': Nothing;
  'import-not-a-form': Nothing;
  'import-too-deep': { maximum: number };
  'file-too-large': { file: string; maximumBytes: number };
  'workbook-unreadable': { file: string };
  'sheet-missing': { sheet: string };
  'response-repeated': { line: number };
  'sheet-too-large': { sheet: string; rows: number; columns: number };
}
