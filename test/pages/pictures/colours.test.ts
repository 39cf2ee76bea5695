// Pictures that are taken along have the colours of the page in daylight.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sideColour } from '../../../src/pages/pictures/colours.ts';

test('the sides of a bar have the colours of the page', () => {
  const styles = readFileSync('src/pages/styles/_bars.scss', 'utf8');
  const daylight = styles.slice(0, styles.indexOf('@media'));
  const held = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+);`).exec(daylight)?.[1];
  for (const side of ['for', 'against'] as const)
    for (let shade = 1; shade <= 5; shade += 1)
      expect(sideColour(side, shade)).toBe(held(`${side}-${shade}`));
  expect(sideColour('middle', 1)).toBe(held('middle'));
});
