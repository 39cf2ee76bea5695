export { headlineOf, isIndistinct, thingOf } from '../../results/headline.ts';
