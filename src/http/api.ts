// JSON for programs: for those who answer, for organisers, and the description of both.
import { Hono } from 'hono/tiny';
import { agendaRoutes } from './api/agenda.ts';
import { descriptionRoutes } from './api/description.ts';
import { keyRoutes } from './api/keys.ts';
import { linkRoutes } from './api/links.ts';
import { participantRoutes } from './api/participant.ts';
import { publisherRoutes } from './api/publisher.ts';
import { reactionRoutes } from './api/reactions.ts';
import { resultsRoutes } from './api/results.ts';
import type { Frame } from './frame.ts';

/** Routes under /api/v1. */
export const apiRoutes = new Hono<Frame>();
for (const routes of [
  descriptionRoutes,
  participantRoutes,
  publisherRoutes,
  resultsRoutes,
  reactionRoutes,
  agendaRoutes,
  linkRoutes,
  keyRoutes,
]) {
  apiRoutes.route('/', routes);
}
