// The results document as text that a person reads, mails or pastes: the same figures, nothing added.
import { wordingOf } from '../../form/text.ts';
import { answeringOf, baseOf } from '../../results/answering.ts';
import { headlineOf } from '../../results/headline.ts';
import { leastForReactions } from '../../results/reactions.ts';
import { isShownImplication } from '../../results/shown.ts';
import type { Language } from '../../shared/language.ts';
import { writtenDay, writtenMoment } from '../../words/moment.ts';
import { decimal } from '../../words/number.ts';
import { wordsIn } from '../../words/words.ts';
import type { Taken } from '../taken.ts';
import { choicesReport, prioritiesReport, statementsReport } from './answers.ts';
import { blocks, inline, list, quotation, table } from './markdown.ts';
import { rankingReport } from './ranking.ts';
import { type Reader, readerOf } from './reader.ts';
import { shiftReport } from './shift.ts';

/** Writes a results document as Markdown. */
export function writeReport({ document, digest }: Taken, language: Language): string {
  const reader = readerOf(document, language);
  const isShown = document.release.responses !== null;
  const middle = isShown
    ? [
        rankingReport(reader),
        shiftReport(reader),
        partsReport(reader),
        prioritiesReport(reader),
        choicesReport(reader),
        statementsReport(reader),
        reactionsReport(reader),
      ]
    : [];
  return `${blocks(heading(reader), ...middle, calculation(reader, digest))}\n`;
}

function heading(reader: Reader): string {
  const { document, words, language, said } = reader;
  const { form, release } = document;
  const { responses } = release;
  const facts = [
    ...(responses === null ? [] : words.baseSaid(baseOf(document, responses))),
    words.published(writtenDay(language, release.publishedAt)),
    ...(release.number === null ? [] : [words.release(release.number)]),
  ];
  return blocks(
    `# ${words.kicker}: ${said(form.title)}`,
    document.example ? `**${wordsIn(language).layout.exampleNote}**` : '',
    `**${inline(words.headline(headlineOf(document, language)))}**`,
    facts.join(' · '),
    release.kind === 'live' ? words.waiting.interim(release.minimumGroup) : '',
    sourceSaid(reader),
  );
}

/** Source and licence of what was imported; '' of what was not. */
export function sourceSaid({ document, words }: Reader): string {
  const { source } = document.form;
  if (source === null) return '';
  const licence = source.licence === null ? '' : ` (${words.licence} ${inline(source.licence)})`;
  const url = source.url === null ? '' : ` ${inline(source.url)}`;
  const attribution = source.attribution === null ? '' : ` ${inline(source.attribution)}`;
  return `${words.source}: ${inline(source.title)}${licence}.${url}${attribution}`;
}

function partsReport(reader: Reader): string {
  const { document, words, unit, said } = reader;
  const { parts, partsWithheld, form, release } = document;
  const { parts: says, respondents } = words;
  if (parts.length === 0 && partsWithheld === null) return '';
  const why = partsWithheld === 'live' ? says.live : says.onePart(release.minimumGroup);
  const knowsInvited = parts.some(({ invited }) => invited !== null);
  const among = answeringOf(document);
  return blocks(
    `## ${respondents.title(unit)}`,
    form.group === null
      ? ''
      : inline(says.asked(wordingOf(form.group.title, reader.language, form.languages).text)),
    parts.length > 0 ? '' : release.minimumGroup === 1 ? respondents.oneOnly(unit) : why,
    parts.length === 0
      ? ''
      : table(
          [respondents.part(unit), says.responses, ...(knowsInvited ? [respondents.invitedColumn] : [])],
          parts.map(({ id, responses, invited }) => [
            reader.partName(id),
            responses,
            ...(knowsInvited ? [invited ?? '–'] : []),
          ]),
        ),
    among === null || among.unit === 'person' ? '' : respondents.unanswered(among, unit),
    weightsSaid(reader),
    ...parts
      .filter(({ of }) => of.length > 1)
      .map(({ of }) => {
        const titles = new Map(form.group?.options.map(({ id, title }) => [id, said(title)]));
        const names = of.map((id) => `“${titles.get(id) ?? says.notGiven}”`);
        return says.merged(words.list(names), release.minimumGroup);
      }),
  );
}

/** How heavily each part counts in the balanced reading; '' where all count the same. */
function weightsSaid({ document: { parts }, words, unit, partName }: Reader): string {
  if (new Set(parts.map(({ weight }) => weight)).size < 2) return '';
  return words.parts.weights(
    unit,
    words.list(parts.map(({ id, weight }) => words.parts.weight(partName(id), weight))),
  );
}

function reactionsReport(reader: Reader): string {
  const { document, words, said } = reader;
  const { reactions, release, placeableCount, reactionCount } = document;
  const { reactions: says } = words;
  const isPossible = (release.responses ?? 0) >= leastForReactions(release.minimumGroup);
  const placeable = isPossible ? (placeableCount ?? 0) : 0;
  const kept = (reactionCount ?? 0) - placeable;
  if (placeable === 0 && kept <= 0) return '';
  const placed = reactions.length === 0 ? says.waiting(placeable) : says.placed(reactions.length, placeable);
  return blocks(
    `## ${says.title}`,
    placeable === 0 ? '' : placed,
    ...reactions.map(({ title, text, aboutTitle, part }) =>
      blocks(
        quotation(text),
        [
          said(title),
          ...(aboutTitle === null ? [] : [said(aboutTitle)]),
          ...(part === null ? [] : [reader.partName(part)]),
        ].join(' · '),
      ),
    ),
    kept > 0 ? says.kept(kept) : '',
  );
}

function calculation(reader: Reader, digest: string | null): string {
  const { document, words, unit, language } = reader;
  const { form, release, implications, priorities, reactions } = document;
  const { calculation: says, respondents } = words;
  const hasIntervals = implications.some((row) => isShownImplication(row) && row.rankInterval !== null);
  const counting = [
    ...(form.ranksItems ? says.stepsItems : says.steps),
    ...(priorities.length === 0 ? [] : [says.leftOut]),
  ];
  const steps = counting.map((step, at) => `${at + 1}. ${step}`);
  return blocks(
    `## ${says.title}`,
    ...(release.responses === null
      ? []
      : [
          steps.join('\n'),
          says.verdict(percentOf(form.rule.agreedShare, language), unit, release.minimumGroup),
        ]),
    hasIntervals ? says.interval : '',
    hasIntervals && release.invited !== null ? respondents.population : '',
    document.shift === null ? '' : words.shift.how,
    heldBackSaid(reader),
    originSaid(reader, digest),
    digest === null ? '' : says.digestMeans,
    digest === null || reactions.length === 0 ? '' : says.digestWithout,
  );
}

/** Of which form and release it is. */
export function originSaid({ document, words, language }: Reader, digest: string | null): string {
  const { form, release } = document;
  const { facts } = words.calculation;
  const { revision } = facts;
  return list([
    `${facts.form}: ${form.id}, ${revision(form.revision)}`,
    ...(release.number === null ? [] : [`${facts.release}: ${release.number}`]),
    `${facts.published}: ${writtenMoment(language, release.publishedAt)}`,
    `${facts.method}: ${release.method}`,
    ...(digest === null ? [] : [`${facts.digest}: ${digest}`]),
  ]);
}

/** A share as a percentage, with a decimal only where it has one. */
function percentOf(share: number, language: Language): string {
  const tenths = Math.round(share * 1000);
  return decimal(tenths / 10, tenths % 10 === 0 ? 0 : 1, language);
}

/** What is held back, and why. */
function heldBackSaid({ document, words, unit }: Reader): string {
  const { minimumGroup, invited, audience } = document.release;
  const { respondents, calculation: says } = words;
  if (audience === 'organiser') return respondents.organiserOnly;
  if (unit !== 'group') return respondents.byName(unit);
  // else only an import of a conversation that was public already may have so small a group
  if (minimumGroup < 3) return says.alreadyPublic;
  return `${says.privacy(minimumGroup)}${invited === null ? ` ${says.openLink}` : ''}`;
}
