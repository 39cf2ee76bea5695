// Addresses of other websites wherever one could think that a redirect reads them.
import { fixedId } from './forms.ts';
import { addressPart, headerValue, posted, type Site } from './site.ts';
import type { Verdicts } from './verdicts.ts';

const names = ['next', 'return', 'back', 'to', 'url', 'redirect', 'from', 'go', 'cookie'];

/** Asks every page that redirects, with the text in headers, query, fields and path. */
export async function checkRedirects(
  site: Site,
  verdicts: Verdicts,
  texts: readonly string[],
): Promise<void> {
  for (const [n, text] of texts.entries()) {
    const item = `${n}: ${text}`;
    const part = addressPart(text) ?? '';
    const query = names.map((name) => `${name}=${part}`).join('&');
    const value = headerValue(text);
    const headers = { host: value, 'x-forwarded-host': value, 'x-forwarded-proto': value, referer: value };
    const fields = Object.fromEntries(names.map((name) => [name, text]));
    const form = `/nl/forms/${fixedId}`;
    // what a browser would send for an address as it stands in a link
    const raw = text.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent).replace(/^(?!\/)/, '/');
    const asked = [
      site.ask(`/?${query}`, { headers }),
      site.ask(`/nl?${query}`, { headers }),
      site.ask(`/forms/${fixedId}?${query}`, { headers }),
      site.ask(`/forms/${part}`, { headers }),
      site.ask(`/xx/forms/${part}?${query}`, { headers }),
      site.ask(`${form}/steps/1?${query}`, { headers }),
      site.ask(`/nl/receipts/mine?${query}`, { headers }),
      site.ask(`/nl/organise?${query}`, { headers }),
      site.ask(`/nl/forms/${part}/check`, posted(fields)),
      site.ask(`${form}/check?${query}`, posted(fields)),
      site.ask(`${form}/steps/1?${query}`, posted(fields)),
      ...(URL.canParse(`http://weerklank.example${raw}`)
        ? [site.ask(raw, {}), site.ask(`/forms${raw}`, {}), site.ask(`/xx${raw}`, {})]
        : []),
    ];
    const answers = await Promise.all(asked);
    verdicts.note(item, answers.length > 0, 'it was asked');
    for (const { wrongs } of answers) for (const wrong of wrongs) verdicts.note(item, false, wrong);
  }
}
