// Pictures that are taken along, as a browser reads and draws them by itself: well-formed, and nothing outside the paper.
import { expect, test } from 'vitest';
import { close } from '../../src/actions/close.ts';
import { drawPicture } from '../../src/pages/pictures/draw.ts';
import type { ResultsDocument } from '../../src/results/document.ts';
import { pictureNames } from '../pages/pictures/read-picture.ts';
import { sessionDocument, sessions } from '../pages/results/sessions.ts';
import { likeTheDemo, makeForm } from './demonstration.ts';
import { share } from './shared.ts';
import { must } from './site.ts';

const shared = share(async (site) => {
  await makeForm(site, likeTheDemo('klaar'), 12);
  must(await close(site.context, 'klaar'));
});

function picturesOf(document: ResultsDocument): readonly string[] {
  return pictureNames(document).flatMap((name) => {
    const origin = { digest: 'c0ffee'.repeat(10), address: `https://example.org/nl/r/${'A'.repeat(22)}/3` };
    return drawPicture(document, name, 'nl', origin) ?? [];
  });
}

/** The same with long names and titles, some without a space. */
function atLength(document: ResultsDocument): ResultsDocument {
  const long = (text: string) =>
    `${text} ${'verantwoordelijkheidsverdeling'.repeat(2)}, WMW@WMW @@@@ ${text}`;
  return JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'title' && typeof value === 'string' ? long(value) : value,
  );
}

/** Of each file what is wrong with it: it cannot be read, or a text does not fit. Runs in the page. */
const findWrong = `(files) => files.map((file) => {
  const read = new DOMParser().parseFromString(file, 'image/svg+xml');
  if (read.querySelector('parsererror') !== null) return read.documentElement.textContent;
  const svg = document.body.appendChild(document.importNode(read.documentElement, true));
  const paper = svg.getBoundingClientRect();
  const outside = [...svg.querySelectorAll('tspan, text, rect, path, circle')].filter((each) => {
    const { left, right, top, bottom, width } = each.getBoundingClientRect();
    const isOut = left < paper.left || right > paper.right || top < paper.top || bottom > paper.bottom;
    return width > 0 && each.closest('defs') === null && isOut;
  });
  svg.remove();
  return outside.map((each) => each.outerHTML).join('');
}).filter((wrong) => wrong !== '')`;

test('every picture of the sessions can be read, and all of it lies on its paper', async () => {
  const page = await shared().visit({ viewport: { width: 1280, height: 900 } });
  const documents = Object.keys(sessions).map(sessionDocument);
  const files = [...documents, ...documents.map(atLength)].flatMap(picturesOf);
  expect(files.length).toBeGreaterThan(40);
  expect(await page.evaluate(`(${findWrong})(${JSON.stringify(files)})`)).toEqual([]);
});

test('a picture opens by itself under its strict policy, and its link on the page saves it by name', async () => {
  const page = await shared().visit();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  const path = `/nl${await shared().site.resultsPath('klaar')}`;
  await page.goto(`${path}/pictures/ranking.svg`);
  expect(await page.locator('svg .row').count()).toBe(9);
  const fill = await page.evaluate<string>('getComputedStyle(document.querySelector(".bar rect")).fill');
  expect(fill).toMatch(/^rgb/);
  expect(errors).toEqual([]);

  await page.goto(path);
  const links = page.getByRole('link', { name: 'Download als SVG' });
  expect(await links.count()).toBeGreaterThan(3);
  const box = await links.first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  const [download] = await Promise.all([page.waitForEvent('download'), links.first().click()]);
  expect(download.suggestedFilename()).toBe('klaar-ranking-uitgave-1.svg');
  await page.emulateMedia({ media: 'print' });
  expect(await links.first().isVisible()).toBe(false);
});
