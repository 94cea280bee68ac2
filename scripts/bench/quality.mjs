// Recall, precision and false alarms of the engine and of its peers, on the same messages.
import { load } from './engine.mjs';

/**
 * @typedef {import('../../tests/quality/generate.ts').LabelledMessage} Message
 * @typedef {import('./redactions.mjs').Found} Found
 * @typedef {{ name: string, kinds?: readonly string[], find: (text: string) => readonly Found[] | Promise<readonly Found[]> }} Finder
 * @typedef {{ gold: number, recall: number, precision: number | null }} Rates
 * @typedef {{ kinds: Record<string, Rates>, clean: number, flagged: number, flaggedAtAll: number }} Quality
 */

/** The kinds that every table compares; the peers know no others that we do. */
const COMPARED = ['phone', 'address', 'name'];

/** Generated messages whose sentences the engine's authors don't read, and those written by hand. @param {number} perWeight */
export async function loadMessages(perWeight) {
  const { generate } = await load('tests/quality/generate.ts');
  const { readWritten } = await load('tests/quality/written.ts');
  /** @type {Message[]} */
  const generated = generate('unseen', perWeight);
  /** @type {Message[]} */
  const written = readWritten();
  return { generated, written };
}

/**
 * @param {readonly Message[]} messages
 * @param {Finder} finder
 * @returns {Promise<Quality>}
 */
export async function qualityOf(messages, finder) {
  /** @type {Map<string, readonly Found[]>} */
  const found = new Map();
  for (const { text } of messages) if (!found.has(text)) found.set(text, await finder.find(text));
  const { measure } = await load('tests/quality/measure.ts');
  /** @type {Map<string, import('../../tests/quality/measure.ts').Score>} */
  const scores = measure(messages, (/** @type {string} */ text) => found.get(text) ?? []);
  const claimed = [...scores].filter(([name]) => finder.kinds?.includes(name.split(' ')[0] ?? '') ?? true);
  const clean = messages.filter(({ label }) => !label);
  const isFlagged = (/** @type {Message} */ { text }, /** @type {(kind: string) => boolean} */ counts) =>
    (found.get(text) ?? []).some(({ kind }) => counts(kind));
  return {
    kinds: Object.fromEntries(
      claimed.filter(([, { gold }]) => gold > 0).map(([name, score]) => [name, ratesOf(score)]),
    ),
    clean: clean.length,
    flagged: clean.filter((message) => isFlagged(message, (kind) => COMPARED.includes(kind))).length,
    flaggedAtAll: clean.filter((message) => isFlagged(message, () => true)).length,
  };
}

/** @param {import('../../tests/quality/measure.ts').Score} score @returns {Rates} */
function ratesOf({ gold, found, predicted, right }) {
  return {
    gold,
    recall: percent(found, gold),
    precision: predicted === 0 ? null : percent(right, predicted),
  };
}

/** @param {number} part @param {number} all */
function percent(part, all) {
  return Math.round((1000 * part) / all) / 10;
}
