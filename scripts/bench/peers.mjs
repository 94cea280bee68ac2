// What the engine is measured against: libraries that find or hide private details in text, each as its
// documentation sets it up, with phones, addresses and names switched on.
import { readFileSync } from 'node:fs';
import { Redactor } from '@redactpii/node';
import nlp from 'compromise';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import { OpenRedaction } from 'openredaction';
import redactPii from 'redact-pii';
import { spansOf } from './redactions.mjs';

/**
 * @typedef {import('./redactions.mjs').Found} Found
 * @typedef {object} Peer
 * @property {string} name of its package
 * @property {string} version
 * @property {readonly string[]} kinds what it claims to find
 * @property {(text: string) => unknown} run what is timed; `isAsync` where it gives a promise
 * @property {boolean} [isAsync]
 * @property {(text: string) => Found[] | Promise<Found[]>} find
 * @property {string} entry the source of a module that holds its detection and nothing else
 */

/** @param {string} name */
function versionOf(name) {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return String(JSON.parse(readFileSync(file, 'utf8')).version);
}

/** @param {string} text */
function libphonenumber(text) {
  // NFKC for full-width digits. It may change lengths: see `find`.
  const plain = text.normalize('NFKC');
  const japanese = findPhoneNumbersInText(plain, 'JP');
  return japanese.length > 0 ? japanese : findPhoneNumbersInText(plain, 'US');
}

/** Where in the original each unit of its NFKC form comes from, character by character. @param {string} text */
function originsOfNfkc(text) {
  /** @type {number[]} */
  const origins = [];
  let at = 0;
  for (const character of text) {
    for (let k = character.normalize('NFKC').length; k > 0; k--) origins.push(at);
    at += character.length;
  }
  return [...origins, at];
}

/** @type {Readonly<Record<string, string>>} */
const REDACT_PII = {
  CREDIT_CARD_NUMBER: 'card',
  STREET_ADDRESS: 'address',
  ZIPCODE: 'postal',
  PHONE_NUMBER: 'phone',
  IP_ADDRESS: 'other',
  US_SOCIAL_SECURITY_NUMBER: 'other',
  EMAIL_ADDRESS: 'email',
  USERNAME: 'account',
  PASSWORD: 'other',
  CREDENTIALS: 'other',
  DIGITS: 'other',
  URL: 'url',
  PERSON_NAME: 'name',
};

/** @type {Readonly<Record<string, string>>} */
const REDACTPII_NODE = {
  CREDIT_CARD_NUMBER: 'card',
  EMAIL_ADDRESS: 'email',
  PERSON_NAME: 'name',
  PHONE_NUMBER: 'phone',
  US_SOCIAL_SECURITY_NUMBER: 'other',
};

/** @param {string} type */
function kindOfOpenRedaction(type) {
  if (type.startsWith('PHONE')) return 'phone';
  if (type === 'ADDRESS_STREET' || type === 'ADDRESS_PO_BOX') return 'address';
  return type === 'NAME' ? 'name' : 'other';
}

const syncRedactor = new redactPii.SyncRedactor();
const redactor = new Redactor();
// The cache would answer the second round from memory, and learning would write a file.
const openRedaction = new OpenRedaction({ enableCache: false, enableLearning: false });

/** @param {string} text */
function compromise(text) {
  const doc = nlp(text);
  const kinds = { name: doc.people(), phone: doc.phoneNumbers(), address: doc.addresses() };
  return Object.entries(kinds);
}

/** @type {readonly Omit<Peer, 'version'>[]} */
const peersWithoutVersion = [
  {
    name: 'libphonenumber-js',
    kinds: ['phone'],
    run: libphonenumber,
    find: (text) => {
      const origins = originsOfNfkc(text);
      return libphonenumber(text).map(({ startsAt, endsAt }) => ({
        kind: 'phone',
        span: [origins[startsAt] ?? 0, origins[endsAt] ?? text.length],
      }));
    },
    entry: "export { findPhoneNumbersInText } from 'libphonenumber-js';",
  },
  {
    name: 'redact-pii',
    kinds: ['phone', 'address', 'name'],
    run: (text) => syncRedactor.redact(text),
    find: (text) => spansOf(text, syncRedactor.redact(text), REDACT_PII),
    entry: "export { SyncRedactor } from 'redact-pii';",
  },
  {
    name: '@redactpii/node',
    kinds: ['phone', 'name'],
    run: (text) => redactor.redact(text),
    find: (text) => spansOf(text, redactor.redact(text), REDACTPII_NODE),
    entry: "export { Redactor } from '@redactpii/node';",
  },
  {
    name: 'openredaction',
    kinds: ['phone', 'address', 'name'],
    run: (text) => openRedaction.detect(text),
    isAsync: true,
    find: async (text) => {
      const { detections } = await openRedaction.detect(text);
      return detections.map(({ type, position: [start, end] }) => {
        return { kind: kindOfOpenRedaction(type), span: [start, end] };
      });
    },
    entry: "export { OpenRedaction } from 'openredaction';",
  },
  {
    name: 'compromise',
    kinds: ['phone', 'address', 'name'],
    run: compromise,
    find: (text) =>
      compromise(text).flatMap(([kind, view]) =>
        view.json({ offset: true }).map((/** @type {any} */ { offset }) => {
          return { kind, span: [offset.start, offset.start + offset.length] };
        }),
      ),
    entry: "export { default } from 'compromise';",
  },
];

/** @type {readonly Peer[]} */
export const peers = peersWithoutVersion.map((peer) => ({ ...peer, version: versionOf(peer.name) }));
