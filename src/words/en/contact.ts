import type { Words } from '../words.ts';

export const contact: Words['contact'] = {
  label: 'Your e-mail address',
  consent: (controller) => `With the button you allow ${controller} to mail you about this.`,
  keeping: (days) =>
    `We keep your address apart from your answers: we do not remember when it came or with which answers it goes. The organiser gets the addresses only when the form has closed. We erase them together with the answers, ${days} days after closing.`,
  add: 'Keep me informed',
  removeLink: 'Remove your e-mail address',
  addLink: 'Get news, or remove your e-mail address',
  first: 'You can leave an address when you have sent answers.',
  firstLink: 'Enter your receipt first',
  remove: {
    title: 'Remove your e-mail address',
    text: 'Enter the address as you gave it. No receipt is needed: we do not know with which answers an address goes.',
    button: 'Remove this address',
  },
  added: {
    title: 'Your e-mail address has been saved',
    text: 'However often you give it, it is on the list only once.',
  },
  removed: {
    title: 'This e-mail address is not on the list',
    text: 'If it was, it has now been removed. Has the form closed already? Then the organiser may have the address. Then ask the organiser to erase it as well:',
  },
};
