import { expect, test } from 'vitest';
import { inline, quotation, table } from '../../../src/files/report/markdown.ts';
import { writeReport } from '../../../src/files/report/report.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import { writeDocument } from '../../../src/results/results.ts';
import {
  isShownChoice,
  isShownImplication,
  isShownOption,
  isShownStatement,
} from '../../../src/results/shown.ts';
import { spreadOf } from '../../../src/results/spread.ts';
import { sha256 } from '../../../src/shared/digest.ts';
import type { Language } from '../../../src/shared/language.ts';
import { decimal, signed } from '../../../src/words/number.ts';
import { resultsWordsIn } from '../../../src/words/results.ts';
import { must, ran } from '../../cli/terminal.ts';
import { testFolder } from '../../local/testfolder.ts';

/** The demonstration, closed: its document, and how to write it. */
async function closedDemo() {
  const folder = testFolder();
  await must(0, folder, 'demo');
  await must(0, folder, 'close', 'voorbeeld');
  // made and sealed by us
  const document = JSON.parse(await must(0, folder, 'results', 'voorbeeld')) as ResultsDocument;
  return { folder, document };
}

/** The tables under a heading of the second or third level, as cells. */
function tablesUnder(report: string, heading: string): string[][][] {
  const [, ...sections] = report.split(/^#{2,3} /m);
  const found = sections.find((section) => section.split('\n')[0]?.endsWith(heading)) ?? '';
  return [...found.matchAll(/(?:^\|.*\|\n?)+/gm)].map(([text]) =>
    text
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('| ---'))
      .map((line) => line.slice(2, -2).split(' | ')),
  );
}

const textIn = (language: Language) => (text: unknown) =>
  inline(String(typeof text === 'string' ? text : Reflect.get(Object(text), language)));

test.each(['nl', 'en'] as const)(
  'every figure of the document stands in the report, in %s',
  async (language) => {
    const { folder, document } = await closedDemo();
    const report = await must(0, folder, 'results', 'voorbeeld', '--format', 'md', '--lang', language);
    const said = textIn(language);
    const support = (value: number) => signed(value, 2, language);
    const { interval } = resultsWordsIn(language).results.ranking;
    const { spreadLabels } = resultsWordsIn(language).results.evidence;
    const rows = document.implications.filter(isShownImplication);
    const [ranking] = tablesUnder(report, language === 'nl' ? 'Wat volgt hieruit' : 'What follows from this');
    expect(rows.length).toBeGreaterThan(3);
    expect(ranking?.slice(1).map((cells) => cells.slice(1))).toEqual(
      rows.map((row) => [
        said(row.title),
        support(row.support),
        ...[row.inFavourCount, row.againstCount, row.n].map(String),
      ]),
    );
    for (const row of rows) {
      const [byPart] = tablesUnder(report, said(row.title));
      expect(byPart?.slice(1).map((cells) => cells.slice(1))).toEqual(
        row.byPart.map(({ n, sum, inFavourCount, againstCount }) => [
          support(sum / n / 1000),
          ...[inFavourCount, againstCount, n].map(String),
        ]),
      );
      const section = report
        .split(/^#{2,3} /m)
        .find((each) => each.split('\n')[0]?.endsWith(said(row.title)));
      const wanted = [
        row.rankInterval === null
          ? ''
          : language === 'nl'
            ? `${row.rankInterval[1]}e`
            : `to ${row.rankInterval[1]}`,
        row.agreement === null ? '' : decimal(row.agreement, 2, language),
        row.balanced === null ? '' : support(row.balanced.support),
        ...spreadOf(row).map((count, at) => `${spreadLabels[at]} ${count}`),
        row.swapMargin === null || row.swapMargin === 1 ? '' : String(row.swapMargin),
      ];
      for (const figure of wanted)
        expect([row.id, section]).toEqual([row.id, expect.stringContaining(figure)]);
    }
    for (const row of document.statements.filter(isShownStatement)) {
      const [cells] = tablesUnder(report, said(row.title));
      const columns = [row, ...row.byPart];
      expect(cells?.slice(1).map((line) => line.slice(1))).toEqual([
        ...row.counts.map((_, at) => columns.map(({ counts }) => String(counts[at]))),
        columns.map(({ noView }) => String(noView)),
        columns.map(({ n, noView }) => String(n + noView)),
        [support(row.mean), ...row.byPart.map(({ sum, n }) => support(sum / n / 1000))],
      ]);
    }
    for (const row of document.priorities) {
      const [cells] = tablesUnder(report, said(row.title));
      const options =
        row.method === 'rank'
          ? row.options.filter(isShownOption)
          : row.method === 'points'
            ? row.options.filter(isShownOption)
            : row.options.filter(isShownOption);
      expect(cells?.slice(1).map((line) => [line[1], line.at(-1)])).toEqual(
        options.map(({ title, value, rankInterval }) => {
          const ends = rankInterval === null ? '' : ` (${interval(...rankInterval, options.length)})`;
          return [`${said(title)}${ends}`, support(value)];
        }),
      );
      if (row.method !== 'rank') continue;
      const orders = [row.schulze?.flat(), row.kemeny?.order].flatMap((ids) =>
        ids === undefined
          ? []
          : [ids.map((id) => said(row.options.find((option) => option.id === id)?.title))],
      );
      for (const order of orders) {
        const wanted = order.map((title) => title.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join(' [›=] ');
        expect(report).toMatch(new RegExp(`: ${wanted}\\.`));
      }
      if (row.kendallW !== null) expect(report).toContain(decimal(row.kendallW, 2, language));
      expect(cells?.slice(1).map((line) => line.slice(2, -1))).toEqual(
        row.options.filter(isShownOption).map(({ places, placed }) => [...places, placed].map(String)),
      );
    }
    for (const row of document.choices.filter(isShownChoice)) {
      const [cells] = tablesUnder(report, said(row.title));
      const columns = [row, ...row.byPart];
      expect(cells?.slice(1).map((line) => line.slice(1))).toEqual([
        ...row.options.map(({ id }) => columns.map(({ counts }) => String(counts[id] ?? 0))),
        columns.map(({ n }) => String(n)),
      ]);
    }
    const [parts] = tablesUnder(report, language === 'nl' ? 'Per groep' : 'By group');
    expect(parts?.slice(1).map((line) => line[1])).toEqual(
      document.parts.map(({ responses }) => String(responses)),
    );
    expect(report).toContain(await sha256(writeDocument({ ...document, reactions: [] })));
    expect(report.startsWith('# ')).toBe(true);
    expect(report).not.toMatch(/undefined|NaN|\[object/);
  },
);

test('texts of others are texts: no mark, no link, no HTML, no row of a table', async () => {
  expect(inline('# *a* | <b onclick=x> [l](javascript:1)\n`c` ~~d~~ &amp;')).toBe(
    String.raw`\# \*a\* \| \<b onclick=x\> \[l\](javascript:1) \`c\` \~\~d\~\~ \&amp;`,
  );
  expect([inline('- a'), inline('1. a'), inline('2) b'), inline('+x')]).toEqual([
    String.raw`\- a`,
    String.raw`1\. a`,
    String.raw`2\) b`,
    String.raw`\+x`,
  ]);
  expect(quotation('een\n\n> twee\n# drie')).toBe('> een\n>\n> \\> twee\n> \\# drie');
  expect(table(['a', 'b'], [[inline('x | y'), 1]])).toBe('| a | b |\n| --- | ---: |\n| x \\| y | 1 |');
  const { document } = await closedDemo();
  const written = {
    item: 'x',
    title: 'Wat *nog*?',
    text: 'Eerste\n## Kop <script>',
    about: null,
    aboutTitle: null,
    part: null,
    language: 'nl' as const,
  };
  const report = writeReport(
    { document: { ...document, reactions: [written] }, digest: null, placedCount: 0 },
    'nl',
  );
  expect(report).toContain('> Eerste\n> \\#\\# Kop \\<script\\>\n\nWat \\*nog\\*?');
});

test('too few answers say so and show nothing; another format is wrong use', async () => {
  const { document } = await closedDemo();
  const release = { ...document.release, responses: null };
  const report = writeReport({ document: { ...document, release }, digest: null, placedCount: 0 }, 'nl');
  expect(report).toContain('Minder dan 5');
  expect(report).not.toContain('| ');
  const wrong = await ran(['results', 'voorbeeld', '--format', 'pdf']);
  expect(wrong).toMatchObject({ exit: 2, err: expect.stringContaining('Kies: json, csv, xlsx, md.') });
});
