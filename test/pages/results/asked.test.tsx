import { expect, test } from 'vitest';
import { AskedOfSome, WithheldRow } from '../../../src/pages/results/asked.tsx';
import { readingOf } from '../../../src/pages/results/reading.ts';
import { emptyDocument } from './document-arbitrary.ts';

const document = { ...emptyDocument, form: { ...emptyDocument.form, askedOfSome: ['vervolg'] } };

test.each([
  ['nl', 'Alleen gevraagd na bepaalde antwoorden', 'de vraag waar dit op volgt'],
  ['en', 'Asked only after certain answers', 'the question it follows from'],
] as const)(
  'a follow-up says that not everybody was asked, and why it shows nothing: %s',
  (language, asked, why) => {
    const reading = readingOf(document, language);
    expect(String(<AskedOfSome reading={reading} id="vervolg" />)).toContain(asked);
    expect(String(<WithheldRow reading={reading} id="vervolg" />)).toContain(why);
    expect(String(<AskedOfSome reading={reading} id="eerst" />)).not.toContain(asked);
    expect(String(<WithheldRow reading={reading} id="eerst" />)).not.toContain(why);
  },
);
