import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import type { Language } from '../shared/language.ts';
import { Layout } from './layout.tsx';

/** The form that a page belongs to. */
export interface ShownForm {
  readonly form: Form;
  readonly example: boolean;
}

/** A page of one form: the organiser's name on top, its privacy page below. `path` follows the language. */
export function FormPage(props: {
  shown: ShownForm;
  language: Language;
  title: string;
  path: string;
  mistaken?: boolean;
  /** Id of the form on it that is saved before the language changes. */
  saving?: string;
  children: Child;
}) {
  const { shown, language } = props;
  const other: Language = language === 'nl' ? 'en' : 'nl';
  return (
    <Layout
      language={language}
      title={props.title}
      brand={shown.form.brand}
      example={shown.example}
      form={shown.form.id}
      elsewhere={shown.form.languages.includes(other) ? `/${other}${props.path}` : undefined}
      mistaken={props.mistaken}
      saving={props.saving}
      script="form"
    >
      {props.children}
    </Layout>
  );
}

/** Address of a form's page without the language: `/forms/zomersessie/steps/2`. */
export function formPath(form: Form, ...rest: readonly (string | number)[]): string {
  return ['/forms', form.id, ...rest].join('/');
}
