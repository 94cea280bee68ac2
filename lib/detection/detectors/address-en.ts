import { type Folded, HAS_DIGIT } from '@/lib/text/fold';
import { after, before, matches } from '../matches';
import type { Detector, Examples, FoldedFinding } from '../types';

const TYPE =
  '(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|terrace|tce|parkway|pkwy|crescent|cres|close|square|sq|highway|hwy|circle|cir|way|place|pl|gardens|grove|mews|row|hill|trail)';
const WORD = "(?:[a-z][a-z'.-]{0,15}|\\d{1,3}(?:st|nd|rd|th))";
const STREET = new RegExp(
  `(?<![\\d.,$£€#-])(?:(?:apt|unit|flat|suite) ?#?\\w{1,5},? )?\\d{1,5}[a-d]?(?:[-/]\\d{1,4})? (${WORD}(?: ${WORD}){0,3}?) (${TYPE})\\b\\.?`,
  'g',
);
const US_STATE =
  '(?:a[lkzr]|c[aot]|d[ec]|fl|ga|hi|i[dlna]|k[sy]|la|m[edainsot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aviy]|on|qc|bc|ab|mb|sk|ns|nb|nl|nsw|vic|qld|tas)';
/** Unit, city, state and code after the street. */
const REST = new RegExp(
  `^(?:,? (?:apt|unit|suite|ste|flat|#) ?#?\\w{1,5})?(?:,? [a-z][a-z .'-]{1,24}?)??(?:,? ${US_STATE}\\b\\.?)?(?:,? (?:\\d{5}(?:-\\d{4})?|\\d{4}|[a-z]\\d[a-z] ?\\d[a-z]\\d|[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}))(?![a-z\\d])`,
);
const SHORT_REST = new RegExp(`^,? [a-z][a-z .'-]{1,20}?, ${US_STATE}\\b`);
const UK_CODE =
  /(?<![a-z0-9])(?:gir|[a-pr-uwyz](?:\d{1,2}|\d[a-hjkstuw]|[a-hk-y]\d{1,2}|[a-hk-y]\d[abehmnprv-y])) \d[abd-hjlnp-uw-z]{2}(?![a-z0-9])/g;
const BOX = /\bp\.? ?o\.? box \d{1,6}/g;
const HOME =
  /(?:live|living|address|addy|moved|house|home|place|come to|ship|send|mail|deliver|it's|im|i'm|meet)\b[^\n]{0,20}$/;
/** 「24 hour drive」, 「5 min way」: a measure, not a street. */
const MEASURE =
  /^(?:min|mins|minutes?|hours?|hrs?|h|days?|weeks?|months?|years?|times?|more|of|people|percent|miles?|km|meters?|the|a|an|in|on|per|or|and|to|is|am|pm|long|big|best|first|second|different|points?|wins?)$/;
const VAGUE = /^(?:way|place|pl|row|hill|close|court|square|drive|trail|st|dr|circle|gardens|grove)$/;

/** Addresses of the US, Canada, Britain and Australia: number, street, type of street; or a British postcode, a PO box. */
export default {
  id: 'address-en',
  kind: 'address',
  classes: HAS_DIGIT,
  cues: [],
  *find(folded) {
    for (const match of matches(folded, STREET)) {
      const found = streetAt(folded, match);
      if (found) yield found;
    }
    for (const pattern of [UK_CODE, BOX]) {
      for (const match of matches(folded, pattern)) {
        yield { from: match.index, to: match.index + match[0].length, confidence: 'weak', reason: REASON };
      }
    }
  },
} satisfies Detector;

function streetAt(folded: Folded, match: RegExpExecArray): FoldedFinding | undefined {
  const [text, words = '', type = ''] = match;
  if (words.split(' ').some((word) => MEASURE.test(word))) return undefined;
  const end = match.index + text.length;
  const rest = REST.exec(after(folded, end, 60))?.[0] ?? SHORT_REST.exec(after(folded, end, 40))?.[0] ?? '';
  const isSure = rest !== '' || HOME.test(before(folded, match.index, 30));
  if (!isSure && VAGUE.test(type)) return undefined;
  return {
    from: match.index,
    to: end + rest.length,
    confidence: isSure ? 'strong' : 'likely',
    reason: REASON,
  };
}

const REASON = { ja: '英語の住所の形です。', en: 'Looks like a street address.' };

export const examples = {
  hit: [
    ['i live at 123 Oak Street, Austin, TX 78701', '123 Oak Street, Austin, TX 78701'],
    ['42 Station Road, Leeds LS1 4AP', '42 Station Road, Leeds LS1 4AP'],
    ['send it to 9 Collins Street, Melbourne VIC 3000', '9 Collins Street, Melbourne VIC 3000'],
    ['my address is 1600 N Main St', '1600 N Main St'],
    ['PO Box 1234', 'PO Box 1234'],
    ['around SW1A 1AA', 'SW1A 1AA'],
  ],
  miss: [
    '5 min drive',
    'one way street',
    '2 people on the road',
    '24 hour drive',
    'top 10 best place',
    'street fighter 6',
    '100 percent way',
    'gg 3 1 st',
  ],
} satisfies Examples;
