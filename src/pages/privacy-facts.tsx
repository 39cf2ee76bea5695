// What happens with the answers, truthfully: method, section 8, in the words of people. All of it is made from the form.
import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import { canBePaired } from '../response/respondent.ts';
import type { Language } from '../shared/language.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { Wording } from './wording.tsx';

type PrivacyWords = Words['start']['privacy'];
type Facts = readonly (readonly [title: string, facts: readonly string[]])[];

/** What everybody should know who answers, by question; `whole` says as well what the few want to know. */
export function PrivacyFacts(props: {
  form: Form;
  alreadyPublic: boolean;
  language: Language;
  whole?: boolean;
}) {
  const { form, whole = false } = props;
  const { privacy } = wordsIn(props.language).start;
  const facts: Facts = [
    [privacy.who, whoFacts(form, privacy)],
    [privacy.shown, props.alreadyPublic ? [privacy.alreadyPublic] : resultsFacts(form, privacy)],
    [privacy.later, laterFacts(form, privacy)],
    [privacy.kept, keptFacts(form, privacy, whole)],
    ...(whole ? [rightsFacts(form, privacy)] : []),
  ];
  return facts.map(([title, sentences]) => (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  ));
}

/** What is kept of who answered, for whom an answer speaks, who else sees it, and who can take part. */
function whoFacts(form: Form, words: PrivacyWords): readonly string[] {
  const { respondents, access } = form;
  const { identity } = form.privacy;
  const isInvited = access.by === 'invitation';
  const about =
    identity === 'anonymous'
      ? [isInvited ? words.anonymousInvited : words.anonymous, words.organiser]
      : [
          ...(respondents === 'persons' ? [] : [words.bodies[respondents]]),
          ...(identity === 'named' ? [words.named] : []),
          ...(isInvited ? [words.pseudonymous, words.draftInvited] : []),
          words.organiserSeesAll,
        ];
  return [...about, { link: words.openLink, invitation: words.byInvitation, code: words.byCode }[access.by]];
}

/** When results appear, of how many, and what of one's own words. Bodies are shown by name, each on its own. */
function resultsFacts(form: Form, words: PrivacyWords): readonly string[] {
  const { respondents, results, privacy } = form;
  if (respondents !== 'persons') {
    const appears = results.publish === 'closing' ? words.closingByBody : words.embargoByBody;
    return [appears, ...comparedFacts(form, words), ...writtenFacts(form, words)];
  }
  return [
    words[results.publish](privacy.minimumGroup),
    words.unanimous,
    ...comparedFacts(form, words),
    ...writtenFacts(form, words),
  ];
}

/** That answers are or may later be compared with those to another form; nothing where nobody can be paired. */
function comparedFacts(form: Form, words: PrivacyWords): readonly string[] {
  if (!canBePaired(form)) return [];
  return [form.follows === undefined ? words.comparedLater : words.compared];
}

/** What happens with what people write; nothing when they are not asked to. */
function writtenFacts(form: Form, words: PrivacyWords): readonly string[] {
  const asked = questionsOf(form).flatMap((item) => {
    if (item.type === 'statement') return item.remark ? ['after-moderation'] : [];
    if (item.type === 'text') return ['never'];
    return item.type === 'reaction' ? [item.publish] : [];
  });
  if (asked.length === 0) return [];
  const careful = form.privacy.identity === 'anonymous' ? words.writing.anonymous : words.writing.other;
  if (!asked.includes('after-moderation')) return [`${words.reactionsNever} ${careful}`];
  const named = form.respondents === 'persons' ? '' : ` ${words.reactionsByBody[form.respondents]}`;
  return [`${words.reactionsModerated}${named} ${careful}`];
}

/** Whether what is written can become something to choose in a later form, in which it stays. */
export function canBeTakenOver(form: Form): boolean {
  return questionsOf(form).some((item) => item.type === 'reaction' && item.publish === 'after-moderation');
}

/** Coming back to answers that were sent. */
function laterFacts(form: Form, words: PrivacyWords): readonly string[] {
  const { access, privacy } = form;
  const isInvited = access.by === 'invitation';
  const receipt = access.editUntilClose ? words.receipt : words.receiptNoEdit;
  return [
    isInvited || !access.editUntilClose ? receipt : `${receipt} ${words.again}`,
    ...(isInvited && privacy.identity !== 'anonymous' ? [words.erasedOnRequest] : []),
    words.withdrawal,
    ...(canBeTakenOver(form) ? [words.takenOver] : []),
  ];
}

/** How long things are kept. */
function keptFacts(
  { access, privacy, contact }: Form,
  words: PrivacyWords,
  whole: boolean,
): readonly string[] {
  return [
    words.keepDays(privacy.keepDays),
    ...(contact === undefined ? [] : [words.news]),
    ...(whole ? [words.agenda, words.draft, words.noTime, words.device] : []),
    access.by === 'link' ? words.cookies : words.cookiesInvited,
  ];
}

function rightsFacts({ privacy }: Form, words: PrivacyWords): Facts[number] {
  const isAnonymous = privacy.identity === 'anonymous';
  return [words.rights, [words.rightsText, ...(isAnonymous ? [words.rightsAnonymous] : []), words.complaint]];
}

/** Who is responsible for the answers, and on what ground. */
export function Responsible({ form, language }: { form: Form; language: Language }) {
  const { privacy } = wordsIn(language).start;
  const { controller, contact, basis } = form.privacy;
  return (
    <dl class="facts sheet">
      <Fact title={privacy.controller}>{controller}</Fact>
      {basis === undefined ? null : (
        <Fact title={privacy.basis}>
          <Wording form={form} text={basis} language={language} />
        </Fact>
      )}
      <Fact title={privacy.contact}>
        <Contact contact={contact} />
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

/** One line of a list of facts: what one wants to know, and what it is. */
export function Fact({ title, children }: { title: string; children: Child }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
