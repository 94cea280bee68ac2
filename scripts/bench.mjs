// Measures the detection engine beside its peers on the same messages, in one run (`npm run bench`).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEngine } from './bench/engine.mjs';
import { peers } from './bench/peers.mjs';
import { loadMessages, qualityOf } from './bench/quality.mjs';
import { sizeOfEngine, sizeOfPeer } from './bench/sizes.mjs';
import { flat, floor, latencies, textsOf, throughputs } from './bench/speed.mjs';
import { printTable } from './bench/table.mjs';
import { TALK } from './bench/talk.mjs';
import { worstCases } from './bench/worst-cases.mjs';
import { ROOT, runMain, Stop } from './run.mjs';

const HELP = `Measures the detection engine beside other libraries: what they find, how fast, how large.

  npm run bench

Prints tables and writes bench/detection.json. Times depend on the machine and on what else runs there: the ratios to
the floor (a loop that only looks each character up in a table) and to the fastest peer are what lasts.

  --quick      fewer messages, rounds and worst cases; bench/detection.json stays as it is
  --help, -h   this page
`;

const US = 'mibare-guard';
const LENGTHS = [50, 100, 200, 1000];
const COMPARED = ['phone ja', 'phone en', 'address ja', 'address en', 'name ja', 'name en'];

/** What the timed texts are. @type {Readonly<Record<string, string>>} */
const ABOUT = {
  talk: 'ordinary talk',
  labelled: 'half of the messages with a private detail, the others look like one',
};

/** @typedef {{ perWeight: number, texts: number, rounds: number, isQuick: boolean }} Effort */
/** @type {Effort} */
const FULL = { perWeight: 40, texts: 300, rounds: 15, isQuick: false };
/** @type {Effort} */
const QUICK = { perWeight: 6, texts: 60, rounds: 4, isQuick: true };

/** @param {readonly import('./bench/quality.mjs').Finder[]} finders @param {readonly import('./bench/quality.mjs').Message[]} messages */
async function compareQuality(finders, messages) {
  /** @type {Record<string, import('./bench/quality.mjs').Quality>} */
  const result = {};
  for (const finder of finders) result[finder.name] = await qualityOf(messages, finder);
  return result;
}

/** @param {string} title @param {Awaited<ReturnType<typeof compareQuality>>} result */
function printQuality(title, result) {
  const rates = (/** @type {import('./bench/quality.mjs').Rates | undefined} */ rate) =>
    rate && `${rate.recall} / ${rate.precision ?? '–'}`;
  const rows = Object.entries(result).map(([name, { kinds, clean, flagged }]) => [
    name,
    ...COMPARED.map((kind) => rates(kinds[kind])),
    `${flagged} of ${clean}`,
  ]);
  printTable(`${title}: recall / precision in %, clean messages given a phone, an address or a name`, [
    ['', ...COMPARED, 'clean'],
    ...rows,
  ]);
  const ours = result[US];
  if (!ours) return;
  printTable(
    `${title}: all kinds (${US}); ${ours.flaggedAtAll} of ${ours.clean} clean messages given anything`,
    [
      ['kind', 'values', 'recall', 'precision'],
      ...Object.entries(ours.kinds).map(([kind, { gold, recall, precision }]) => [
        kind,
        gold,
        recall,
        precision,
      ]),
    ],
  );
}

/** @param {readonly import('./bench/speed.mjs').Runner[]} runners @param {readonly string[]} messages @param {Effort} effort */
async function compareSpeed(runners, messages, { texts, rounds }) {
  const all = [floor, ...runners];
  const at200 = await latencies(all, textsOf(messages, 200, texts), rounds);
  const perSecond = await throughputs(all, messages.slice(0, 20 * texts), Math.ceil(rounds / 4));
  const least = at200.get(floor.name)?.p50 ?? Number.NaN;
  const fastestPeer = Math.min(...peers.map(({ name }) => at200.get(name)?.p50 ?? Number.POSITIVE_INFINITY));
  return Object.fromEntries(
    [...at200].map(([name, { p50, p99 }]) => [
      name,
      {
        messagesPerSecond: Math.round(perSecond.get(name) ?? 0),
        p50: rounded(p50),
        p99: rounded(p99),
        p50ToFloor: rounded(p50 / least),
        p50ToFastestPeer: rounded(p50 / fastestPeer),
      },
    ]),
  );
}

/** @param {(text: string) => unknown} detect @param {readonly string[]} messages @param {Effort} effort */
async function compareLengths(detect, messages, { texts, rounds }) {
  const rows = [];
  for (const length of LENGTHS) {
    const measured = await latencies(
      [floor, { name: US, run: detect }],
      textsOf(messages, length, texts),
      rounds,
    );
    const [least, ours] = [measured.get(floor.name), measured.get(US)];
    if (!least || !ours) continue;
    rows.push([
      String(length),
      {
        p50: rounded(ours.p50),
        p99: rounded(ours.p99),
        floor: rounded(least.p50),
        p50ToFloor: rounded(ours.p50 / least.p50),
      },
    ]);
  }
  return Object.fromEntries(rows);
}

/** @param {number} value three digits that mean something */
function rounded(value) {
  return Number(value.toPrecision(3));
}

/** @param {string} title @param {Record<string, object>} rows */
function print(title, rows) {
  const [first = {}] = Object.values(rows);
  printTable(title, [
    ['', ...Object.keys(first)],
    ...Object.entries(rows).map(([name, row]) => [name, ...Object.values(row)]),
  ]);
}

async function compareSizes() {
  /** @type {Record<string, import('./bench/sizes.mjs').Size>} */
  const sizes = { [US]: await sizeOfEngine() };
  for (const { name, entry } of peers) sizes[name] = await sizeOfPeer(entry);
  return sizes;
}

/** @param {(text: string) => unknown} detect @param {boolean} isQuick */
function nastyTexts(detect, isQuick) {
  const [floorMs = 1] = worstCases(floor.run, true).map(({ ms1m }) => ms1m ?? 1);
  return Object.fromEntries(
    worstCases(detect, isQuick).map(({ name, ms2k, ms100k, ms1m, growth }) => [
      name,
      {
        '2,000 ms': rounded(ms2k),
        '100,000 ms': rounded(ms100k),
        '1,000,000 ms': ms1m === null ? null : rounded(ms1m),
        toFloor: ms1m === null ? null : rounded(ms1m / floorMs),
        growth: growth === null ? null : rounded(growth),
      },
    ]),
  );
}

/** @throws {Stop} for an option it does not know */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' }, quick: { type: 'boolean' } },
    });
    return { wantsHelp: values.help === true, effort: values.quick ? QUICK : FULL };
  } catch {
    throw new Stop('Unknown option. See: npm run bench -- --help');
  }
}

await runMain(import.meta.url, async () => {
  const { wantsHelp, effort } = readOptions();
  if (wantsHelp) {
    process.stdout.write(HELP);
    return;
  }
  const detect = await loadEngine();
  const { generated, written } = await loadMessages(effort.perWeight);
  const finders = [{ name: US, find: (/** @type {string} */ text) => detect(text).map(toFound) }, ...peers];
  const runners = [{ name: US, run: detect }, ...peers];
  const texts = [...generated, ...written].map(({ text }) => flat(text));

  const quality = { generated: await compareQuality(finders, generated) };
  printQuality(`Generated messages (${generated.length})`, quality.generated);
  const handWritten = written.length > 0 ? await compareQuality(finders, written) : undefined;
  if (handWritten) printQuality(`Messages written by hand (${written.length})`, handWritten);

  /** @type {Record<string, Awaited<ReturnType<typeof compareSpeed>>>} */
  const speed = {};
  /** @type {Record<string, Awaited<ReturnType<typeof compareLengths>>>} */
  const lengths = {};
  for (const [name, messages] of Object.entries({ talk: TALK, labelled: texts })) {
    speed[name] = await compareSpeed(runners, messages, effort);
    print(`Speed (${ABOUT[name]}): messages of their own length a second; µs at 200 characters`, speed[name]);
    lengths[name] = await compareLengths(detect, messages, effort);
    print(`Length (${ABOUT[name]}): µs by the number of characters, ${US}`, lengths[name]);
  }
  const worst = nastyTexts(detect, effort.isQuick);
  print('Worst cases, slowest first: ms by the number of characters; growth 1 is linear', worst);
  const sizes = await compareSizes();
  print('Size: KiB, minified and after gzip -9', sizes);

  if (effort.isQuick) return;
  const versions = Object.fromEntries(peers.map(({ name, version }) => [name, version]));
  const report = {
    about: 'Made by `npm run bench`. Times are of one machine; the ratios are what lasts.',
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    versions,
    messages: { generated: generated.length, written: written.length },
    quality: handWritten ? { ...quality, written: handWritten } : quality,
    speed,
    lengths,
    worstCases: worst,
    sizes,
  };
  mkdirSync(join(ROOT, 'bench'), { recursive: true });
  writeFileSync(join(ROOT, 'bench/detection.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log('\nWrote bench/detection.json');
});

/** @param {import('./bench/engine.mjs').Finding} finding @returns {import('./bench/redactions.mjs').Found} */
function toFound({ kind, span: [start, end] }) {
  return { kind, span: [start, end] };
}
