import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { close } from '../../src/actions/close.ts';
import { enterAtHome } from '../../src/actions/enter-at-home.ts';
import { enterCode } from '../../src/actions/enter-code.ts';
import { publish } from '../../src/actions/publish.ts';
import { minutesAfter } from '../../src/shared/clock.ts';
import { codes, formData, handedIn, must, noon, publishedContext, type TestContext } from './testcontext.ts';

const byCode = (code: string) => ({ access: { by: 'code', code } });

/** Ids of the forms that open with what was typed. */
async function openedWith(context: TestContext, typed: string): Promise<readonly string[]> {
  return must(await enterAtHome(context, typed)).map(({ form }) => form.revision.form.id);
}

test('the code leads to its form and lets in', async () => {
  const context = await publishedContext(byCode('zomer-2026'));
  for (const typed of ['zomer-2026', ' Zomer 2026 ', 'zomer–2O26\n']) {
    const [opened] = must(await enterAtHome(context, typed));
    expect(opened?.form.revision.form.id).toBe('dorp');
    must(await accept(context, handedIn(1, { pass: opened?.pass ?? '' })));
  }
  const { rows } = await context.client.execute('SELECT count(*) AS n FROM wrong_codes');
  expect(rows[0]?.['n']).toBe(0);
});

test('without a code the end of the address leads there, and lets nobody in', async () => {
  const context = await publishedContext();
  must(await publish(context, formData({ id: 'groot-plein', ...byCode('lindeboom') })));
  for (const typed of ['groot-plein', 'Groot Plein', ' groot_plein ']) {
    const [opened] = must(await enterAtHome(context, typed));
    expect([opened?.form.revision.form.id, opened?.pass]).toEqual(['groot-plein', null]);
  }
  expect(await openedWith(context, 'DORP')).toEqual(['dorp']);
});

test('forms of a session may share a code: those that take answers go first', async () => {
  const context = await publishedContext(byCode('lindeboom'));
  must(await publish(context, formData({ id: 'terugblik', ...byCode('Lindeboom') })));
  const early = { by: 'code', code: 'lindeboom', opens: '2026-12-01T00:00:00Z' };
  must(await publish(context, formData({ id: 'later', access: early })));
  expect(await openedWith(context, 'lindeboom')).toEqual(['dorp', 'terugblik']);
  must(await close(context, 'dorp'));
  expect(await openedWith(context, 'lindeboom')).toEqual(['terugblik']);
  must(await close(context, 'terugblik'));
  expect(await openedWith(context, 'lindeboom')).toEqual(['dorp', 'later', 'terugblik']);
});

test('a word that was used for many forms before leads to the one that takes answers now', async () => {
  const context = await publishedContext({ id: 'zomer', ...byCode('lindeboom') });
  for (let n = 1; n <= 9; n += 1) {
    const over = n % 2 === 0 ? { closes: '2026-10-01T00:00:00Z' } : { opens: '2026-12-01T00:00:00Z' };
    const access = { ...byCode('lindeboom').access, ...over };
    must(
      await publish(
        context,
        formData({ id: `eerder-${n}`, access: n < 5 ? access : byCode('lindeboom').access }),
      ),
    );
    if (n >= 5) must(await close(context, `eerder-${n}`));
  }
  expect(await openedWith(context, 'lindeboom')).toEqual(['zomer']);
});

test('whatever is wrong gets one and the same refusal', async () => {
  const context = await publishedContext(byCode('lindeboom'));
  const wrong = [
    'linde',
    'dorpje',
    '',
    '----',
    '%',
    "' OR 1=1",
    '\u0000',
    '\ud800',
    'x'.repeat(5_000),
    'toString',
  ];
  const said = [];
  for (const typed of wrong) said.push(await enterAtHome(context, typed));
  expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(codes(said[0] ?? { ok: true, value: [] })).toEqual(['entry-unknown']);
});

test('after a hundred wrong ones all wait here, and nobody at the form itself', async () => {
  const context = await publishedContext(byCode('lindeboom'));
  const tries = await Promise.all(Array.from({ length: 110 }, (_, n) => enterAtHome(context, `fout${n}`)));
  const said = tries.map((each) => codes(each)[0]);
  expect(said.filter((code) => code === 'entry-unknown')).toHaveLength(100);
  context.setNow(minutesAfter(noon, 4 / 60));
  const refused = await enterAtHome(context, 'lindeboom');
  expect(refused.ok ? [] : refused.problems).toEqual([
    { code: 'code-tries-exceeded', values: { seconds: 2 } },
  ]);
  must(await enterCode(context, 'dorp', 'lindeboom'));
  context.setNow(minutesAfter(noon, 6 / 60));
  expect(await openedWith(context, 'lindeboom')).toEqual(['dorp']);
  expect(codes(await enterAtHome(context, 'fout'))).toEqual(['entry-unknown']);
  expect(codes(await enterAtHome(context, 'lindeboom'))).toEqual(['code-tries-exceeded']);
});

test('a clock that was ahead and is set back keeps nobody out for longer than a hundred wrong words do', async () => {
  const context = await publishedContext(byCode('lindeboom'));
  context.setNow(minutesAfter(noon, 60));
  for (const enter of [enterAtHome(context, 'fout'), enterCode(context, 'dorp', 'fout')]) await enter;
  context.setNow(noon);
  expect(await openedWith(context, 'lindeboom')).toEqual(['dorp']);
  must(await enterCode(context, 'dorp', 'lindeboom'));
  // and from then on they are counted as ever
  const tries = await Promise.all(Array.from({ length: 110 }, (_, n) => enterAtHome(context, `fout${n}`)));
  expect(tries.filter((each) => codes(each)[0] === 'entry-unknown')).toHaveLength(100);
});

test('it is found by two indexes, however many forms there are', async () => {
  const { client } = await publishedContext(byCode('lindeboom'));
  const { rows } = await client.execute(
    "EXPLAIN QUERY PLAN SELECT id FROM forms WHERE code = 'x' OR id = 'y'",
  );
  const plan = rows.map((row) => String(row['detail'])).join('\n');
  expect(plan).toContain('forms_by_code');
  expect(plan).not.toContain('SCAN');
});
