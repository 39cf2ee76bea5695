import type { MistakeWords } from '../mistakes.ts';
import { answerMistakes } from './answer-mistakes.ts';

const perhaps = (suggestion: string) => (suggestion === '' ? '' : ` Did you mean “${suggestion}”?`);
const range = (minimum: string, maximum: string) => {
  if (minimum === '') return `${maximum} at most`;
  return maximum === '' ? `${minimum} at least` : `from ${minimum} to ${maximum}`;
};

export const mistakes: MistakeWords = {
  // the file
  'json-malformed': () =>
    'From here on this is not valid JSON. See whether a comma, bracket or quotation mark is missing or too many here or just before.',
  'form-too-large': ({ maximumBytes }) =>
    `The form is larger than ${maximumBytes} bytes. Shorten the texts or divide it over two forms.`,
  'form-too-deep': ({ maximum }) =>
    `The form is nested deeper than ${maximum} levels. Take out the innermost brackets.`,
  // keys
  'key-unknown': ({ key, suggestion }) =>
    suggestion === ''
      ? `There is no key “${key}” here. Take it out.`
      : `There is no key “${key}” here.${perhaps(suggestion)}`,
  'key-missing': ({ key }) => `“${key}” is missing here. Add it.`,
  'key-repeated': ({ key, line }) =>
    `The key “${key}” stands here twice: on line ${line} too. Only the last one counts. Take one out.`,
  // kinds of value
  'object-needed': ({ key, found }) => `“${key}” takes { … }, found ${found}.`,
  'list-needed': ({ key, found }) => `“${key}” takes a list [ … ], found ${found}.`,
  'text-needed': ({ key, found }) => `“${key}” takes text between quotation marks, found ${found}.`,
  'number-needed': ({ key, found }) => `“${key}” takes a number without quotation marks, found ${found}.`,
  'yes-or-no-needed': ({ key, found }) => `“${key}” takes true (yes) or false (no), found ${found}.`,
  // one out of a few
  'kind-unknown': ({ found, allowed, suggestion }) =>
    `There is no kind of form “${found}”. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  'item-type-unknown': ({ found, allowed, suggestion }) =>
    `There is no kind of item “${found}”. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  'scale-unknown': ({ found, allowed, suggestion }) =>
    `There is no scale “${found}”. Choose one of: ${allowed}; or write points of your own: { "points": [ … ] }.${perhaps(suggestion)}`,
  'direction-unknown': ({ found, allowed, suggestion }) =>
    `There is no direction “${found}”. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  'method-unknown': ({ found, allowed, suggestion }) =>
    `There is no method “${found}”. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  'identity-unknown': ({ found, allowed, suggestion }) =>
    `“${found}” does not say whether participants are known by name. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  'respondents-unknown': ({ found, allowed, suggestion }) =>
    `“${found}” does not say for whom an answer speaks. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  'access-unknown': ({ found, allowed, suggestion }) =>
    `There is no access by “${found}”. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  'publishing-unknown': ({ found, allowed, suggestion }) =>
    `“${found}” does not say when this is shown. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  'value-unknown': ({ key, found, allowed, suggestion }) =>
    `“${key}” cannot be “${found}”. Choose one of: ${allowed}.${perhaps(suggestion)}`,
  // numbers
  'weight-out-of-range': ({ found, minimum, maximum }) =>
    `A weight is a number ${range(minimum, maximum)}, found ${found}.`,
  'expected-out-of-range': ({ found, minimum, maximum }) =>
    `The expected number of participants is ${range(minimum, maximum)}, found ${found}.`,
  'places-not-positive': ({ found, minimum, maximum }) =>
    `The number of places is ${range(minimum, maximum)}, found ${found}.`,
  'minimum-group-too-small': ({ found, minimum }) =>
    `In groups smaller than ${minimum} one can see who answered what. Write ${minimum} or more; found ${found}.`,
  'minimum-group-too-large': ({ found, maximum }) =>
    `The smallest group that is shown is ${maximum} at most, found ${found}.`,
  'keep-days-out-of-range': ({ found, minimum, maximum }) =>
    `Answers are kept for a number of days ${range(minimum, maximum)}, found ${found}.`,
  'grace-out-of-range': ({ found, minimum, maximum }) =>
    `Who has begun gets a number of minutes after closing ${range(minimum, maximum)}, found ${found}.`,
  'length-out-of-range': ({ found, minimum, maximum }) =>
    `The most characters are a number ${range(minimum, maximum)}, found ${found}.`,
  'share-out-of-range': ({ found, minimum, maximum }) =>
    `A share is a number ${range(minimum, maximum)} (0.75 is 75 percent), found ${found}.`,
  'number-out-of-range': ({ key, found, minimum, maximum }) =>
    `“${key}” is a number ${range(minimum, maximum)}, found ${found}.`,
  'number-not-whole': ({ key, found }) => `“${key}” is a whole number, found ${found}. Round it.`,
  // texts and ids
  'text-empty': ({ key }) => `There is no text at “${key}”. Fill it in.`,
  'text-too-long': ({ maximum, found }) => `This text has ${found} characters. Make it ${maximum} at most.`,
  'text-ill-formed': answerMistakes['text-ill-formed'],
  'id-malformed': ({ found }) =>
    `“${found}” cannot be an id: start with a small letter, use small letters, digits and hyphens, 40 at most.`,
  'id-reserved': ({ found }) => `“${found}” is a reserved word. Choose another id.`,
  'id-repeated': ({ found }) => `The id “${found}” occurs twice. Use each id once: choose another.`,
  'time-malformed': ({ found }) =>
    `“${found}” is not a moment with a zone. Write Dutch time as 2026-12-01T17:00:00+01:00 (in summer +02:00), or UTC as 2026-12-01T16:00:00Z.`,
  'colour-malformed': ({ found }) => `“${found}” is not a colour. Write it as #00616b.`,
  'contrast-too-low': ({ found }) => `The colour ${found} is too light against white. Choose a darker one.`,
  'code-malformed': ({ found }) =>
    `“${found}” cannot be a code: use 4 to 40 letters, digits and hyphens, without spaces.`,
  'value-malformed': ({ key, found }) => `“${found}” is not written well for “${key}”. Put it right.`,
  // languages
  'language-repeated': ({ language }) => `The language “${language}” stands in the list twice. Take one out.`,
  'languages-empty': () => 'The form has no language. Name one: [ "nl" ].',
  'language-missing': ({ language, shown }) =>
    `This text is missing in the language “${language}”. Add it; until then the text in “${shown}” stands there, marked.`,
  'to-be-filled-in': () => 'This is still to be filled in. Participants read this text as it stands.',
  'title-repeated': ({ title }) =>
    `“${title}” stands here already: readers of the results cannot tell the two apart. Call one of them otherwise.`,
  // how many
  'too-few-options': ({ minimum, found }) =>
    `There is too little to choose from: options: ${found}. Give at least ${minimum}.`,
  'too-few-points': ({ minimum, found }) =>
    `The scale is too short: points: ${found}. Give at least ${minimum}.`,
  'evidence-empty': () => 'There is no evidence here. Name at least one statement or option: { "item": … }.',
  'section-empty': () => 'This section is empty. Put at least one item in it.',
  'nothing-to-answer': () => 'There is nothing to answer here. Put at least one question in it.',
  'too-short-list': ({ key, minimum, found }) =>
    `There is too little in “${key}”: ${found}. Give at least ${minimum}.`,
  'too-many-options': ({ maximum, found }) =>
    `There are too many options: ${found}. Keep ${maximum} at most.`,
  'too-many-points': ({ maximum, found }) =>
    `The scale is too long: points: ${found}. Keep ${maximum} at most.`,
  'too-much-evidence': ({ maximum, found }) =>
    `There is too much evidence: ${found}. Keep ${maximum} at most.`,
  'too-many-sections': ({ maximum, found }) =>
    `There are too many sections: ${found}. Keep ${maximum} at most.`,
  'too-many-items': ({ maximum, found }) => `There are too many items: ${found}. Keep ${maximum} at most.`,
  'too-many-implications': ({ maximum, found }) =>
    `There are too many implications: ${found}. Keep ${maximum} at most.`,
  'too-many-groups': ({ maximum, found }) =>
    `There are too many group questions: ${found}. Keep ${maximum} at most.`,
  'too-long-list': ({ key, maximum, found }) =>
    `There is too much in “${key}”: ${found}. Keep ${maximum} at most.`,
  'places-beyond-options': ({ places, options }) =>
    `There are ${places} places but ${options} options. Take at most ${options} places.`,
  'votes-beyond-options': ({ votes, options }) =>
    `There are ${votes} votes but ${options} options. Take at most ${options} votes.`,
  'minimum-above-maximum': ({ minimum, maximum }) =>
    `The minimum (${minimum}) is above the maximum (${maximum}). Swap them.`,
  // what refers to what
  'theme-unknown': ({ found, suggestion }) =>
    `There is no theme “${found}”. Add it to “themes” or choose another.${perhaps(suggestion)}`,
  'result-area-unknown': ({ found, suggestion }) =>
    `There is no result area “${found}”. Add it to “resultAreas” or choose another.${perhaps(suggestion)}`,
  'group-unknown': ({ found, suggestion }) =>
    `There is no group question “${found}”. Add it to “groups” or choose another.${perhaps(suggestion)}`,
  'evidence-item-unknown': ({ found, suggestion }) =>
    `The evidence names “${found}”, but there is no such item. Choose the id of a statement or of priorities.${perhaps(suggestion)}`,
  'evidence-option-unknown': ({ found, suggestion }) =>
    `The evidence names the option “${found}”, which this item does not have. Choose one of its options.${perhaps(suggestion)}`,
  'evidence-unfit': ({ item }) =>
    `“${item}” cannot be evidence. Choose a statement, or an option of priorities.`,
  'evidence-repeated': ({ item }) => `“${item}” is evidence here already. Take this one out.`,
  'option-needed': ({ item }) => `“${item}” asks to choose among options: name the “option” too.`,
  'option-unfit': ({ item }) => `“${item}” has no options: leave out “option”.`,
  'options-twice': ({ item }) =>
    `“${item}” has options and “optionsFrom” as well. Choose: write them here, or take them over. Take the other out.`,
  'evidence-on-later-options': ({ item }) =>
    `The options of “${item}” are known only once it is published. So they cannot be evidence. Choose a statement.`,
  'options-form-unknown': ({ form }) =>
    `The options come from the form “${form}”, which is not published here. Publish it first, or correct the id.`,
  'options-item-unknown': ({ form, found, suggestion }) =>
    `The form “${form}” has no item “${found}”. Name an item of type “reaction”.${perhaps(suggestion)}`,
  'options-item-unfit': ({ form, found, suggestion }) =>
    `No options can come from “${found}” of “${form}”. Name a “reaction” with "publish": "after-moderation".${perhaps(suggestion)}`,
  'options-form-too-few': ({ form, item, found, minimum }) =>
    `Points of “${item}” of “${form}” placed so far: ${found}; ${minimum} at least are needed. Close that form and place points with “npx weerklank moderate ${form}”.`,
  'options-form-too-many': ({ form, item, found, maximum }) =>
    `Points of “${item}” of “${form}” placed: ${found}. That is too much to choose from: keep ${maximum} at most with “npx weerklank moderate ${form}”.`,
  'follows-not-beside': ({ form }) =>
    `“follows” names “${form}”, but beside this file there is no ${form}.json with that form in order. So the two cannot be compared. Put it there, or correct the id.`,
  'follows-differs': ({ form, id, key }) =>
    `“${id}” has another “${key}” here than in “${form}”. So before and after cannot be compared. Make it equal, or choose another id here.`,
  'follows-fixed': ({ form, before }) =>
    `“follows” cannot change any more: people are invited to “${form}” already, or it has answers. ${before === '' ? 'Take “follows” out and put “kind” back to “intake”' : `Put “${before}” back`}, or publish it as a new form, with another id, and invite people to that one.`,
  'condition-unknown-item': ({ found, suggestion }) =>
    `“showIf” asks for “${found}”, but there is no such item.${perhaps(suggestion)}`,
  'condition-on-group': ({ item }) =>
    `“showIf” asks for the group “${item}”. It cannot: every group gets the same questions. Take “showIf” out.`,
  'condition-too-early': ({ item }) =>
    `“showIf” asks for “${item}”, but that item does not come earlier. Put it on an earlier page, or take “showIf” out.`,
  'condition-item-unfit': ({ item }) =>
    `“showIf” can ask only for a statement or a choice; “${item}” is something else. Take “showIf” out.`,
  'condition-value-unfit': ({ item, found, allowed }) =>
    `“${found}” is no answer to “${item}”. These are: ${allowed}.`,
  'condition-too-deep': ({ maximum }) =>
    `This condition is nested deeper than ${maximum} levels. Make it simpler.`,
  'balance-unfit': () => '“balanced” weighs groups, but there are no “groups”. Add them or take this out.',
  'follows-missing': () =>
    'A form for afterwards (reflection) names in “follows” the id of the form before it. Add it.',
  'follows-unfit': () =>
    '“follows” is only for a form for afterwards (reflection). Take it out, or change “kind”.',
  'follows-itself': () => 'A form cannot follow itself. Name the id of the form before it.',
  'closes-before-opens': () => 'The form closes before it opens. Make “closes” later, or “opens” earlier.',
  'code-missing': () =>
    'The form opens with a code, but there is none. Add a “code” to “access”: a word that you say in the room.',
  'code-unfit': ({ by }) =>
    `A “code” belongs with “by”: “code” only; here “by” is “${by}”. Take the code out, or change “by”.`,
  'invitation-missing': ({ key, found }) =>
    `“${key}”: “${found}” works with invitations only. Write: "access": { "by": "invitation" }.`,
  'identity-unfit': ({ respondents }) =>
    `With “respondents”: “${respondents}” the names stand with the results, so they cannot be “anonymous”. Choose “pseudonymous” or “named” as “identity”.`,
  'groups-unfit': ({ respondents }) =>
    `With “respondents”: “${respondents}” these are the groups of the results themselves. Take the group question out here.`,
  'live-unfit': ({ respondents }) =>
    `With “respondents”: “${respondents}” the results stand by name, and live results are totals only. Choose “closing” or “embargo”.`,
  'import-only': ({ key }) => `“${key}” is for imports only. Take it out.`,
};
