// What organisers can ask of the API about forms and what came out of them.
import type { ProblemCode } from '../../shared/problem.ts';
import { mistakes } from '../../words/nl/mistakes.ts';
import type { ApiRoute } from './route.ts';

/** What may be wrong with a form. */
export const formMistakes = Object.keys(mistakes) as readonly (keyof typeof mistakes)[];

const reading: readonly ProblemCode[] = [
  'answers-before-closing',
  'answers-too-few',
  'answers-kept-no-longer',
];
const yes = { yes: '`true`: also when there are too few answers to show anything.' };

/** Routes by which forms are published, closed and read. */
export const publisherTable: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/forms',
    operation: 'listForms',
    says: 'All forms and how they stand.',
    bearer: 'organiser',
    answers: { 200: 'FormList' },
  },
  {
    method: 'put',
    path: '/forms/{form}',
    operation: 'publishForm',
    says: 'Publishes a form: 201 a new revision, 200 the same content again. Of a refusal every mistake is listed.',
    bearer: 'organiser',
    body: 'Form',
    answers: { 200: 'Published', 201: 'Published' },
    problems: [...formMistakes, 'language-unknown', 'form-id-differs', 'frozen-part'],
  },
  {
    method: 'post',
    path: '/forms/{form}/open',
    operation: 'openForm',
    says: 'Opens a form again, while nothing was shown.',
    bearer: 'organiser',
    answers: { 200: 'FormStanding' },
    problems: ['form-already-shown', 'answers-erased', 'closing-time-passed'],
  },
  {
    method: 'post',
    path: '/forms/{form}/close',
    operation: 'closeForm',
    says: 'Closes a form and makes its results, which are shown at once unless there is an embargo.',
    bearer: 'organiser',
    query: yes,
    answers: { 200: 'FormStanding' },
    problems: ['too-few-to-show'],
  },
  {
    method: 'post',
    path: '/forms/{form}/reveal',
    operation: 'revealForm',
    says: 'Shows the results of a form with an embargo, closing it when it is open.',
    bearer: 'organiser',
    query: yes,
    answers: { 200: 'FormStanding' },
    problems: ['no-embargo', 'form-not-closed', 'too-few-to-show'],
  },
  {
    method: 'get',
    path: '/forms/{form}/results',
    operation: 'getResults',
    says: 'The results document.',
    bearer: 'organiser',
    query: { release: 'Number of a release; the newest without it.' },
    answers: { 200: 'Results' },
    problems: ['results-not-shown', 'release-unknown'],
  },
  {
    method: 'get',
    path: '/forms/{form}/responses',
    operation: 'listResponses',
    says: 'The single answers to a closed form whose results may be seen, as lines of JSON: shuffled, without id or time, by `minimumGroup` together. The header `weerklank-left-out` tells how many stay away.',
    bearer: 'organiser',
    answers: { 200: 'Answers' },
    isStream: true,
    problems: [...reading, 'answers-before-showing', 'answers-left-too-few'],
  },
];

/** Routes of moderation. */
export const moderatorTable: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/forms/{form}/reactions',
    operation: 'listReactions',
    says: 'What was written and may be placed with the results.',
    bearer: 'organiser',
    answers: { 200: 'ReactionList' },
    problems: reading,
  },
  {
    method: 'post',
    path: '/forms/{form}/reactions/place',
    operation: 'placeReactions',
    says: 'Places texts with the results: all of them, or none when one is unknown.',
    bearer: 'organiser',
    body: 'Placing',
    answers: { 200: 'Decided' },
    problems: [...reading, 'reaction-unknown', 'reactions-too-few'],
  },
  {
    method: 'post',
    path: '/forms/{form}/reactions/refuse',
    operation: 'refuseReactions',
    says: 'Keeps texts from the results, with a reason that the writer can read.',
    bearer: 'organiser',
    body: 'Refusing',
    answers: { 200: 'Decided' },
    problems: [...reading, 'reaction-unknown', 'reason-unfit'],
  },
];

/** Routes of the agenda. */
export const agendaTable: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/forms/{form}/agenda',
    operation: 'getAgenda',
    says: 'What was agreed about each implication of the newest release that is shown.',
    bearer: 'organiser',
    answers: { 200: 'Agenda' },
    problems: ['results-not-shown'],
  },
  {
    method: 'put',
    path: '/forms/{form}/agenda/{implication}',
    operation: 'changeAgenda',
    says: 'Writes what was agreed about an implication, for everybody with the results link to read. The same again changes nothing.',
    bearer: 'organiser',
    body: 'AgendaChange',
    answers: { 200: 'AgendaRow' },
    problems: [
      'form-unknown',
      'results-not-shown',
      'implication-unknown',
      'agenda-stale',
      'form-changed',
      'text-ill-formed',
      'answer-too-long',
      'line-broken',
      'day-malformed',
    ],
  },
];
