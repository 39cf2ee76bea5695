// What the start page and the privacy page promise, for each way of taking part: true for it, and nothing that is not.
import { expect, test } from 'vitest';
import { parseForm } from '../../src/form/parse.ts';
import { canBeTakenOver, PrivacyFacts } from '../../src/pages/privacy-facts.tsx';
import { WithdrawPage } from '../../src/pages/withdraw.tsx';
import { languages } from '../../src/shared/language.ts';
import { wordsIn } from '../../src/words/words.ts';
import { sampleJson } from '../form/sample.ts';

const identities = ['anonymous', 'pseudonymous', 'named'] as const;
const kinds = ['persons', 'organisations', 'tables'] as const;
const ways = ['link', 'invitation', 'code'] as const;

/** Every form that the rules allow. */
const forms = identities.flatMap((identity) =>
  kinds.flatMap((respondents) =>
    ways.flatMap((by) => {
      const parsed = parseForm(
        sampleJson({
          respondents,
          privacy: { controller: 'Netwerk', contact: 'privacy@example.org', identity },
          access: by === 'code' ? { by, code: 'zomer' } : { by },
          ...(respondents === 'persons' ? {} : { groups: [], ranking: {} }),
        }),
      );
      return parsed.ok ? [{ identity, respondents, by, form: parsed.value }] : [];
    }),
  ),
);

test('the rules leave eleven ways of taking part', () => {
  expect(forms.map(({ identity, respondents, by }) => `${identity} ${respondents} ${by}`)).toEqual([
    'anonymous persons link',
    'anonymous persons invitation',
    'anonymous persons code',
    'pseudonymous persons invitation',
    'pseudonymous organisations invitation',
    'pseudonymous tables invitation',
    'named persons link',
    'named persons invitation',
    'named persons code',
    'named organisations invitation',
    'named tables invitation',
  ]);
});

test.each(forms)('$identity $respondents by $by', ({ identity, respondents, by, form }) => {
  for (const language of languages) {
    const { privacy } = wordsIn(language).start;
    const page = String(<PrivacyFacts form={form} alreadyPublic={false} language={language} />);
    const says = page.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
    const isAnonymous = identity === 'anonymous';
    const isInvited = by === 'invitation';
    const expected: readonly (readonly [string, boolean])[] = [
      [privacy.anonymous, isAnonymous && !isInvited],
      [privacy.anonymousInvited, isAnonymous && isInvited],
      [privacy.pseudonymous, !isAnonymous && isInvited],
      [privacy.named, identity === 'named'],
      [privacy.bodies.organisations, respondents === 'organisations'],
      [privacy.bodies.tables, respondents === 'tables'],
      [privacy.openLink, by === 'link'],
      [privacy.byInvitation, isInvited],
      [privacy.byCode, by === 'code'],
      [privacy.organiser, isAnonymous],
      [privacy.organiserSeesAll, !isAnonymous],
      [privacy.closing(5), respondents === 'persons'],
      [privacy.closingByBody, respondents !== 'persons'],
      [privacy.unanimous, respondents === 'persons'],
      [privacy.erasedOnRequest, !isAnonymous && isInvited],
      [privacy.receipt, true],
      [privacy.withdrawal, true],
      [privacy.takenOver, canBeTakenOver(form)],
      [privacy.keepDays(365), true],
    ];
    for (const [sentence, isTrue] of expected) {
      expect([sentence, says.includes(`<li>${sentence}`)]).toEqual([sentence, isTrue]);
    }
  }
});

test('where a placed text can become an option of another form, it is said that it stays there', () => {
  const reaction = (publish: string) => ({
    sections: [{ id: 'deel', title: 'Deel', items: [{ type: 'reaction', id: 'z', title: 'Z', publish }] }],
    implications: [],
  });
  for (const [publish, isTrue] of [
    ['after-moderation', true],
    ['never', false],
  ] as const) {
    const parsed = parseForm(sampleJson(reaction(publish)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const form = parsed.value;
    const page = String(<PrivacyFacts form={form} alreadyPublic={false} language="nl" />);
    expect(page.includes(wordsIn('nl').start.privacy.takenOver)).toBe(isTrue);
    const withdrawing = String(<WithdrawPage shown={{ form, example: false }} language="nl" />);
    expect(withdrawing.includes(wordsIn('nl').receipt.withdraw.takenOver)).toBe(isTrue);
  }
});

test.each([
  ['reflection', 'pseudonymous', 'closing', true],
  ['reflection', 'named', 'embargo', true],
  ['reflection', 'anonymous', 'closing', false],
  ['reflection', 'pseudonymous', 'live', false],
  ['intake', 'pseudonymous', 'closing', true],
  ['intake', 'anonymous', 'closing', false],
])(
  'an %s that is %s and shown at %s says that answers are compared: %s',
  (kind, identity, publish, isTrue) => {
    const parsed = parseForm(
      sampleJson({
        kind,
        ...(kind === 'reflection' ? { follows: 'eerder' } : {}),
        privacy: { controller: 'Netwerk', contact: 'privacy@example.org', identity },
        access: { by: 'invitation' },
        results: { publish },
      }),
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    for (const language of languages) {
      const page = String(<PrivacyFacts form={parsed.value} alreadyPublic={false} language={language} />);
      const { compared, comparedLater } = wordsIn(language).start.privacy;
      expect(page.includes(compared)).toBe(isTrue && kind === 'reflection');
      expect(page.includes(comparedLater)).toBe(isTrue && kind === 'intake');
    }
  },
);
