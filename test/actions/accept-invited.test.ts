import { expect, test } from 'vitest';
import { accept } from '../../src/actions/accept.ts';
import { acceptMany } from '../../src/actions/accept-many.ts';
import { change } from '../../src/actions/change.ts';
import { close } from '../../src/actions/close.ts';
import { beginDraft, sendDraft } from '../../src/actions/draft.ts';
import { findResponse } from '../../src/actions/find-response.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { publish } from '../../src/actions/publish.ts';
import { revokeInvitations } from '../../src/actions/revoke-invitations.ts';
import { verify } from '../../src/actions/verify.ts';
import { withdraw } from '../../src/actions/withdraw.ts';
import { invitingContext, organisations, pseudonymous, secretsOf } from './invited.ts';
import { codes, formData, handedIn, idOf, input, must, type TestContext } from './testcontext.ts';

async function uses({ client }: TestContext): Promise<unknown[]> {
  const { rows } = await client.execute('SELECT * FROM invitation_uses ORDER BY form, issued_by, number');
  return rows.map((row) => ({ ...row }));
}

async function body({ client }: TestContext, n: number): Promise<string> {
  const { rows } = await client.execute({ sql: 'SELECT body FROM responses WHERE id = ?', args: [idOf(n)] });
  return String(rows[0]?.['body']);
}

test('an invitation lets one response in, once, on a day', async () => {
  const context = await invitingContext();
  const [anna = '', bas = ''] = await secretsOf(context, ['Anna', 'Bas']);
  const sent = must(await accept(context, handedIn(1, { pass: anna })));
  expect(sent.is).toBe('new');
  expect(await uses(context)).toEqual([
    { form: 'dorp', issued_by: 'dorp', number: 1, used_on: '2026-11-01' },
  ]);
  expect(codes(await accept(context, handedIn(2, { pass: anna })))).toEqual(['invitation-used']);
  expect(must(await accept(context, handedIn(1, { pass: anna })))).toEqual({ ...sent, is: 'same' });
  expect(must(await accept(context, handedIn(2, { pass: bas }))).is).toBe('new');
  expect(await uses(context)).toHaveLength(2);
  expect((await verify(context)).findings).toEqual([]);
});

test('the same again spends nothing, with another invitation either', async () => {
  const context = await invitingContext();
  const [anna = '', bas = ''] = await secretsOf(context, ['Anna', 'Bas']);
  must(await accept(context, handedIn(1, { pass: anna })));
  expect(must(await accept(context, handedIn(1, { pass: bas }))).is).toBe('same');
  expect(codes(await accept(context, handedIn(1, { pass: bas, input: input({ groen: 5 }) })))).toEqual([
    'response-other-content',
  ]);
  expect(await uses(context)).toHaveLength(1);
  expect(must(await accept(context, handedIn(2, { pass: bas }))).is).toBe('new');
});

test('who answers is not in the digest of what was answered', async () => {
  const context = await invitingContext(pseudonymous);
  const [anna = '', bas = ''] = await secretsOf(context, ['Anna', 'Bas']);
  must(await accept(context, handedIn(1, { pass: anna })));
  expect(must(await accept(context, handedIn(1, { pass: bas }))).is).toBe('same');
  expect(must(await accept(context, handedIn(1))).is).toBe('same');
  expect(await body(context, 1)).toContain('"by":{"invitation":1,');
});

test('without a pass nobody comes in, whichever way', async () => {
  const context = await invitingContext();
  expect(codes(await accept(context, handedIn(1)))).toEqual(['invitation-needed']);
  expect(codes(await accept(context, handedIn(1, { pass: '' })))).toEqual(['invitation-needed']);
  for (const pass of ['x', idOf(99), 'é'.repeat(500), '\u0000', '\ud800']) {
    expect(codes(await accept(context, handedIn(1, { pass })))).toEqual(['invitation-unknown']);
  }
  const many = { form: 'dorp', revision: 1, inputs: [input({ groen: 1 })] };
  expect(codes(await acceptMany(context, many))).toEqual(['invitation-needed']);
  const draft = { id: idOf(3), form: 'dorp', revision: 1, baseVersion: 0, fields: new Map() };
  must(await beginDraft(context, draft));
  expect(codes(await sendDraft(context, idOf(3), 'nl'))).toEqual(['invitation-needed']);
  expect(codes(await sendDraft(context, idOf(3), 'nl', idOf(99)))).toEqual(['invitation-unknown']);
  const { rows } = await context.client.execute('SELECT count(*) AS n FROM responses');
  expect(rows[0]?.['n']).toBe(0);
  expect(await uses(context)).toEqual([]);
});

test('a revoked invitation and that of another form let nobody in', async () => {
  const context = await invitingContext();
  must(await publish(context, formData({ id: 'stad', access: { by: 'invitation' } })));
  const [anna = '', bas = ''] = await secretsOf(context, ['Anna', 'Bas']);
  must(await revokeInvitations(context, 'dorp', [1]));
  expect(codes(await accept(context, handedIn(1, { pass: anna })))).toEqual(['invitation-revoked']);
  expect(codes(await accept(context, handedIn(1, { form: 'stad', pass: bas })))).toEqual([
    'invitation-unknown',
  ]);
  expect(await uses(context)).toEqual([]);
});

test('what holds for everybody is told before what is wrong with the pass', async () => {
  const context = await invitingContext();
  must(await close(context, 'dorp'));
  expect(codes(await accept(context, handedIn(1)))).toEqual(['form-closed']);
});

test('an invitation is good for the forms that follow its own, once for each', async () => {
  const context = await invitingContext();
  const [anna = ''] = await secretsOf(context, ['Anna']);
  must(
    await publish(context, formData({ id: 'terug', kind: 'reflection', follows: 'dorp', ...pseudonymous })),
  );
  must(await accept(context, handedIn(1, { pass: anna })));
  must(await accept(context, handedIn(2, { form: 'terug', pass: anna })));
  expect(codes(await accept(context, handedIn(3, { form: 'terug', pass: anna })))).toEqual([
    'invitation-used',
  ]);
  expect((await uses(context)).map((use) => JSON.stringify(use))).toEqual([
    '{"form":"dorp","issued_by":"dorp","number":1,"used_on":"2026-11-01"}',
    '{"form":"terug","issued_by":"dorp","number":1,"used_on":"2026-11-01"}',
  ]);
  expect(await body(context, 1)).not.toContain('"by"');
  expect(await body(context, 2)).toContain('"by":{"invitation":1,"mandates":1,"speaksFor":null}');
  expect((await verify(context)).findings).toEqual([]);
});

test('an answer speaks for whom its invitation says, and keeps doing so when it is changed or withdrawn', async () => {
  const context = await invitingContext(organisations);
  const [anna = ''] = await secretsOf(context, ['Anna'], { speaksFor: 'De Linde', mandates: 3 });
  const given = (changes: Record<string, unknown>) => ({ ...handedIn(1), pass: anna, input: input(changes) });
  const { receipt } = must(await accept(context, given({ groen: 1 })));
  const by = { invitation: 1, speaksFor: 'De Linde', mandates: 3 };
  expect(must(await findResponse(context, receipt)).response.by).toEqual(by);
  must(await change(context, { ...handedIn(1, { input: input({ groen: 5 }) }), version: 1 }));
  expect(must(await findResponse(context, receipt)).response.by).toEqual(by);
  const changed = { ...handedIn(1, { input: input({ groen: 5 }) }), version: 1 };
  expect(must(await change(context, changed)).is).toBe('same');
  const draft = { id: idOf(1), form: 'dorp', revision: 1, baseVersion: 2 };
  must(await beginDraft(context, { ...draft, fields: new Map([['answers.groen', '2']]) }));
  must(await sendDraft(context, idOf(1), 'nl'));
  expect(must(await findResponse(context, receipt)).response.by).toEqual(by);
  expect((await verify(context)).findings).toEqual([]);
  must(await withdraw(context, { id: idOf(1), form: 'dorp', version: 3 }));
  expect(codes(await accept(context, { ...handedIn(2), pass: anna }))).toEqual(['invitation-used']);
  expect((await verify(context)).findings).toEqual([]);
  expect(must(await listInvitations(context, 'dorp'))[0]?.usedOn).toBe('2026-11-01');
});

test('who is not let in learns nothing of the questions from what is wrong with answers', async () => {
  const context = await invitingContext();
  const [anna = ''] = await secretsOf(context, ['Anna']);
  const wrong = { input: input({ onbekend: 1, groen: 'veel' }) };
  expect(codes(await accept(context, handedIn(1, wrong)))).toEqual(['invitation-needed']);
  expect(codes(await accept(context, handedIn(1, { ...wrong, pass: idOf(9) })))).toEqual([
    'invitation-unknown',
  ]);
  expect(codes(await accept(context, handedIn(1, { ...wrong, pass: anna })))).toContain('item-unknown');
});

test('sending a page costs one read and one write, with an invitation as without', async () => {
  for (const changes of [{}, { access: { by: 'invitation' } }, organisations]) {
    const context = await invitingContext(changes);
    const needsPass = 'access' in changes;
    const speaksFor = 'respondents' in changes ? 'De Linde' : null;
    const [anna] = needsPass ? await secretsOf(context, ['Anna'], { speaksFor }) : [];
    const draft = { id: idOf(1), form: 'dorp', revision: 1, baseVersion: 0 };
    must(await beginDraft(context, { ...draft, fields: new Map([['answers.groen', '1']]) }));
    const modes: string[] = [];
    const { batch } = context.client;
    Object.assign(context.client, {
      batch: (...given: Parameters<typeof batch>) => {
        modes.push(String(given[1]));
        return batch.apply(context.client, given);
      },
    });
    must(await sendDraft(context, idOf(1), 'nl', anna));
    expect(modes).toEqual(['read', 'write']);
  }
});
