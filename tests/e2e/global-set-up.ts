import type { TestProject } from 'vitest/node';
import { buildPages } from '../pages/build';
import { startServer } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    port: number;
  }
}

/** One server for all end-to-end tests; the extension itself is built by `npm test` before. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer(await buildPages());
  project.provide('port', server.port);
  return () => server.close();
}
