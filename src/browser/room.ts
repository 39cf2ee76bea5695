// Pages of results where scripts run: they look whether there is something newer, and on the screen in the room keys
// turn pages. Words are those of the page.
import { lookForNewer } from './newer.ts';
import { turnByKeys } from './slides.ts';

const slides = document.querySelector<HTMLElement>('.slides');
if (slides !== null) turnByKeys(slides);
lookForNewer(document, slides !== null);
