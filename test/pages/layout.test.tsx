import { expect, test } from 'vitest';
import { Layout } from '../../src/pages/layout.tsx';

test('the title names page and organiser, and says when something is wrong', () => {
  const brand = { name: 'Netwerk <A>', colour: '#8A1C4A' };
  const page = String(
    <Layout
      language="en"
      title="Check"
      brand={brand}
      mistaken={true}
      elsewhere="/nl/x"
      form="f"
      example={true}
    >
      <p>hello</p>
    </Layout>,
  );
  expect(page).toContain('<title>Error: Check – Netwerk &lt;A&gt;</title>');
  expect(page).toContain('.css?brand=8a1c4a"');
  expect(page).toContain('href="/nl/x" lang="nl"');
  expect(page).toContain('/en/privacy/f');
  expect(page).toContain('This is an example.');
});

test('a colour that is none is left out, and without another language there is no switch', () => {
  const page = String(
    <Layout language="nl" title="Weerklank" brand={{ name: 'A', colour: 'red"><' }}>
      {''}
    </Layout>,
  );
  expect(page).not.toContain('brand=');
  expect(page).not.toContain('<nav');
});
