import type { ResultsWords } from '../results.ts';

const rows = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** Words of the agenda, and of the desk where it is kept. */
export const agenda: ResultsWords['agenda'] = {
  title: 'Agenda',
  pageTitle: (form) => `Agenda: ${form}`,
  release: (number, day) => `Made of release ${number} of ${day}`,
  counts: (carried, open, declined) =>
    [
      `${carried} to take up`,
      ...(open > 0 ? [rows(open, 'open question', 'open questions')] : []),
      ...(declined > 0 ? [`${declined} turned down`] : []),
    ].join(', '),
  owned: (count, all) =>
    count === 0 ? 'Nothing has been agreed yet.' : `For ${count} of ${all} it says who takes it up.`,
  empty: 'Nothing is put in order, so there is no agenda.',
  back: 'Back to the results',
  md: 'As text (Markdown)',
  byTheme: 'By theme',
  rest: 'Other',
  kinds: { carried: 'To take up', open: 'Open questions', declined: 'Turned down' },
  openMeans: 'On an open question people do not agree, or too few answered. It needs a conversation first.',
  coalition: 'Coalition of those in favour:',
  written: 'What people wrote down',
  alsoAgreed: 'Also agreed',
  nothing: 'Nothing agreed yet.',
  fields: {
    owner: 'Who takes it up',
    firstStep: 'First step',
    dueOn: 'When',
    status: 'Status',
    note: 'Note',
  },
  statuses: { 'not-started': 'not started', 'under-way': 'under way', done: 'done', dropped: 'dropped' },
  desk: {
    lead: 'Keep here what was agreed. Everybody with the results link reads it.',
    edit: 'Update',
    ownerHint: 'An organisation or a person. Whoever has the results link sees this name.',
    noteHint: 'What else was agreed.',
    save: 'Save',
    cancel: 'Do not save, back to the agenda',
    stale:
      'Somebody else changed this in the meantime. What you typed is still below; where it differs, it says what is there now. If you save, your text takes its place.',
    now: (text) => `There is now: “${text}”`,
    nowNothing: 'There is nothing now.',
  },
};
