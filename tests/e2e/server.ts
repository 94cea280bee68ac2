import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

const STYLE = `body{font:15px/1.6 system-ui,sans-serif;margin:24px;min-height:520px}
.box{display:block;box-sizing:border-box;width:340px;min-height:38px;padding:6px 10px;border:1px solid #99a;border-radius:8px;white-space:pre-wrap}
.send{min-width:48px;min-height:34px}#messages{list-style:none;padding:0;min-height:300px}`;

export interface TestServer {
  readonly port: number;
  /** Everything that was asked for: what the browser fetched at all. */
  readonly requests: { readonly host: string; readonly path: string }[];
  close(): Promise<void>;
}

/**
 * Answers for every host name over HTTPS on the loopback address: the browsers resolve all hosts to it, so
 * pages run under the platforms' real origins. `?page=NAME` chooses the page.
 */
export async function startServer(pages: ReadonlyMap<string, string>): Promise<TestServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const requests: TestServer['requests'] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push({ host: url.hostname, path: url.pathname + url.search });
    const demo = demoFileOf(url);
    if (demo) return answer(response, TYPES[demo.split('.').at(-1) ?? ''], demoFile(demo));
    const name = url.searchParams.get('page') ?? '';
    const script = pages.get(name);
    return answer(response, script && TYPES['html'], script === undefined ? '' : documentOf(name, script));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: addressOf(server.address()).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
};

/** `?page=room` is the demo chat, for pictures that look like something. */
function demoFileOf(url: URL): string | undefined {
  if (url.searchParams.get('page') === 'room') return 'index.html';
  return /\/(demo\.(?:css|js))$/.exec(url.pathname)?.[1];
}

function demoFile(name: string): string {
  return readFileSync(new URL(`../../demo/${name}`, import.meta.url), 'utf8');
}

/** Without a type there is no such page. */
function answer(response: ServerResponse, type: string | undefined, body: string): void {
  response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' });
  response.end(body);
}

function documentOf(name: string, script: string): string {
  const safe = script.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style><body><ul id="messages"></ul><script>${safe}</script></body></html>`;
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The test server has no port');
  return address;
}
