// The frame of every page: head, header, switch of language, footer. Where a script is named it only improves the page.
import type { Child } from 'hono/jsx';
import type { Language } from '../shared/language.ts';
import { wordsIn } from '../words/words.ts';
import { scriptPaths, stylesPath } from './assets.generated.ts';

/** Name and colour of the organiser, as in the form or the results document. */
export interface Brand {
  readonly name: string;
  readonly colour?: string | null | undefined;
}

/** Id of a form, and where it is posted when the language changes; `says` in the place of `go` and the language. */
export interface Saving {
  readonly form: string;
  readonly to: string;
  readonly says?: { readonly name: string; readonly value: string };
}

export interface LayoutProps {
  readonly language: Language;
  /** Title of the page, without the product's name. */
  readonly title: string;
  readonly brand?: Brand | null | undefined;
  /** Address of this page in the other language, when there is one. */
  readonly elsewhere?: string | undefined;
  /** The form on the page that is posted when the language changes, so that nothing typed is lost. */
  readonly saving?: Saving | undefined;
  /** Form whose privacy page the footer links to. */
  readonly form?: string | undefined;
  /** Made of example responses: said on top of every page. */
  readonly example?: boolean | undefined;
  /** There are mistakes on the page: the title begins with a word that says so. */
  readonly mistaken?: boolean | undefined;
  /** The script that improves the page. */
  readonly script?: keyof typeof scriptPaths | undefined;
  /** Room for tables and charts. */
  readonly wide?: boolean | undefined;
  /** Stands before the main part: a back link. */
  readonly before?: Child;
  readonly children: Child;
}

/** The mark as it stands in a tab. */
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 30' fill='none' stroke='%2300616b' stroke-width='3' stroke-linecap='round'><circle cx='8' cy='15' r='4' fill='%2300616b'/><path d='M15.5 7.5a11 11 0 0 1 0 15M21 3.5a16.5 16.5 0 0 1 0 23'/></svg>";

/** A whole HTML page without its doctype. */
export function Layout(props: LayoutProps) {
  const { language, brand, wide = false } = props;
  const words = wordsIn(language);
  const title = `${props.mistaken ? words.layout.errorPrefix : ''}${props.title}`;
  const name = brand?.name ?? words.layout.product;
  return (
    <html lang={language} class="govuk-template">
      <Head title={title} name={name} colour={brand?.colour} script={props.script} />
      <body class={`govuk-template__body${wide ? ' frame--wide' : ''}`}>
        <a class="govuk-skip-link" href="#main">
          {words.layout.skip}
        </a>
        <Header language={language} name={name} elsewhere={props.elsewhere} saving={props.saving} />
        {props.example ? <ExampleMark language={language} /> : null}
        <div class="frame__content">
          <div class="govuk-width-container">
            {props.before}
            <main class="govuk-main-wrapper" id="main">
              {props.children}
            </main>
          </div>
        </div>
        <Footer language={language} form={props.form} />
      </body>
    </html>
  );
}

/** What stands before every page; `name` is whose page it is. */
export function Head(props: {
  title: string;
  name: string;
  colour: string | null | undefined;
  script: LayoutProps['script'];
}) {
  const { title, name, script } = props;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title.startsWith(name) ? title : `${title} – ${name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={stylesWith(props.colour)} />
      <link rel="icon" href={icon} />
      {script === undefined ? null : <script type="module" src={scriptPaths[script]} />}
    </head>
  );
}

/** Address of the style sheet, with the organiser's colour in it when there is one. */
function stylesWith(colour: string | null | undefined): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour ?? '')?.[1];
  return hex === undefined ? stylesPath : `${stylesPath}?brand=${hex.toLowerCase()}`;
}

function Header(props: {
  language: Language;
  name: string;
  elsewhere: string | undefined;
  saving: Saving | undefined;
}) {
  const { layout } = wordsIn(props.language);
  const other: Language = props.language === 'nl' ? 'en' : 'nl';
  return (
    <header class="frame__header">
      <div class="govuk-width-container frame__bar">
        <p class="frame__name">
          <Mark />
          {props.name}
        </p>
        {props.elsewhere === undefined ? null : (
          <nav aria-label={layout.languageSwitch}>
            {props.saving === undefined ? (
              <a class="govuk-link frame__switch" href={props.elsewhere} lang={other} hreflang={other}>
                {layout.otherLanguage}
              </a>
            ) : (
              <SavingSwitch saving={props.saving} other={other} text={layout.otherLanguage} />
            )}
          </nav>
        )}
      </div>
    </header>
  );
}

/** The product's mark: a word and its echo. */
function Mark() {
  return (
    <svg class="frame__mark" width="30" height="30" viewBox="0 0 30 30" fill="none" aria-hidden="true">
      <circle cx="8" cy="15" r="5" fill="currentColor" />
      <path
        d="M15.5 7.5a11 11 0 0 1 0 15M21 3.5a16.5 16.5 0 0 1 0 23"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
      />
    </svg>
  );
}

/**
 * The switch as a button of the form on the page. Enter in a field presses the first button of its form in page order,
 * and that must go on being the form's own: the hidden one is.
 */
function SavingSwitch({ saving, other, text }: { saving: Saving; other: Language; text: string }) {
  const { form, to, says = { name: 'go', value: other } } = saving;
  return (
    <>
      <button type="submit" form={form} name="go" value="next" hidden />
      <button
        class="frame__switch frame__switch--saving"
        type="submit"
        form={form}
        formaction={to}
        name={says.name}
        value={says.value}
        lang={other}
      >
        {text}
      </button>
    </>
  );
}

function ExampleMark(props: { language: Language }) {
  const { layout } = wordsIn(props.language);
  return (
    <section class="frame__example" aria-label={layout.example}>
      <div class="govuk-width-container">
        <p class="govuk-body-s">
          <strong class="govuk-tag">{layout.example}</strong> {layout.exampleNote}
        </p>
      </div>
    </section>
  );
}

function Footer(props: { language: Language; form: string | undefined }) {
  const { language, form } = props;
  const { layout } = wordsIn(language);
  const links = [
    [`/${language}/receipts`, layout.receipts],
    ...(form === undefined ? [] : [[`/${language}/privacy/${form}`, layout.privacy]]),
    [`/${language}/accessibility`, layout.accessibility],
  ];
  return (
    <footer class="frame__footer">
      <div class="govuk-width-container">
        <ul class="frame__links govuk-body-s">
          {links.map(([href, text]) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
