// One HTTP request's work, done to its end in one go: nothing else runs between its statements.
import { randomId } from '../shared/id.ts';
import type { SqlRunner } from './engine.ts';
import type { HranaAnswer, HranaPipeline } from './hrana.ts';
import type { HranaError } from './sqlerror.ts';
import { Stream } from './stream.ts';

/** Streams that clients left open; the oldest goes when there are too many. */
export type OpenStreams = Map<string, Stream>;

const openStreams = 64;

/**
 * Answers a pipeline. A transaction still open at its end is taken back and the whole request refused: on the one
 * connection it would hold up, or take in, everybody else's statements.
 */
export function answerPipeline(
  engine: SqlRunner,
  streams: OpenStreams,
  pipeline: HranaPipeline,
): HranaAnswer | HranaError {
  const stream = continued(engine, streams, pipeline.baton ?? null);
  if (stream === undefined) return { message: 'the stream is not known, or expired', code: 'STREAM_EXPIRED' };
  try {
    const results = pipeline.requests.map((request) => stream.answer(request));
    if (engine.inTransaction) {
      return {
        message:
          'a transaction may not stay open after the request; it was rolled back. Send it as one batch',
        code: 'TRANSACTION_LEFT_OPEN',
      };
    }
    return { baton: stream.isClosed ? null : keep(streams, stream), base_url: null, results };
  } finally {
    engine.tidy();
  }
}

function continued(engine: SqlRunner, streams: OpenStreams, baton: string | null): Stream | undefined {
  if (baton === null) return new Stream(engine);
  const stream = streams.get(baton);
  streams.delete(baton);
  return stream;
}

function keep(streams: OpenStreams, stream: Stream): string {
  const [oldest] = streams.keys();
  if (oldest !== undefined && streams.size >= openStreams) streams.delete(oldest);
  const baton = randomId();
  streams.set(baton, stream);
  return baton;
}
