import type { AnswerMistakeCode, AnswerMistakes } from '../../shared/answer-mistake.ts';

/** Mistakes in an answer: what is wrong, and what to do about it. */
export const answerMistakes: { readonly [C in AnswerMistakeCode]: (values: AnswerMistakes[C]) => string } = {
  'item-unknown': ({ found }) => `The question “${found}” is not in this form.`,
  'answer-needed': () => 'Answer this question.',
  'answer-unfit': () => 'Choose one of the answers given.',
  'no-view-unfit': () => '“No view” is not possible for this question.',
  'option-unknown': () => 'Choose one of the answers given.',
  'option-twice': ({ option, first, second }) =>
    `“${option}” is in place ${first} and in place ${second}. Choose something else for one of them.`,
  'place-skipped': ({ place }) =>
    `Place ${place} is empty. Choose something there, or move what is below it one place up.`,
  'too-many-places': ({ places }) => `Put at most ${places} choices in order.`,
  'too-many-votes': ({ votes, found }) =>
    `You chose ${found}. Choose ${votes} at most: take ${found - votes} away.`,
  'points-malformed': ({ found }) => `“${found}” is not a number of points. Use a whole number, 0 or more.`,
  'points-sum-off': ({ total, sum, off }) =>
    off > 0
      ? `You gave ${sum} of the ${total} ${total === 1 ? 'point' : 'points'}: that is ${off} too many. Take ${off} away.`
      : `You gave ${sum} of the ${total} ${total === 1 ? 'point' : 'points'}: there ${off === -1 ? 'is' : 'are'} ${-off} left to give.`,
  'answer-too-long': ({ maximum, found }) =>
    `Your text has ${found} characters. Make it ${maximum} at most: ${found - maximum} fewer.`,
  'choice-repeated': () => 'The same answer is here twice. Choose each answer once at most.',
  'number-malformed': () => 'Enter a whole number, without a point or comma, for example 12.',
  'number-decimal': ({ below, above }) => `Round to a whole number: ${below} or ${above}.`,
  'number-too-low': ({ minimum }) => `Enter a number of ${minimum} or more.`,
  'number-too-high': ({ maximum }) => `Enter a number of ${maximum} or less.`,
  'text-ill-formed': () => 'This text has characters that cannot be kept. Type the text again.',
  'line-broken': () => 'Write this on one line, without a line break.',
  'too-many-written': ({ several, found }) =>
    `You give ${found} points. Give ${several} at most: leave out ${found - several}.`,
  'kind-needed': () => 'Also choose what kind of point this is.',
  'answer-not-shown': () => 'After your earlier answers this question does not apply. Leave the answer out.',
  'remark-unfit': () => 'This question takes no remark.',
  'name-needed': () => 'Fill in your name.',
  'name-yes-needed': () =>
    'Tick that your name may stand with your answers. Without a yes you cannot take part.',
  'name-unfit': () => 'This form asks no name. Leave the name out.',
};
