import type { Words } from '../words.ts';

export const standing: Words['standing'] = {
  device: 'Saved on this device, not sent yet.',
  saved: 'Saved.',
  offline: 'No connection. What you fill in is saved on this device.',
  sending: 'Sending…',
  queued:
    'Not sent yet: there is no connection. Your answers are on this device. Once there is a connection we check them and send them. Leave this page open, or open it again later.',
  wrong: 'Not sent yet: first change what is red above.',
  tooLong:
    'Not saved: there is too much text on one page. That text is still on this device. Make the longest text shorter.',
  review:
    'Not sent yet: your answers changed which questions are asked. Please look at everything once more.',
  closed: 'The form is closed. What you filled in and did not send is still on this device.',
  answered:
    'This invitation has been answered already. What you filled in on this device was not sent with it. It stays saved.',
  sent: 'These answers were sent already. What you filled in after that was not sent with them. You can change it with your receipt.',
  withdrawn: 'These answers were withdrawn. They are erased here.',
  show: 'See what you filled in',
};
