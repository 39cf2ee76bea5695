// A build step, `npm run build:worker`: the Worker as wrangler.toml names it, for deploying and for `npm start`.
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';

await bundleWorker(join(import.meta.dirname, '../../dist/worker'));
