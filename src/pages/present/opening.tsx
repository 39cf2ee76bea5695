// The first screen: how to take part, and how many did.
import type { Language } from '../../shared/language.ts';
import { type ResultsWords, resultsWordsIn } from '../../words/results.ts';
import { Qr, type QrRows } from './qr.tsx';

/** How the form of the results stands now. */
export interface RoomStanding {
  readonly by: 'link' | 'invitation' | 'code';
  readonly phase: 'early' | 'open' | 'grace' | 'closed';
  /** People whose answers are in: those of the release when that is all there will be. */
  readonly responseCount: number;
}

/** An address to show in the room, with its QR code. */
export interface RoomAddress {
  readonly address: string;
  readonly qr: QrRows;
}

export function Opening(props: {
  language: Language;
  title: string;
  titleLanguage: Language;
  standing: RoomStanding;
  fill: RoomAddress;
}) {
  const { language, standing, titleLanguage } = props;
  const words = resultsWordsIn(language).present;
  return (
    <div class="opening">
      <div>
        <h1 lang={titleLanguage === language ? undefined : titleLanguage}>{props.title}</h1>
        <Counter language={language} count={standing.responseCount} />
        <p class="room-line" data-room-line role="status" />
      </div>
      {standing.phase === 'open' && standing.by !== 'invitation' ? (
        <Invitation language={language} fill={props.fill} byCode={standing.by === 'code'} />
      ) : (
        <p class="opening__closed">{whyNot(words, standing)}</p>
      )}
    </div>
  );
}

function whyNot(words: ResultsWords['present'], { phase, by }: RoomStanding): string {
  if (phase === 'early') return words.early;
  return phase === 'open' && by === 'invitation' ? words.joinByInvitation : words.closed;
}

function Invitation(props: { language: Language; fill: RoomAddress; byCode: boolean }) {
  const words = resultsWordsIn(props.language).present;
  const { qr } = props.fill;
  const address = props.fill.address.replace(/^https?:\/\//, '');
  // the first page takes the word too, and its address is the shortest to type
  const [home = address] = props.byCode ? address.split('/') : [];
  return (
    <div class="join">
      <h2>{words.join}</h2>
      <Qr rows={qr} label={words.qr(props.fill.address)} />
      <p>
        {words.joinText} <span class="join__address">{home}</span>
      </p>
      {props.byCode ? <p>{words.joinByCode}</p> : null}
    </div>
  );
}

/** How many answered; a script keeps it up to date. */
export function Counter({ language, count }: { language: Language; count: number }) {
  const { one, many } = resultsWordsIn(language).present.counter;
  return (
    <p class="counter" data-counter data-one={one} data-many={many}>
      <b>{count}</b> <span>{count === 1 ? one : many}</span>
    </p>
  );
}
