import type { Words } from '../words.ts';

export const pass: Words['pass'] = {
  contact: 'Is it not working? Ask the organiser:',
  speaksFor: (body) => `You answer on behalf of ${body}.`,
  invited: (name) => `This invitation is for ${name}.`,
  mandates: (count) => `Your answer stands for ${count} organisations.`,
  agreement: (body) =>
    `What you answer stands in the results with the name ${body}. If you begin, you agree to that.`,
  notMine: {
    persons: 'This is not me',
    organisations: 'This is not me, or not my organisation',
    tables: 'This is not me, or not my table',
  },
  wrong: {
    title: 'Is this invitation not for you?',
    reportTitle: 'You got this link, but this is not right',
    reportText:
      'Report it. The organiser then sees that this invitation is not right and on which day you reported it, and no more. The invitation still counts as not used.',
    report: 'Report that this is not right',
    forgetTitle: 'Somebody else opened the link on this device',
    forgetText: 'Then we forget the invitation here. The organiser does not notice.',
    forget: 'Forget it on this device',
    back: 'It is right after all: back',
  },
  forgotten: {
    title: 'This invitation has been forgotten here',
    text: 'This device no longer knows which invitation you opened. Nothing has been sent: the invitation stays good for the one who got it.',
    todo: 'Open the link in your own invitation to fill in the form.',
  },
  left: {
    title: 'This device knows nothing of your answers any more',
    text: 'Nothing has been sent.',
    todo: 'You can go on with the link you sent to yourself.',
  },
  reported: {
    title: 'You have reported that this invitation is not right',
    todo: 'The organiser can send you a new one, with another link. Ask for it if you want to take part.',
  },
  code: {
    text: 'You open this form with a code. The organiser says it in the room or passes it on to you. After that you see the questions here.',
    label: 'Code',
    hint: 'Capitals are not needed.',
    button: 'Continue',
  },
  notSent: {
    title: 'Your answers have not been sent yet',
    kept: 'What you filled in has been saved.',
    needed:
      'Open the link in your invitation again on this device. Then choose “Go on where you were” and send your answers.',
    used: 'Was it not you who answered? Ask the organiser for a new invitation and open it on this device. Then you can still send these answers.',
    revoked:
      'Ask the organiser for a new invitation and open it on this device. Then you can still send these answers.',
    code: 'Enter the code. After that you can send your answers.',
    back: 'Back to your answers',
  },
};
