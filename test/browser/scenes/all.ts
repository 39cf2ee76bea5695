import { afterScenes } from './after.ts';
import { entrantScenes } from './entrant.ts';
import { everyKindScenes } from './every-kind.ts';
import { fieldScenes } from './fields.ts';
import { participantScenes } from './participant.ts';
import type { Scene } from './scene.ts';
import { sessionScenes } from './sessions.ts';
import { stoppedScenes } from './stopped.ts';
import { organiserScenes, viewerScenes } from './viewer.ts';

/** Every page of the site in every state that looks different. */
export const allScenes: readonly Scene[] = [
  ...participantScenes,
  ...fieldScenes,
  ...everyKindScenes,
  ...entrantScenes,
  ...afterScenes,
  ...stoppedScenes,
  ...viewerScenes,
  ...sessionScenes,
  ...organiserScenes,
];
