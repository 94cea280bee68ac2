// Makes the pictures of the documents anew, from the end-to-end run (`npm run screenshots`).
import { runMain, runShown } from './run.mjs';

await runMain(import.meta.url, async () => {
  const env = { ...process.env, SCREENSHOT_FOLDER: 'docs/screenshots' };
  const args = ['scripts/test.mjs', '--only=e2e', 'tests/e2e/screenshots.test.ts'];
  const code = await runShown(process.execPath, args, { env });
  process.exitCode = code;
});
