// What renders the results page of the document it is sent, so often as it is asked to, and answers with the last: a bench
// measures it in workerd, where a clock stands still while a page is made.
import { html } from 'hono/html';
import { ResultsPage } from '../../src/pages/results/page.tsx';

export default {
  async fetch(request: Request): Promise<Response> {
    const times = Number(new URL(request.url).searchParams.get('times'));
    const document = JSON.parse(await request.text());
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
