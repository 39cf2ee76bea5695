import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import type { Language } from '../shared/language.ts';
import { Layout } from './layout.tsx';

/** The form that a page belongs to. */
export interface ShownForm {
  readonly form: Form;
  readonly example: boolean;
}

/** A page of one form: the organiser's name on top, its privacy page below. `path` follows the language; none where the page cannot be gone to. */
export function FormPage(props: {
  shown: ShownForm;
  language: Language;
  title: string;
  path: string | undefined;
  mistaken?: boolean;
  /** Id of the form on it that is posted when the language changes, so that nothing typed is lost. */
  saving?: string | undefined;
  /** Where that form is posted to, after the language; the page itself, unless said otherwise. */
  savingPath?: string;
  children: Child;
}) {
  const { shown, language, path, saving, savingPath = path } = props;
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const canSwitch = path !== undefined && shown.form.languages.includes(other);
  return (
    <Layout
      language={language}
      title={props.title}
      brand={shown.form.brand}
      example={shown.example}
      form={shown.form.id}
      elsewhere={canSwitch ? `/${other}${path}` : undefined}
      mistaken={props.mistaken}
      saving={saving === undefined ? undefined : { form: saving, to: `/${other}${savingPath}` }}
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
