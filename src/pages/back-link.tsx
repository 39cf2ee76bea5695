/** The way back to what a page belongs to, before its main part; a landmark of its own, so that nothing stands outside. */
export function BackLink({ href, text }: { href: string; text: string }) {
  return (
    <nav aria-label={text}>
      <a class="govuk-link govuk-back-link" href={href}>
        {text}
      </a>
    </nav>
  );
}
