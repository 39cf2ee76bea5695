// What comes after sending: news, what became of texts, where one stands, and closing it all on a shared device.
import { eq } from 'drizzle-orm';
import { decideReactions, listReactions } from '../../../src/actions/moderate.ts';
import { receiptOf } from '../../../src/response/receipt.ts';
import { responses } from '../../../src/storage/schema.ts';
import { exampleAnswers, send } from '../demonstration.ts';
import { must, type Site } from '../site.ts';
import { leaveDraft } from './entrant.ts';
import { at, type Scene, type Visit } from './scene.ts';
import { forms } from './stage.ts';

const news = `/forms/${forms.news}/contact`;

/** Which of the example answers hold a text that is decided on. */
const written = { placed: 8, refused: 6 } as const;

function textIn(example: number): string {
  return (
    Object.values(exampleAnswers[example]?.answers ?? {}).findLast((each) => typeof each === 'string') ?? ''
  );
}

/** The receipt of one of the example answers, found by the text in it. */
async function receiptOfExample({ context }: Site, example: number): Promise<string> {
  const [rows] = await context.store.read([
    context.store.sql.select().from(responses).where(eq(responses.form, forms.decided)),
  ]);
  const found = rows.find(({ body }) => body?.includes(JSON.stringify(textIn(example))));
  return receiptOf(context.keys.receipt, forms.decided, found?.id ?? '');
}

async function enter({ site, page }: Visit, example: number): Promise<void> {
  await page.locator('#receipt').fill(await receiptOfExample(site, example));
  await page.locator('main button').click();
}

async function sent(visit: Visit): Promise<void> {
  await leaveDraft(visit, forms.news);
  await visit.page.goto(`/${visit.language}/forms/${forms.news}/check`);
  await send(visit.page, visit.language);
}

/** Types an address in one of the two forms of the page that is open, and presses its button. */
async function give({ page }: Visit, field: string, address: string): Promise<void> {
  await page.locator(`#${field}`).fill(address);
  await page.locator(`form:has(#${field}) button`).click();
}

/** Decides about both texts; done again it is the same. */
async function decide({ context }: Site): Promise<void> {
  const { reactions } = must(await listReactions(context, forms.decided));
  const referenceOf = (example: number) =>
    reactions.filter(({ text }) => text === textIn(example)).map(({ reference }) => reference);
  const reason = 'Er staat een naam in.';
  must(
    await decideReactions(context, forms.decided, referenceOf(written.placed), {
      state: 'placed',
      reason: null,
    }),
  );
  must(
    await decideReactions(context, forms.decided, referenceOf(written.refused), { state: 'refused', reason }),
  );
}

function decidedScene(state: keyof typeof written): Scene {
  return {
    name: `mine-${state}`,
    show: async (visit) => {
      await decide(visit.site);
      await visit.page.goto(`/${visit.language}/receipts`);
      await enter(visit, written[state]);
    },
  };
}

/** Scenes of who has answered. */
export const afterScenes: readonly Scene[] = [
  { name: 'receipt-news', show: sent },
  at('contact', news),
  {
    name: 'contact-open',
    show: async (visit) => {
      await sent(visit);
      await visit.page.goto(`/${visit.language}${news}`);
    },
  },
  {
    name: 'contact-wrong',
    show: async (visit) => {
      await sent(visit);
      await give(visit, 'address', 'anna @example,org');
    },
  },
  {
    name: 'contact-added',
    show: async (visit) => {
      await sent(visit);
      await give(visit, 'address', 'anna@example.org');
    },
  },
  {
    name: 'contact-removed',
    show: async (visit) => {
      await visit.page.goto(`/${visit.language}${news}`);
      await give(visit, 'removed-address', 'anna@example.org');
    },
  },
  decidedScene('placed'),
  decidedScene('refused'),
  at('receipts-closed', '/receipts/closed'),
  {
    name: 'own-standing-enter',
    show: async ({ site, page, language }) => {
      await page.goto(`/${language}${await site.resultsPath(forms.decided)}/mine`);
    },
  },
  {
    name: 'own-standing',
    show: async (visit) => {
      await visit.page.goto(`/${visit.language}${await visit.site.resultsPath(forms.decided)}/mine`);
      await enter(visit, written.placed);
    },
  },
];
