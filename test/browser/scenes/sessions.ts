// The results of the five sessions, as they come out when people of made-up opinions answer through the product itself.
import { accept } from '../../../src/actions/accept.ts';
import { close } from '../../../src/actions/close.ts';
import { invite } from '../../../src/actions/invite.ts';
import { listInvitations } from '../../../src/actions/list-invitations.ts';
import { decideReactions, listReactions } from '../../../src/actions/moderate.ts';
import { publish } from '../../../src/actions/publish.ts';
import type { Form } from '../../../src/form/form.ts';
import { itemsOf } from '../../../src/form/questions.ts';
import type { ResponseInput } from '../../../src/response/response.ts';
import { randomId } from '../../../src/shared/id.ts';
import {
  type Crowd,
  houseForm,
  houseJson,
  inputOf,
  reflections,
  sessions,
} from '../../pages/results/sessions.ts';
import { must, type Site } from '../site.ts';
import { openAll } from './participant.ts';
import type { Scene } from './scene.ts';

/** Ids of the forms, those of reflections as well, by the names of their scenes. */
const names = {
  zomersessie: 'zomersessie-intake',
  inspiratiesessie: 'inspiratiesessie-stellingen',
  samenwerking: 'slimmere-samenwerking-intake',
  'denktank-punten': 'denktank-punten',
  denktank: 'denktank-prioriteren',
  regiotafel: 'regiotafel-intake',
  'samenwerking-na': 'slimmere-samenwerking-reflectie',
};

/** What some people write: each of them something else. */
const texts = [
  'Begin klein, met twee organisaties die het nu al willen.',
  'Ik mis de mensen om wie het gaat aan deze tafel.',
  'Wie betaalt dit? Zonder afspraak daarover gebeurt er niets.',
  'Spreek af wanneer we stoppen. Anders loopt alles door.',
  'Laat ons eerst zien wat het vorige plan heeft opgeleverd.',
  'In onze wijk werkt dit al. Kom kijken voordat u iets nieuws bedenkt.',
];

const held = new WeakMap<Site, Map<string, Promise<void>>>();

/** Holds a session, once for each site: everybody answers, it is closed, what was written is placed. */
export function hold(site: Site, id: string): Promise<void> {
  const onSite = held.get(site) ?? new Map<string, Promise<void>>();
  held.set(site, onSite);
  const known = onSite.get(id) ?? answerAndClose(site, id);
  onSite.set(id, known);
  return known;
}

async function answerAndClose(site: Site, id: string): Promise<void> {
  const { context } = site;
  const form = houseForm(id);
  const crowd = sessions[id] ?? reflections[id] ?? { people: 0 };
  // who was invited before, answers by the same invitation
  const first = crowd.after ?? id;
  if (first !== id) await hold(site, first);
  must(await publish(context, houseJson(id)));
  if (first === id && form.access.by === 'invitation') await inviteAll(context, form, crowd);
  const passes = form.access.by === 'invitation' ? await passesOf(context, first) : [];
  for (let person = 0; person < crowd.people; person += 1) {
    const pass = passes[person];
    const sent = { form: id, revision: 1, id: randomId(), input: inputWithText(form, crowd, person) };
    must(await accept(context, pass === undefined ? sent : { ...sent, pass }));
  }
  must(await close(context, id));
  const { reactions } = must(await listReactions(context, id));
  const placed = reactions.map(({ reference }) => reference);
  if (placed.length > 0) must(await decideReactions(context, id, placed, { state: 'placed', reason: null }));
}

/** Invites everybody of a crowd, those who do not come as well. */
async function inviteAll(context: Site['context'], { id }: Form, crowd: Crowd): Promise<void> {
  const bodies = [...(crowd.invited?.bodies.keys() ?? [])];
  const people = Array.from({ length: crowd.invited?.total ?? crowd.people }, (_, at) => ({
    name: `Genodigde ${at + 1}`,
    speaksFor: crowd.bodies?.[at] ?? bodies[at] ?? null,
    mandates: crowd.mandates?.(at) ?? 1,
  }));
  must(await invite(context, id, people));
}

/** The secrets of those who were invited, who comes first. */
async function passesOf(context: Site['context'], id: string): Promise<readonly string[]> {
  const listed = must(await listInvitations(context, id));
  const secrets = new Map(listed.map(({ name, secret }) => [name, secret]));
  return listed.map((_, at) => secrets.get(`Genodigde ${at + 1}`) ?? '');
}

/** Some people also write something, where the form asks for it and may show it. */
function inputWithText(form: Form, crowd: Crowd, person: number): ResponseInput {
  const input = inputOf(form, crowd, person);
  const every = Math.max(1, Math.floor(crowd.people / texts.length));
  const written = itemsOf(form).flatMap((item, at): readonly (readonly [string, unknown])[] => {
    if (item.type !== 'reaction' || item.publish !== 'after-moderation') return [];
    const nth = (person + at) / every;
    if (!Number.isInteger(nth)) return [];
    return [[item.id, item.several > 1 ? pointsOf(item.kinds, nth) : (texts[nth % texts.length] ?? '')]];
  });
  return { ...input, answers: new Map([...input.answers, ...written]) };
}

/** Two short points, of the kinds that are asked. */
function pointsOf(kinds: readonly { readonly id: string }[] | undefined, from: number) {
  return [0, 1].map((at) => ({
    text: texts[(from + at) % texts.length] ?? '',
    ...(kinds === undefined ? {} : { kind: kinds[at % kinds.length]?.id ?? '' }),
  }));
}

function scene(name: string, id: string, show: Scene['show'] = async () => undefined): Scene {
  return {
    name: `results-${name}`,
    show: async (visit) => {
      await hold(visit.site, id);
      await visit.page.goto(`/${visit.language}${await visit.site.resultsPath(id)}`);
      await show(visit);
    },
  };
}

/** Scenes of their results, as they are found and with everything open. */
export const sessionScenes: readonly Scene[] = Object.entries(names).flatMap(([name, id]) => [
  scene(name, id),
  scene(`${name}-opened`, id, ({ page }) => openAll(page)),
]);
