import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { columns } from '../local/columns.ts';
import { dataFolder } from '../local/folder.ts';
import { formFilesIn } from '../local/form-files.ts';
import { ownPath } from '../local/root.ts';
import { givenKeyOf, publicUrlOf, type Serve, type Served, type Serving } from '../local/serving.ts';
import { isPort } from '../local/start-options.ts';
import { stopOnSignal } from '../local/stop-on-signal.ts';
import { accepted, type Result } from '../shared/result.ts';
import type { Call } from './call.ts';
import type { Command } from './command.ts';
import { exit } from './exit.ts';

/** Made by `npm run serve`: Node cannot read the pages as they are written. */
const entry = 'dist/node/node.js';

/** Serves the website from this machine until a signal comes. */
export const serve: Command = {
  options: ['host', 'port', 'url', 'forms'],
  words: { least: 0, most: 0 },
  run: async (call) => {
    const port = setting(call, 'port', 'PORT') ?? '8787';
    if (call.options.has('database')) return call.wrongUse(call.words.wrongUse.serveElsewhere);
    if (!isPort(port)) return call.wrongUse(call.words.wrongUse.portMalformed(port));
    const serving = servingOf(call, Number(port));
    if (!serving.ok) return call.refuse(serving.problems);
    if (!existsSync(ownPath(entry))) {
      call.terminal.err(`${call.words.serve.notBuilt}\n`);
      return exit.refused;
    }
    const built: { readonly serve: Serve } = await import(pathToFileURL(ownPath(entry)).href);
    const served = await built.serve(serving.value);
    if (!served.ok) return call.refuse(served.problems);
    const stopped = untilSignal(served.value);
    tell(call, served.value);
    await stopped;
    call.say(call.words.start.stopped);
    return exit.done;
  },
};

function servingOf(call: Call, port: number): Result<Serving> {
  const forms = call.options.get('forms');
  const files = forms === undefined ? accepted([]) : formFilesIn(forms);
  if (!files.ok) return files;
  const url = setting(call, 'url', 'WEERKLANK_URL');
  const publicUrl = url === undefined ? accepted(undefined) : publicUrlOf(url);
  if (!publicUrl.ok) return publicUrl;
  const key = givenKeyOf(call.terminal.env['WEERKLANK_KEY']);
  if (!key.ok) return key;
  return accepted({
    host: setting(call, 'host', 'HOST') ?? '127.0.0.1',
    port,
    data: call.options.get('data'),
    publicUrl: publicUrl.value,
    key: key.value,
    forms: files.value,
    language: call.language,
  });
}

/** What was typed, else what is set in the environment. */
function setting(call: Call, option: 'host' | 'port' | 'url', name: string): string | undefined {
  return call.options.get(option) ?? (call.terminal.env[name] || undefined);
}

function untilSignal({ stop }: Served): Promise<void> {
  return new Promise((resolve) => stopOnSignal(() => stop().then(resolve)));
}

function tell(call: Call, { web, told }: Served): void {
  const { start, serve: words } = call.words;
  const { folder } = dataFolder(call.options.get('data'));
  for (const line of told) call.terminal.err(`${line}\n`);
  const rows = columns([
    [`  ${words.web}`, web],
    [`  ${start.data}`, folder],
    [`  ${start.stop}`, start.stopHow],
  ]);
  call.say([start.ready, '', ...rows, '', words.next].join('\n'));
  call.data({ web, data: folder, pid: process.pid });
}
