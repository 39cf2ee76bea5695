// Texts as what lets somebody in: links of invitations, codes, cookies, the Authorization header. None of them does.
import { randomId } from '../../src/shared/id.ts';
import { bodiesId, codedId } from './forms.ts';
import { learnPage, type PageCheck } from './pages.ts';
import { type Case, noteAnswer } from './reactions.ts';
import { noteRefusal } from './refusal.ts';
import { addressPart, headerValue, posted, type Site, sentJson } from './site.ts';
