import type { ResultsWords } from '../results.ts';
import { units } from './respondents.ts';

/** How the figures come about. */
export const calculation: ResultsWords['results']['calculation'] = {
  title: 'How this is calculated',
  steps: [
    'Each answer gets a value from −1 (fully against) to +1 (fully in favour). “No view” and skipped questions count in no mean.',
    'An implication rests on answers to statements and choices. For each participant we take the weighted mean of what they answered there: their support.',
    'The order is that of everybody’s mean support. Exact equals share a place; within a shared place the listing order is a lot that was drawn beforehand.',
  ],
  stepsItems: [
    'Each answer gets a value from −1 (fully against) to +1 (fully in favour). “No view” and skipped questions count in no mean.',
    'The order is that of the mean value. Exact equals share a place; within a shared place the listing order is a lot that was drawn beforehand.',
  ],
  leftOut:
    'Of a choice, what somebody left out counts too: who chose something has a value below zero for what remained (in a ranking, the mean place of what remained). So somebody who skipped the statements and chose something else may count as against. Who filled in nothing at that choice does not count there.',
  verdict: (percent, unit, minimum) => {
    const large = unit === 'group' ? '' : ` with at least ${minimum} answers`;
    return `Widely supported or widely rejected: at least ${percent}% is in favour or else against, and in no ${units[unit][0]}${large} less than half. That has been fixed since the first answer. Divided: two ${units[unit][1]}${large} stand opposite each other, or the answers lie in two camps. Otherwise the words only tell which side more people are on.`;
  },
  interval:
    'The margin around a place holds in 95 out of 100 cases, for each row by itself. It says how much it may matter if chance had brought slightly different people like these. That those who were absent think something quite different is not in it.',
  privacy: (minimum) =>
    `We only show figures made of the answers of at least ${minimum} people. An implication never shows more than the statements it rests on. What has been shown does not change any more, not even when somebody withdraws answers later.`,
  openLink: 'Anyone with the link could take part. We cannot see whether somebody answered twice.',
  alreadyPublic: 'The answers were public already, so nothing is held back here.',
  facts: {
    form: 'Form',
    revision: (number) => `version ${number}`,
    release: 'Release',
    published: 'Made on',
    method: 'Method',
    digest: 'Digest',
    document: 'All figures',
  },
  json: 'Download as JSON',
  more: 'Where these figures come from',
  digestWithout:
    'Reactions placed beside them are no figures: the digest is over the document with “reactions” empty.',
  digestMeans:
    'The digest is the SHA-256 of the results document: when it is the same, all figures are the same.',
};

/** Before there are figures. */
export const waiting: ResultsWords['results']['waiting'] = {
  title: (form) => `No results yet: ${form}`,
  openLead: 'The results appear here when the form closes.',
  openEmbargo: 'The form is open. The organiser decides when the results appear here.',
  openLive: (minimum) =>
    `The form is open. The first interim results appear here at ${2 * minimum} answers, then after each ${minimum} answers more. So nobody’s answer can be traced.`,
  interim: (minimum) =>
    `These are interim results: the form is still open. The newest answers are not in yet: they wait until at least ${minimum} others have answered after them, or until the form closes. So nobody can work out from the difference what somebody answered.`,
  closes: (moment) => `The form closes on ${moment}.`,
  needed: (count) =>
    count === 1 ? '1 more answer is needed for results.' : `${count} more answers are needed for results.`,
  why: (minimum) =>
    `We show nothing until at least ${minimum} people have answered, so that nobody’s answer can be traced.`,
  whyAtClosing:
    'The figures wait until then. So nobody can work out from the difference between two moments what somebody answered.',
  closedEmbargo: 'The form has closed. The organiser will show the results later.',
  closedTooFew: (minimum) =>
    minimum === 1
      ? 'The form closed without answers. So there are no results.'
      : `The form closed with fewer than ${minimum} answers. So we show no results: answers of so few people can be traced.`,
  closedSoon: 'The form has closed. The results are being made; load this page again in a minute.',
  refreshes: 'This page looks for itself whether there is more.',
  refresh: 'Load this page again to see whether there is more.',
};
