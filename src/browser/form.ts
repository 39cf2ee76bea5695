// What a form's pages gain where scripts run. Nothing needs it: without it every page works as it is. Words are never
// made here: the page carries them, in its language, in `data-` attributes.
import { makeBeginningReady } from './beginning.ts';
import { countCharacters } from './characters.ts';
import { dividePoints } from './division.ts';
import { loadChecks } from './given.ts';
import { openPoints } from './points.ts';
import { rankByButtons } from './ranking.ts';
import { keepAnswers } from './saving.ts';
import { countVotes } from './votes.ts';

const improvements = [
  rankByButtons,
  dividePoints,
  countVotes,
  openPoints,
  // after what makes boxes to write in
  countCharacters,
];
// last: what it puts back reaches the others by their events
const last = [() => keepAnswers(document), () => makeBeginningReady(document)];
await loadChecks(document);
for (const improve of [...improvements, ...last]) {
  try {
    improve();
  } catch (error) {
    // one that fails leaves its fields plain, and the others go on
    console.error(error);
  }
}
