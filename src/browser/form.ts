// What a form's pages gain where scripts run. Nothing needs it: without it every page works as it is. Words are never
// made here: the page carries them, in its language, in `data-` attributes.
import { countCharacters } from './characters.ts';
import { rankByButtons } from './ranking.ts';
import { keepAnswers } from './saving.ts';

countCharacters(document);
rankByButtons();
// last: what it puts back reaches the others by their events
keepAnswers(document);
