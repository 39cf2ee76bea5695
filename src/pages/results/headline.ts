export { headlineOf, isIndistinct, isTooFewToTell, thingOf } from '../../results/headline.ts';
