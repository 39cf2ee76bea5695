import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import { questionsOf } from '../form/questions.ts';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { Wording } from './wording.tsx';

/** What happens with the answers, truthfully: method, section 8, in the words of people. */
export function PrivacyFacts(props: { form: Form; alreadyPublic: boolean; language: Language }) {
  const { form, language } = props;
  const { privacy } = wordsIn(language).start;
  const k = form.privacy.minimumGroup;
  const reactions = questionsOf(form).flatMap((item) => {
    if (item.type === 'statement') return item.remark ? ['after-moderation'] : [];
    return item.type === 'reaction' ? [item.publish] : [];
  });
  const facts = [
    privacy.anonymous,
    privacy.openLink,
    props.alreadyPublic
      ? privacy.alreadyPublic
      : form.results.publish === 'closing'
        ? privacy.closing(k)
        : privacy.embargo(k),
    privacy.unanimous,
    privacy.organiser,
    ...(reactions.includes('after-moderation')
      ? [privacy.reactionsModerated]
      : reactions.length > 0
        ? [privacy.reactionsNever]
        : []),
    privacy.receipt,
    privacy.withdrawal,
    privacy.keepDays(form.privacy.keepDays),
    privacy.cookies,
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
        {/^[^\s@:]+@[^\s@:]+$/.test(contact) ? (
          <a class="govuk-link" href={`mailto:${contact}`}>
            {contact}
          </a>
        ) : (
          contact
        )}
        <br />
        {privacy.complaint}
      </Fact>
    </dl>
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
