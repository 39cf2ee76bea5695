import type { Words } from '../words.ts';

export const layout: Words['layout'] = {
  product: 'Weerklank',
  skip: 'Skip to content',
  otherLanguage: 'Nederlands',
  languageSwitch: 'Language',
  back: 'Back',
  errorPrefix: 'Error: ',
  errorSummary: 'There is a problem',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  receipts: 'My answers',
  example: 'Example',
  exampleNote: 'This is an example. The answers in it were made up.',
  notTranslated: 'This text is available in Dutch only.',
  important: 'Important',
  home: {
    title: 'Weerklank',
    lead: 'Forms for sessions in which many organisations decide together what matters.',
    text: [
      'Before a session everybody responds to statements and chooses what should come first. From all the answers together follows a list: what does this mean, how widely is it carried, and how sure is that order?',
      'You fill in a form with the link that the organiser gave you. You need no account.',
    ],
    receiptLead: 'Have you sent answers already?',
    receiptLink: 'View, change or withdraw them with your receipt',
  },
  accessible: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use these forms and results. We follow WCAG 2.2, level AA.',
    done: [
      'Everything works with a keyboard alone and without JavaScript.',
      'Buttons and choices are large enough to touch.',
      'Colours have enough contrast, on a dark screen too. Colour is never the only sign.',
      'A mistake is said on top of the page and at the question itself, with what you can do.',
      'Each chart is there as text or a table too.',
    ],
    limitsTitle: 'What could be better',
    limits: [
      "The organiser writes a form's texts. Not every text is there in every language; it is then marked for screen readers.",
      "Are you stuck somewhere? Tell the one who gave you the link: the address is on the form's privacy page.",
    ],
  },
  notFound: {
    title: 'Page not found',
    text: 'Check whether you copied the address correctly. Did the organiser give you a link? Then open that again.',
  },
  refused: { title: 'This is not possible' },
  retry: {
    title: 'Not saved yet',
    kept: 'What you filled in is still on this page. Keep it open and send it again in a few seconds.',
    nothingTyped: 'Load this page again in a few seconds.',
    button: 'Send again',
  },
  unexpected: { title: 'Something went wrong', kept: 'What you filled in is still on this page.' },
  settings: {
    title: 'Not ready for use yet',
    text: 'This website has not been set up completely. Tell the person who runs it; /readyz says what is missing.',
  },
};
