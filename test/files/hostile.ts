import type { ResultsDocument } from '../../src/results/document.ts';
import { emptyDocument } from '../pages/results/document-arbitrary.ts';

/** A title with everything that goes wrong in files. */
export const hostileTitle = '=HYPERLINK("http://x";"klik"),\n"a"\t🎪 _x0041_ <b>&amp; | \'';

const reaction = {
  item: 's',
  title: hostileTitle,
  text: hostileTitle,
  about: null,
  aboutTitle: null,
  part: null,
  language: 'nl',
} as const;

/** A document of such titles. */
export const hostileDocument: ResultsDocument = {
  ...emptyDocument,
  form: { ...emptyDocument.form, title: hostileTitle },
  statements: [
    {
      id: 's',
      title: hostileTitle,
      theme: null,
      scale: [hostileTitle, '+1'],
      points: 2,
      reverse: false,
      moderatedOut: false,
      n: null,
    },
  ],
  reactions: [reaction],
};
