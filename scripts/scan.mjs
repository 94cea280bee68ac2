// Asks the shipped detection engine about lines of text (`npm run --silent scan`). Nothing leaves this process.
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ROOT, runMain, Stop } from './run.mjs';

const HELP = `Finds what gives somebody away, with the engine that the extension ships.

  npm run --silent scan < messages.jsonl

Reads JSON Lines from standard input, one {"text": "…"} a line, and writes one line for each:
  {"findings":[{"kind","start","end","confidence","reason"}]}
start and end are UTF-16 offsets into the text (end is exclusive), confidence is strong, likely or weak,
reason is {"ja","en"} and never repeats the text.

A line that is not such JSON (an empty one too) is answered with {"error": "…"}; the rest is still read, and the exit status is 1.

  --conversation   the lines are messages sent from one box, a second apart: what only the last of several pieces
                   completes is found too
  --help, -h       this page
`;

/**
 * @typedef {{ kind: string, span: [number, number], confidence: string, reason: object }} Finding
 * @typedef {(text: string) => Finding[]} Scan
 */

/**
 * The engine as the guard uses it: every detector of the registry.
 * @param {boolean} isConversation whether a line may complete what the lines before it began
 * @returns {Promise<Scan>}
 */
async function loadEngine(isConversation) {
  /** @type {import('vite').InlineConfig} */
  const config = { root: ROOT, configFile: false, logLevel: 'error', resolve: { alias: { '@': ROOT } } };
  const load = async (/** @type {string} */ file) =>
    (await runnerImport(join(ROOT, 'lib/detection', file), config)).module;
  const files = ['detect.ts', 'registry.ts', 'conversation.ts'];
  const [{ detect }, { detectors }, { Conversation }] = await Promise.all(files.map(load));
  if (!isConversation) return (text) => detect(text, detectors);
  const conversation = new Conversation(detectors);
  let at = 0;
  return (text) => {
    at += 1000;
    const findings = conversation.check(text, at);
    conversation.sent(text, at);
    return findings;
  };
}

/** The text of a line, or undefined where it has none. @param {string} line */
function textOf(line) {
  try {
    const { text } = JSON.parse(line);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The lines of a stream. Only a line feed ends one: readline also stops at the Unicode line ends, which JSON
 * allows inside a string.
 * @param {AsyncIterable<string>} chunks
 */
async function* linesOf(chunks) {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

/** @param {Scan} scan @param {string} text */
function findingsOf(scan, text) {
  return scan(text).map(({ span: [start, end], kind, confidence, reason }) => {
    return { kind, start, end, confidence, reason };
  });
}

/** @throws {Stop} for an option it does not know */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' }, conversation: { type: 'boolean' } },
    });
    return { wantsHelp: values.help === true, isConversation: values.conversation === true };
  } catch {
    throw new Stop('Unknown option. See: npm run --silent scan -- --help');
  }
}

await runMain(import.meta.url, async () => {
  const { wantsHelp, isConversation } = readOptions();
  if (wantsHelp) {
    process.stdout.write(HELP);
    return;
  }
  const scan = await loadEngine(isConversation);
  /** @param {AsyncIterable<string>} chunks */
  async function* answers(chunks) {
    for await (const line of linesOf(chunks)) {
      const text = textOf(line);
      if (text === undefined) process.exitCode = 1;
      // The message is never quoted: what was typed stays out of errors here too.
      const answer =
        text === undefined
          ? { error: 'not JSON with a "text" string' }
          : { findings: findingsOf(scan, text) };
      yield `${JSON.stringify(answer)}\n`;
    }
  }
  await pipeline(process.stdin.setEncoding('utf8'), answers, process.stdout, { end: false });
});
