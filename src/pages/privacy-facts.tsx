import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import type { Language } from '../shared/language.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { Wording } from './wording.tsx';

/** What happens with the answers, truthfully: method, section 8, in the words of people. */
export function PrivacyFacts(props: { form: Form; alreadyPublic: boolean; language: Language }) {
  const { form, language } = props;
  const { privacy } = wordsIn(language).start;
  const isAnonymous = form.privacy.identity === 'anonymous';
  const facts = [
    ...identityFacts(form, privacy),
    { link: privacy.openLink, invitation: privacy.byInvitation, code: privacy.byCode }[form.access.by],
    ...(props.alreadyPublic ? [privacy.alreadyPublic] : resultsFacts(form, privacy)),
    isAnonymous ? privacy.organiser : privacy.organiserSeesAll,
    ...reactionFacts(form, privacy),
    privacy.receipt,
    ...(isAnonymous || form.access.by !== 'invitation' ? [] : [privacy.erasedOnRequest]),
    privacy.withdrawal,
    privacy.keepDays(form.privacy.keepDays),
    form.access.by === 'link' ? privacy.cookies : privacy.cookiesInvited,
  ];
  return (
    <>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {facts.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
      <Responsible form={form} language={language} />
    </>
  );
}

type PrivacyWords = Words['start']['privacy'];

/** What is kept of who answered, and for whom an answer speaks. */
function identityFacts(form: Form, words: PrivacyWords): readonly string[] {
  const { respondents, access } = form;
  const { identity } = form.privacy;
  const isInvited = access.by === 'invitation';
  if (identity === 'anonymous') return [isInvited ? words.anonymousInvited : words.anonymous];
  return [
    ...(respondents === 'persons' ? [] : [words.bodies[respondents]]),
    ...(identity === 'named' ? [words.named] : []),
    ...(isInvited ? [words.pseudonymous] : []),
    words.writing,
  ];
}

/** When results appear, and of how many. Bodies are shown by name, each on its own. */
function resultsFacts({ respondents, results, privacy }: Form, words: PrivacyWords): readonly string[] {
  const isClosing = results.publish === 'closing';
  if (respondents !== 'persons') return [isClosing ? words.closingByBody : words.embargoByBody];
  const k = privacy.minimumGroup;
  return [words[results.publish](k), words.unanimous];
}

/** What happens with what people write; nothing when they are not asked to. */
function reactionFacts(form: Form, words: PrivacyWords): readonly string[] {
  const asked = questionsOf(form).flatMap((item) => {
    if (item.type === 'statement') return item.remark ? ['after-moderation'] : [];
    return item.type === 'reaction' ? [item.publish] : [];
  });
  if (asked.length === 0) return [];
  if (!asked.includes('after-moderation')) return [words.reactionsNever];
  return [
    form.respondents === 'persons' ? words.reactionsModerated : words.reactionsByBody[form.respondents],
  ];
}

function Responsible({ form, language }: { form: Form; language: Language }) {
  const { privacy } = wordsIn(language).start;
  const { controller, contact, basis } = form.privacy;
  return (
    <dl class="govuk-summary-list">
      <Fact title={privacy.controller}>{controller}</Fact>
      {basis === undefined ? null : (
        <Fact title={privacy.basis}>
          <Wording form={form} text={basis} language={language} />
        </Fact>
      )}
      <Fact title={privacy.contact}>
        <Contact contact={contact} />
        <br />
        {privacy.complaint}
      </Fact>
    </dl>
  );
}

/** Whom to ask: an address to write to becomes a link. */
export function Contact({ contact }: { contact: string }) {
  if (!/^[^\s@:]+@[^\s@:]+$/.test(contact)) return contact;
  return (
    <a class="govuk-link" href={`mailto:${contact}`}>
      {contact}
    </a>
  );
}

function Fact({ title, children }: { title: string; children: Child }) {
  return (
    <div class="govuk-summary-list__row govuk-summary-list__row--no-actions">
      <dt class="govuk-summary-list__key">{title}</dt>
      <dd class="govuk-summary-list__value">{children}</dd>
    </div>
  );
}
