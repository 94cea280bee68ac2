// How long a message takes. Everything is timed in turns within one process, so that all see the same machine,
// and told as a ratio to a floor: a loop that only looks each unit up in a table of classes.

/**
 * @typedef {{ name: string, run: (text: string) => unknown, isAsync?: boolean }} Runner
 * @typedef {{ p50: number, p99: number }} Latency microseconds a message
 */

const classes = new Uint8Array(0x1_0000);
for (let digit = 0x30; digit <= 0x39; digit++) classes[digit] = 1;

/** The least that reading a text costs. @type {Runner} */
export const floor = {
  name: 'floor',
  run: (text) => {
    let seen = 0;
    for (let i = 0; i < text.length; i++) seen |= classes[text.charCodeAt(i)] ?? 0;
    return seen;
  },
};

/** Keeps what was computed, so that no compiler may leave it out. */
const kept = { count: 0 };

/** Microseconds for `times` runs over each of the texts. @param {Runner} runner @param {readonly string[]} texts @param {number} times */
async function timed({ run, isAsync }, texts, times) {
  const start = performance.now();
  for (let n = 0; n < times; n++) {
    for (const text of texts) {
      const result = isAsync ? await run(text) : run(text);
      kept.count += result ? 1 : 0;
    }
  }
  return (performance.now() - start) * 1000;
}

/** How often to run so that a batch lasts some 100 µs: the clock is too coarse for one run. @param {Runner} runner @param {readonly string[]} texts */
async function batchOf(runner, texts) {
  await timed(runner, texts, 3);
  const one = (await timed(runner, texts, 1)) / texts.length;
  return Math.max(1, Math.min(500, Math.round(100 / one)));
}

/**
 * The median and the slowest hundredth of the texts. What a text takes is its best round: other programs take the
 * processor away for milliseconds, and that is not the runner's doing.
 * @param {readonly Runner[]} runners
 * @param {readonly string[]} texts
 * @param {number} rounds
 * @returns {Promise<Map<string, Latency>>}
 */
export async function latencies(runners, texts, rounds) {
  const inTurns = runners.map((runner) => ({
    runner,
    times: 1,
    best: texts.map(() => Number.POSITIVE_INFINITY),
  }));
  for (const turn of inTurns) turn.times = await batchOf(turn.runner, texts);
  for (let round = 0; round < rounds; round++) {
    for (const { runner, times, best } of inTurns) {
      for (const [index, text] of texts.entries()) {
        const one = (await timed(runner, [text], times)) / times;
        best[index] = Math.min(best[index] ?? one, one);
      }
    }
  }
  return new Map(
    inTurns.map(({ runner, best }) => [runner.name, { p50: quantile(best, 0.5), p99: quantile(best, 0.99) }]),
  );
}

/**
 * Messages a second, the best of the rounds.
 * @param {readonly Runner[]} runners
 * @param {readonly string[]} texts
 * @param {number} rounds
 * @returns {Promise<Map<string, number>>}
 */
export async function throughputs(runners, texts, rounds) {
  /** @type {Map<string, number>} */
  const best = new Map();
  for (const runner of runners) await timed(runner, texts.slice(0, 200), 1);
  for (let round = 0; round < rounds; round++) {
    for (const runner of runners) {
      const perSecond = (texts.length * 1e6) / (await timed(runner, texts, 1));
      best.set(runner.name, Math.max(best.get(runner.name) ?? 0, perSecond));
    }
  }
  return best;
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * `count` texts of exactly `length` units: messages one after the other, cut where no character is cut in two.
 * @param {readonly string[]} messages
 * @param {number} length
 * @param {number} count
 */
export function textsOf(messages, length, count) {
  /** @type {string[]} */
  const texts = [];
  // Steps that share no factor with the number of messages mix the kinds, which come in blocks.
  for (let at = 0, text = ''; texts.length < count; at += 7919) {
    text += `${text ? ' ' : ''}${messages[at % messages.length] ?? ''}`;
    if (text.length < length) continue;
    texts.push(flat(text.slice(0, length).replace(/[\ud800-\udbff]$/, ' ')));
    text = '';
  }
  return texts;
}

/**
 * The same text in one piece of memory, as a text box gives it: a part of another string is slower to read.
 * @param {string} text
 * @returns {string}
 */
export function flat(text) {
  return JSON.parse(JSON.stringify(text));
}
