import { expect, test } from 'vitest';
import { WaitingPage, type WaitingPageProps } from '../../../src/pages/results/waiting.tsx';

const waiting: WaitingPageProps = {
  language: 'nl',
  link: 'A'.repeat(22),
  elsewhere: undefined,
  form: {
    id: 'proef',
    title: { nl: 'Proef', en: 'Trial' },
    languages: ['nl', 'en'],
    brand: null,
    minimumGroup: 5,
    closes: '2026-12-01T17:00:00.000Z',
    example: false,
  },
  responseCount: 4,
  publish: 'closing',
  state: 'open',
  tag: 'waiting-open',
};

async function textOf(changes: Partial<WaitingPageProps>): Promise<string> {
  return String(await (<WaitingPage {...waiting} {...changes} />));
}

test('an open form says when figures come and how many answers are still needed', async () => {
  const text = await textOf({});
  expect(text).toContain('als het formulier sluit');
  expect(text).toContain('1 december 2026 om 18:00 uur');
  expect(text).toContain('Er is nog 1 antwoord nodig voor een uitkomst.');
  expect(await textOf({ responseCount: 5 })).not.toContain('nodig voor een uitkomst');
});

test('an embargo says that the organiser decides', async () => {
  expect(await textOf({ publish: 'embargo' })).toContain('De organisator bepaalt wanneer');
  expect(await textOf({ publish: 'embargo', state: 'closed', responseCount: 9 })).toContain('later moment');
});

test('closed: too few, or nearly there', async () => {
  expect(await textOf({ state: 'closed' })).toContain('gesloten met minder dan 5 antwoorden');
  expect(await textOf({ state: 'closed', responseCount: 9, language: 'en' })).toContain('are being made');
});

test('the counter counts one person as one', async () => {
  expect(await textOf({ responseCount: 1, language: 'en' })).toContain(
    '<b>1</b> <span>person answered</span>',
  );
});

test('where bodies answer by name, it does not say that nobody can be traced', async () => {
  const form = { ...waiting.form, minimumGroup: 1 };
  for (const responseCount of [0, 3]) {
    const open = await textOf({ form, responseCount });
    expect(open).toContain('als het formulier sluit');
    expect(open).not.toMatch(/herleiden|afleiden/);
  }
  const none = await textOf({ form, responseCount: 0, state: 'closed' });
  expect(none).toContain('gesloten zonder antwoorden');
  expect(none).not.toContain('herleiden');
});
