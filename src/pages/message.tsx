import type { Child } from 'hono/jsx';
import type { Language } from '../shared/language.ts';
import { Layout, type Saving } from './layout.tsx';

/** A page that says one thing, and perhaps where to go next. */
export function MessagePage(props: {
  language: Language;
  title: string;
  sentences: readonly string[];
  links?: readonly { readonly href: string; readonly text: string }[];
  elsewhere?: string | undefined;
  saving?: Saving | undefined;
  children?: Child;
}) {
  return (
    <Layout language={props.language} title={props.title} elsewhere={props.elsewhere} saving={props.saving}>
      <h1 class="govuk-heading-l">{props.title}</h1>
      {props.sentences.map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      {(props.links ?? []).map(({ href, text }) => (
        <p class="govuk-body">
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </p>
      ))}
      {props.children}
    </Layout>
  );
}
