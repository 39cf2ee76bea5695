/** A moment as UTC ISO text with milliseconds, so that moments compare as text, in SQL too. */
export type Moment = string;

/** After every other moment: when something begins of which nobody knows yet when. */
export const notYetKnown: Moment = '9999-12-31T23:59:59.999Z';

/** Hands out the present; handed in wherever time matters, so that tests and replays set it. */
export type Clock = () => Moment;

/** The machine's clock. */
export const systemClock: Clock = () => new Date().toISOString();

const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** The moment that a date and time with a zone stands for; undefined when there is none such (31 February). */
export function momentFrom(text: string): Moment | undefined {
  if (!written.test(text)) return undefined;
  const day = Number(text.slice(8, 10));
  const monthEnd = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  const time = Date.parse(text);
  return Number.isNaN(time) || day < 1 || day > monthEnd ? undefined : new Date(time).toISOString();
}

/** The moment `minutes` after another (before it, when negative). */
export function minutesAfter(moment: Moment, minutes: number): Moment {
  return new Date(Date.parse(moment) + minutes * 60_000).toISOString();
}

/**
 * A date and time without a zone (`2026-12-01T17:00`) with the offset that Dutch clocks have then; undefined when it
 * is none. In the hour that comes twice the second is meant; one that is left out counts as winter time.
 */
export function withDutchOffset(local: string): string | undefined {
  const [winter, summer] = [`${local}+01:00`, `${local}+02:00`];
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const isThen = (moment: Moment) => clock.format(new Date(moment)) === local.slice(11, 13);
  const asWinter = momentFrom(winter);
  const asSummer = momentFrom(summer);
  if (asWinter === undefined || asSummer === undefined) return undefined;
  return !isThen(asWinter) && isThen(asSummer) ? summer : winter;
}
