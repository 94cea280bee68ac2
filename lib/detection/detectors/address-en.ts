import { type Folded, HAS_DIGIT } from '@/lib/text/fold';
import { BEFORE_CODE, CODES, IS_VAGUE, REST, STREET, STREET_NAME, UNIT_ONLY } from '../english-streets';
import { after, before, matches } from '../matches';
import type { Detector, Examples, FoldedFinding } from '../types';

const BOX = /\bp\.? ?o\.? box \d{1,6}/g;
const HOME =
  /(?:live|living|address|addy|moved?|house|home|place|come|ship|send|mail|deliver|it'?s|i'?m|its|meet|stay|staying|pick me up|ここ|住所)\b[^\n\d]{0,16}$/;
/** 「24 hour drive」, 「5 min way」: a measure or talk, not a street. */
const TALK =
  /^(?:min|mins|minutes?|hours?|hrs?|h|days?|weeks?|months?|years?|times?|more|less|of|people|guys|girls|percent|miles?|km|meters?|feet|ft|the|a|an|in|on|at|per|or|and|to|is|are|was|am|pm|long|big|best|first|second|different|points?|wins?|kills?|way|dead|star|player|new|old|same|other|my|your|down|up|for|from|with|this|that|top|mid|bot|off|safe|solo|level|lvl|vs|x|i|it|just|you|we|they|so|but|have|has|not|no|if|be|do|get|got|like|can)$/;

/** Addresses of the US, Canada, Britain and Australia: number, street, type of street, or number and postal code. */
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
    for (const match of matches(folded, CODES)) {
      const found = beforeCode(folded, match);
      if (found) yield found;
    }
    for (const { index, 0: text } of matches(folded, BOX))
      yield { from: index, to: index + text.length, confidence: 'likely', reason: REASON };
  },
} satisfies Detector;

function beforeCode(folded: Folded, { index, 0: code }: RegExpExecArray): FoldedFinding | undefined {
  const to = index + code.length;
  const left = BEFORE_CODE.exec(before(folded, index, 90))?.[0] ?? '';
  if (left && !isTalk(left)) return { from: index - left.length, to, confidence: 'strong', reason: REASON };
  return isBritish(code) ? { from: index, to, confidence: 'weak', reason: REASON } : undefined;
}

function isTalk(words: string): boolean {
  return words.split(/[ ,\n]+/).some((word) => TALK.test(word));
}

/** SW1A 1AA tells a street by itself; other codes are nothing but numbers to most. */
function isBritish(code: string): boolean {
  return /^[a-z]{1,2}\d[a-z0-9]? \d[a-z]{2}\b/.test(code);
}

function streetAt(folded: Folded, match: RegExpExecArray): FoldedFinding | undefined {
  const [text, whole, words = '', type = 'st'] = match;
  if (isTalk(words)) return undefined;
  const end = match.index + text.length;
  const right = after(folded, end, 80);
  const rest = REST.exec(right)?.[0] ?? UNIT_ONLY.exec(right)?.[0] ?? '';
  const isSure = rest !== '' || HOME.test(before(folded, match.index, 30));
  const isNamed = STREET_NAME.test(words);
  // mario kart 8 rainbow road, 99 problems lane
  const isDoubtful = !isSure && (!/\d\d/.test(text) || /[^s]s$/.test(words));
  const isClear = !whole && (isNamed || !(IS_VAGUE.test(type) || isDoubtful));
  if (rest === '' && !isClear && !isPlain(folded, match, isSure)) return undefined;
  return {
    from: match.index,
    to: end + rest.length,
    confidence: isSure ? 'strong' : 'likely',
    reason: REASON,
  };
}

/** A street of any name and vague type: the whole message, or a number of two digits after a word for home. */
function isPlain(
  folded: Folded,
  { index, 0: text, 1: whole, 2: words = '' }: RegExpExecArray,
  isSure: boolean,
): boolean {
  if (folded.length - text.length < 3) return /\d\d/.test(text);
  return (
    isSure &&
    (whole !== undefined || !/[^s]s$/.test(words) || /\d{3}/.test(text)) &&
    (/\d\d/.test(text) || /(?:at|to|is|[:,]) ?$/.test(before(folded, index, 4)))
  );
}

const REASON = { ja: '英語の住所の形です。', en: 'Looks like a street address.' };

export const examples = {
  hit: [
    ['i live at 123 Oak Street, Austin, TX 78701', '123 Oak Street, Austin, TX 78701'],
    ['42 Station Road, Leeds LS1 4AP', '42 Station Road, Leeds LS1 4AP'],
    ['send it to 9 Collins Street, Melbourne VIC 3000', '9 Collins Street, Melbourne VIC 3000'],
    ['my address is 1600 N Main St', '1600 N Main St'],
    ['come to unit 7, 208 ocean parade', 'unit 7, 208 ocean parade'],
    ['2209 Broadway Apt 4B, New York, NY 10024', '2209 Broadway Apt 4B, New York, NY 10024'],
    ['11/4 George St, St Kilda VIC 3182', '11/4 George St, St Kilda VIC 3182'],
    ['36 queens road london', '36 queens road london'],
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
    '3 kills top lane',
    'open 24/7',
    '2 way street',
    '1 boss dr next',
    '4 street food places',
    '2 rare ct',
  ],
} satisfies Examples;
