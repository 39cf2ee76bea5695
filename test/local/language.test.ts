import { expect, test } from 'vitest';
import { languageOf } from '../../src/local/language.ts';

test.each<[Record<string, string>, string]>([
  [{}, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
  [{ LANG: 'nl_BE' }, 'nl'],
  [{ LC_ALL: '', LANG: 'nl_NL.UTF-8' }, 'nl'],
  [{ LC_ALL: 'en_GB.UTF-8', LANG: 'nl_NL.UTF-8' }, 'en'],
  [{ LC_MESSAGES: 'nl_NL', LANG: 'en_GB' }, 'nl'],
  [{ LANG: 'fr_FR.UTF-8' }, 'en'],
])('%j speaks %s', (env, language) => {
  expect(languageOf(env)).toBe(language);
});
