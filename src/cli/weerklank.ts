#!/usr/bin/env node
// The command `weerklank`. The exit code is set and not forced, so that what was written arrives whole in a pipe.
import { run } from './run.ts';

// who reads no further, as `head` does, has had enough
process.stdout.on('error', () => process.exit());
process.exitCode = await run(process.argv.slice(2));
