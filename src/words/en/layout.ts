import type { Words } from '../words.ts';

export const layout: Words['layout'] = {
  product: 'Weerklank',
  skip: 'Skip to content',
  otherLanguage: 'Nederlands',
  languageSwitch: 'Language',
  errorPrefix: 'Error: ',
  errorSummary: (count) => (count === 1 ? 'There is a problem' : `There are ${count} problems`),
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  receipts: 'My answers',
  example: 'Example',
  exampleNote: 'This is an example. The answers in it were made up.',
  home: {
    title: 'Weerklank',
    heading: 'Deciding together what matters',
    lead: 'Weerklank makes forms for sessions of many organisations. Everybody answers beforehand. Then you see what follows from it, who supports that and how sure the order is.',
    fillTitle: 'Fill in a form',
    fillText:
      'Open the link that the organiser gave you. Do you only have a code? Enter it here. You need no account.',
    codeHint: 'As said in the room or shown on the screen. Capitals and spaces make no difference.',
    choices: 'This code belongs to more than one form. Which do you want to fill in?',
    receiptTitle: 'See your answers again',
    receiptText: 'With your receipt you can view, change and withdraw your answers.',
    receiptLink: 'To my answers',
    resultsTitle: 'The results',
    resultsText: 'The organiser gives you a link to them.',
  },
  accessible: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use these forms and results. We follow WCAG 2.2, level AA.',
    done: [
      'Everything works with a keyboard alone, and without JavaScript.',
      'Buttons and choices are large enough for a thumb: at least 44 by 44 pixels.',
      'Colours have enough contrast, on a dark screen too. Colour is never the only sign.',
      'A mistake is said on top of the page and at the question itself, with what you can do.',
      'Each chart is there as text or a table too.',
    ],
    testedTitle: 'What we tested, and how',
    tested: [
      'Every page, with mistakes on it too, with the checking program axe: in both languages, light and dark.',
      'Every page on narrow and wide screens, and enlarged up to 400 per cent. Only a wide table moves sideways, in a box of its own.',
      'How well buttons, boxes and the ring around what you operate stand out, in colours of your own choice too.',
      'Each page with the tab key: all that can be used is reached, in the order of the page.',
      'A whole form with a keyboard alone, and a whole form without JavaScript.',
      'We did this in one browser: Chromium.',
    ],
    limitsTitle: 'What we did not test',
    limits: [
      'People who use a screen reader have not tried these pages yet. Nor did we test other browsers.',
      "The organiser writes a form's texts. Is a text not there in your language? Then you see it in the language in which it was written.",
      "Are you stuck somewhere? Tell the organiser. The address is on the form's start page.",
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
    keptForKey:
      'What you filled in is still on this page. Open your link as an organiser in another tab, and send it again after that.',
    nothingTyped: 'Load this page again in a few seconds.',
    button: 'Send again',
  },
  unexpected: { title: 'Something went wrong', kept: 'What you filled in is still on this page.' },
  settings: {
    title: 'Not ready for use yet',
    text: 'This website has not been set up completely. Tell the person who runs it; /readyz says what is missing.',
  },
};
