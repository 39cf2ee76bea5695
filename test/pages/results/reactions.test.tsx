import { expect, test } from 'vitest';
import { Reactions } from '../../../src/pages/results/reactions.tsx';
import { readingOf } from '../../../src/pages/results/reading.ts';
import type { DocumentReaction, ResultsDocument } from '../../../src/results/document.ts';
import { emptyDocument } from './document-arbitrary.ts';

function sectionOf(changes: Partial<ResultsDocument>, responses = 42): string {
  const release = { ...emptyDocument.release, responses };
  return String(<Reactions reading={readingOf({ ...emptyDocument, release, ...changes }, 'nl')} />);
}

const reaction: DocumentReaction = {
  item: 'anders',
  title: 'Wat nog meer?',
  text: '<img src=x onerror=alert(1)> & \u202Eeh',
  about: 'nu',
  aboutTitle: { nl: 'Nu', en: 'Now' },
  part: null,
  language: 'en',
};

test('without reactions there is no section', () => {
  expect(sectionOf({})).toBe('');
});

test('what may be placed waits to be read; what may not stays with the organiser', () => {
  const page = sectionOf({ reactionCount: 12, placeableCount: 4 });
  expect(page).toContain('Er kwamen 4 geschreven reacties binnen die hier mogen staan.');
  expect(page).toContain('8 geschreven reacties zijn alleen voor de organisator en komen hier niet.');
  expect(sectionOf({ reactionCount: 1, placeableCount: 0 })).not.toContain('mag staan');
});

test('of fewer than 2k people everything stays with the organiser', () => {
  const page = sectionOf({ reactionCount: 7, placeableCount: 7 }, 9);
  expect(page).toContain('7 geschreven reacties zijn alleen voor de organisator');
  expect(page).not.toContain('hier mogen staan');
});

test('where a form has one language nobody is told in which it was filled in, and the text is in that', () => {
  const form = { ...emptyDocument.form, languages: ['nl'] as const };
  const dutch = { ...reaction, text: 'Meer bomen', language: 'nl' } as const;
  const document = { ...emptyDocument, form, reactionCount: 1, placeableCount: 1, reactions: [dutch] };
  const release = { ...emptyDocument.release, responses: 42 };
  const page = String(<Reactions reading={readingOf({ ...document, release }, 'en')} />);
  expect(page).toContain('<p class="typed" lang="nl" dir="auto">Meer bomen</p>');
  expect(page).not.toContain('answered in');
});

test('a placed text is text, in its own language and direction', () => {
  const page = sectionOf({ reactionCount: 3, placeableCount: 3, reactions: [reaction] });
  expect(page).toContain('Hier staat er 1, door de organisator gekozen.');
  expect(page).toContain(
    '<p class="typed" lang="en" dir="auto">&lt;img src=x onerror=alert(1)&gt; &amp; \u202Eeh</p>',
  );
  expect(page).not.toContain('<img');
  expect(page).toContain('Wat nog meer?');
  expect(page).toContain('Nu');
  expect(page).toContain('ingevuld in het Engels');
  const own = { ...reaction, language: 'nl' } as const;
  expect(sectionOf({ reactionCount: 3, placeableCount: 3, reactions: [own] })).not.toContain('ingevuld in');
});
