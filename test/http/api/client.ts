// A client made at run time from the description that a website serves: it knows nothing else of the API. Each answer
// it gets is held against that description.
import { type Document, OpenAPIClientAxios } from 'openapi-client-axios';
import { expectDescribed } from './described.ts';

/** What a call was answered. */
export interface Told {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Calls an operation by its name, with its parameters by name. */
export type Caller = (
  operation: string,
  parameters?: Readonly<Record<string, string | number>>,
  body?: unknown,
) => Promise<Told>;

/** Reads the description of a website; gives calls to it, for whoever bears a secret. */
export async function clientOf(web: string): Promise<(bearer?: string) => Caller> {
  const definition: Document = JSON.parse(await (await fetch(`${web}/api/v1/openapi.json`)).text());
  const api = new OpenAPIClientAxios({
    definition,
    withServer: { url: `${web}/api/v1` },
    axiosConfigDefaults: {
      validateStatus: () => true,
      transformResponse: (text: unknown) => text,
      // a proxy of this machine has nothing to do with it
      proxy: false,
    },
  });
  const client = await api.init();
  return (bearer) =>
    async (operation, parameters = {}, body = null) => {
      const method = client[operation];
      if (method === undefined) throw new Error(`the description has no ${operation}`);
      const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
      const answer = await method({ ...parameters }, body, { headers });
      const told = { status: answer.status, text: String(answer.data ?? ''), headers: { ...answer.headers } };
      const type = String(told.headers['content-type'] ?? '');
      const { pathname } = new URL(String(answer.request?.path ?? ''), web);
      expectDescribed(String(answer.config.method), pathname, { ...told, type });
      return {
        ...told,
        data: type.includes('json') && !type.includes('ndjson') ? JSON.parse(told.text) : {},
      };
    };
}
