// Requests too large, too deep, too slow or malformed, as bytes on the line.
import { gzipSync } from 'node:zlib';
import { fixedId } from './forms.ts';

/** A request, and statuses that are a right answer to it; 0 is a line that is cut. */
export interface Bomb {
  readonly parts: readonly Uint8Array[];
  readonly statuses: readonly number[];
}

const path = `/api/v1/forms/${fixedId}/responses`;
const refusals = [0, 400, 403, 404, 405, 411, 413, 414, 415, 422, 431];

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** A request with these header lines before its body. */
function request(line: string, headers: readonly string[], body: Uint8Array = bytes('')): Bomb {
  const head = [`${line} HTTP/1.1`, 'Host: weerklank.example', 'Connection: close', ...headers, '', ''];
  return { parts: [bytes(head.join('\r\n')), body], statuses: refusals };
}

function json(body: string | Uint8Array): Bomb {
  const sent = typeof body === 'string' ? bytes(body) : body;
  const headers = ['Content-Type: application/json', `Content-Length: ${sent.length}`];
  return request(`POST ${path}`, headers, sent);
}

function page(type: string, body: string): Bomb {
  const headers = [
    `Content-Type: ${type}`,
    'Origin: http://weerklank.example',
    `Content-Length: ${body.length}`,
  ];
  return request(`POST /nl/forms/${fixedId}/steps/2`, headers, bytes(body));
}

/** The same request, to which an ordinary answer is right as well. */
function harmless(bomb: Bomb): Bomb {
  return { ...bomb, statuses: [...bomb.statuses, 200, 302, 303] };
}

const get = (target: string, ...headers: string[]) => harmless(request(`GET ${target}`, headers));
const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n));
const megabytes = 10_000_000;
const chunk = `400\r\n${'a'.repeat(1024)}\r\n`;
const posting = (...headers: string[]) => ['Content-Type: application/json', ...headers];

/** How each recipe of the folder is made. */
export const recipes: Readonly<Record<string, () => readonly Bomb[]>> = {
  'depth-array-1e5': () => [json('['.repeat(100_000) + ']'.repeat(100_000)), json('['.repeat(60_000))],
  'depth-object-1e5': () => [
    json(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    json('{"a":'.repeat(13_000)),
  ],
  'depth-33': () => [json('['.repeat(33) + ']'.repeat(33))],
  'wide-keys-1e5': () => [
    json(`{${many(100_000, (n) => `"k${n}":0`).join()}}`),
    json(`{${many(6000, (n) => `"k${n}":0`).join()}}`),
  ],
  'wide-array-1e6': () => [
    json(`[${many(1_000_000, () => '0').join()}]`),
    json(`[${many(30_000, () => '0').join()}]`),
  ],
  'long-string-10MB': () => [json(`"${'a'.repeat(megabytes)}"`)],
  'long-string-limit-plus-1': () => [json(`"${'a'.repeat(65_535)}"`)],
  'long-number-1e6-digits': () => [json('1'.repeat(1_000_000)), json('1'.repeat(65_000))],
  'many-escapes': () => [json(`"${'\\u0061'.repeat(200_000)}"`), json(`"${'\\u0061'.repeat(10_000)}"`)],
  'duplicate-keys-1e5': () => [
    json(`{${many(100_000, () => '"a":1').join()}}`),
    json(`{${many(10_000, () => '"a":1').join()}}`),
  ],
  'hash-collision-like': () => [
    json(`{${many(100_000, (n) => `"${n}":0`).join()}}`),
    json(`{${many(7000, (n) => `"${n}":0`).join()}}`),
  ],
  'whitespace-1MB': () => [json(`${' '.repeat(1_000_000)}{}`), json(`${' '.repeat(60_000)}{}`)],
  'trailing-garbage': () => [json('{} x')],
  bom: () => [json(Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))],
  utf16le: () => [json(Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))],
  utf7: () => [json('+AHs-+AH0-')],
  latin1: () => [json(`{"a":"\xe9"}`)],
  'overlong-utf8': () => [json(`{"a":"\xc0\x80"}`)],
  truncated: () => [json('{"a":"b')],
  'gzip-bomb': () => {
    const body = gzipSync(Buffer.alloc(megabytes));
    const headers = posting('Content-Encoding: gzip', `Content-Length: ${body.length}`);
    return [request(`POST ${path}`, headers, body)];
  },
  'chunked-no-length': () => [
    request(`POST ${path}`, posting('Transfer-Encoding: chunked'), bytes(`${chunk.repeat(9766)}0\r\n\r\n`)),
  ],
  'lying-content-length': () => [
    request(`POST ${path}`, posting('Content-Length: 10'), bytes('a'.repeat(megabytes))),
  ],
  'negative-content-length': () => [request(`POST ${path}`, posting('Content-Length: -1'), bytes('{}'))],
  'two-content-lengths': () => [
    request(`POST ${path}`, posting('Content-Length: 5', 'Content-Length: 6'), bytes('{}    ')),
  ],
  'multipart-10000-parts': () => [page('multipart/form-data; boundary=x', '--x\r\n\r\n\r\n'.repeat(10_000))],
  'multipart-no-boundary': () => [page('multipart/form-data', '--x\r\n\r\n\r\n--x--')],
  'form-10000-fields': () => [
    harmless(page('application/x-www-form-urlencoded', many(10_000, () => 'a=1').join('&'))),
    page('application/x-www-form-urlencoded', many(10_000, (n) => `a${n}=1`).join('&')),
    harmless(page('application/x-www-form-urlencoded', many(501, (n) => `a${n}=1`).join('&'))),
  ],
  'content-type-none': () => [request(`POST ${path}`, ['Content-Length: 2'], bytes('{}'))],
  'content-type-odd': () =>
    ['text/plain', 'application/json;charset=utf-7', 'application/jsonp', ',', '\xff'].map((type) =>
      request(`POST ${path}`, [`Content-Type: ${type}`, 'Content-Length: 2'], bytes('{}')),
    ),
  'url-16KB-plus': () => [get(`/nl/forms/${'a'.repeat(17_000)}`), get(`/${'a/'.repeat(8500)}`)],
  'headers-128KB': () => [get('/nl/', `X-A: ${'a'.repeat(140_000)}`)],
  'header-nul': () => [get('/nl/', 'X-A: a\0b')],
  'method-odd': () =>
    ['PROPFIND', 'TRACE', 'CONNECT', 'G E T', 'get'].map((method) => {
      // what the server in front of us says itself to a method that it does not know, and to a tunnel
      const bomb = harmless(request(`${method} /nl/`, []));
      return { ...bomb, statuses: [...bomb.statuses, 501, ...(method === 'CONNECT' ? [500] : [])] };
    }),
  'path-odd': () =>
    ['/..;/', '/%2e%2e/', '/%00', '/%ff', '//', '/./', '/a%2fb', '/nl/forms/%00', '/nl/r/%ff'].map((each) =>
      get(each),
    ),
  'query-dup': () => [get('/nl/receipts?first=1&first=2&v=1&v=2')],
  range: () => [get('/nl/', `Range: bytes=${many(1000, () => '0-0').join()}`)],
  'accept-language-bomb': () => [get('/', `Accept-Language: ${many(5000, () => 'a').join()}`)],
};
