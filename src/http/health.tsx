import { Hono } from 'hono/tiny';
import { checkReady } from '../actions/check-ready.ts';
import { MessagePage } from '../pages/message.tsx';
import { Fault } from '../shared/problem.ts';
import { wordsIn } from '../words/words.ts';
import { type Frame, languageOf, showPage } from './frame.ts';

/** Whether it is alive, and whether it can do its work. For the operator; no details of anybody. */
export const healthRoutes = new Hono<Frame>()
  .get('/healthz', (c) => c.text('ok'))
  .get('/readyz', async (c) => {
    try {
      await checkReady(c.get('context'));
      return c.json({ ready: true, settings: 'complete', database: 'ready' });
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      return c.json({ ready: false, settings: 'complete', database: thrown.problem.code }, 503);
    }
  });

/** What answers while settings are missing: their names for the operator, a sentence for everybody else. */
export function whileIncomplete(settings: readonly string[]): Hono<Frame> {
  return new Hono<Frame>()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', (c) => c.json({ ready: false, settings: 'incomplete', missing: settings }, 503))
    .all('*', (c) => {
      const language = languageOf(c);
      const { title, text } = wordsIn(language).layout.settings;
      return showPage(c, <MessagePage language={language} title={title} sentences={[text]} />, 503);
    });
}
