// A hall that looks at results while they change: 5,000 readers ask at once, on both sides of the change.
import { expect, test, vi } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { resultsLink } from '../../src/actions/links.ts';
import { createApp } from '../../src/http/app.ts';
import { handedIn, must, publishedContext } from '../actions/testcontext.ts';

const rendered = vi.hoisted(() => ({ count: 0 }));

vi.mock(import('../../src/pages/results/page.tsx'), async (original) => {
  const { ResultsPage, ...rest } = await original();
  return {
    ...rest,
    ResultsPage: (props) => {
      rendered.count += 1;
      return ResultsPage(props);
    },
  };
});

const readers = 5000;

test('5,000 readers who poll through one release are answered with a handful of renderings', async () => {
  const context = await publishedContext({ results: { publish: 'live' } });
  const app = createApp(() => context, { log: () => undefined });
  const link = must(await resultsLink(context, 'dorp'));
  for (let n = 1; n <= 9; n += 1) {
    must(await accept(context, handedIn(n)));
    await context.doLater();
  }
  const ask = async (many: number) => {
    const asked = Array.from({ length: many }, async () => (await app.request(`/nl/r/${link}`)).text());
    return Promise.all(asked);
  };
  const later = (milliseconds: number) =>
    context.setNow(new Date(Date.parse(context.now()) + milliseconds).toISOString());
  later(0);
  const before = await ask(readers / 2);
  must(await close(context, 'dorp'));
  const told: string[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    later(1500);
    told.push(...(await ask(readers / 10)));
  }
  expect(before.every((page) => page.includes('6 mensen antwoordden'))).toBe(true);
  expect(told.at(-1)).toContain('9 mensen antwoordden');
  expect(new Set([...before, ...told]).size).toBe(2);
  expect(rendered.count).toBeLessThanOrEqual(5);
  expect(rendered.count).toBeGreaterThanOrEqual(2);
});
