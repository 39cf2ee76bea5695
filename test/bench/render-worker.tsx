// What renders the results page of the document it is sent, so often as it is asked to, and answers with the last: a bench
// measures it in workerd, where a clock stands still while a page is made. Asked for a picture of the page it draws that.
import { html } from 'hono/html';
import { drawPicture } from '../../src/pages/pictures/draw.ts';
import { ResultsPage } from '../../src/pages/results/page.tsx';

export default {
  async fetch(request: Request): Promise<Response> {
    const asked = new URL(request.url).searchParams;
    const times = Number(asked.get('times'));
    const document = JSON.parse(await request.text());
    const picture = asked.get('picture');
    if (picture !== null) {
      const address = `https://example.org/nl/r/${'A'.repeat(22)}/${document.release.number}`;
      return new Response(drawPicture(document, picture, 'nl', { digest: 'c0ffee'.repeat(10), address }));
    }
    let text = '';
    for (let time = 0; time < times; time += 1) {
      const page = (
        <ResultsPage document={document} digest={'c'.repeat(64)} language="nl" link={'A'.repeat(22)} />
      );
      text = String(await html`<!doctype html>${page}`);
    }
    return new Response(text);
  },
};
