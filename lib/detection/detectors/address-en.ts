import { type Folded, HAS_DIGIT, HAS_LATIN } from '@/lib/text/fold';
import { after, before, matches } from '../matches';
import type { Detector, Examples, FoldedFinding } from '../types';
import { BRITISH, CANADIAN } from './postal';

/** Types of street that hardly mean anything else after a number and a name. */
const CLEAR =
  'street|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|tce|parkway|pkwy|cres(?:cent)?|highway|hwy|parade|mews';
/** And those that do: a drive, a court, st and dr of a game. */
const VAGUE =
  'st|drive|dr|court|ct|close|square|circle|cir|way|place|pl|gardens|grove|row|hill|walk|trail|loop|view';
const WORD = "(?:[a-z][a-z'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th))";
const UNIT =
  '(?<![a-z])(?:(?:ap(?:artmen)?t|unit|flat|suite|room|lot)\\.? ?(?:#?\\d[a-z0-9/]{0,4}|(?<= )[a-z]\\d{0,3})|#[a-z0-9]{1,5})(?![a-z0-9])';
const HOUSE = `(?<![\\d.,:$£€#/-]|(?:level|day|top|season|episode|chapter|round|part) )(?:${UNIT},? )?(?:\\d(?: \\d){2,4}|\\d{1,5}[a-d]?)(?:[-/]\\d{1,4}| 1/2)?`;
const STATES = '(?:[a-z]{2}|nsw|vic|qld|tas)';
/** Those that are no words, and what is written out. */
const CLEAR_STATE =
  '(?:ca|ny|tx|fl|az|n[vcj]|wa|[mt]n|ga|il|[gpv]a|mi|bc|nsw|vic|qld|california|texas|florida|illinois|ontario)(?![a-z])';
/** A code that stands for a town by itself, or with the state before it: OR 97201, NSW 2000, M4W 2G8. */
const CODE = `(?:(?:act|${STATES})\\.?,? (?:\\d{4,5}(?:-\\d{4})?|${CANADIAN})|${CANADIAN}|${BRITISH})(?![a-z0-9])`;
const BETWEEN = '(?:, ?|[ \\n])';
/** A street that needs no type, or some words and the type. */
const STREET = new RegExp(
  `${HOUSE} (?:(broadway|(?:rue|via) ${WORD}|the (?:avenue|close|drive|${WORD}(?=,))|(?:${WORD} ){0,3}(?:rd|road|route|highway|hwy) \\d{1,4}[a-z]?)|(${WORD}(?: ${WORD}){0,3}?)(?: hill)? (?:(${CLEAR})|${VAGUE}))\\b\\.?(?: (?:nw|ne|sw|se|north|south|east|west|[nsew])\\b)?(?! (?:fighter|food|view|art|trip|rage|map|of|on|in)\\b)`,
  'g',
);
/** Any name, where a unit, city and state or a word for home follow … */
const UNTYPED = new RegExp(
  `${HOUSE}(?<=\\d{3}[a-d]?|\\d \\d|/\\d{1,4}) ${WORD}(?: ${WORD}){0,2}?(?=,? (?:(?:apt|unit|suite)\\.? ?|#)[a-z0-9]{1,4}\\b|,(?: ${WORD}){1,3},? ${STATES}(?![a-z]))`,
  'g',
);
/** … or stands before. */
const AFTER_HOME = new RegExp(
  `(?<=\\b(?:(?:lives?|living|stay(?:ing)?) (?:at|on)|(?:address|addy|place|home|house)(?: is|'s)?)[: ]{1,2})(?!(?:19|20)\\d\\d)\\d{3,5}[a-d]? ${WORD}(?: ${WORD})?(?![a-z0-9])`,
  'g',
);
const BOX = /\bp\.? ?o\.? ?box \d{1,6}/g;
const CODES = new RegExp(`(?<![a-z0-9])${CODE}`, 'g');
/** What stands before a postal code, whatever the street is called: a number and some words. */
const BEFORE_CODE = new RegExp(
  `${HOUSE}${BETWEEN}${WORD}(?:${BETWEEN}(?:${WORD}|#?\\d{1,4}[a-z]?(?![a-z0-9]))){1,8}${BETWEEN}$`,
);
/** Unit, city, state, code and country after the street. */
const REST = new RegExp(
  `^(?:,? ?${UNIT})?(?:${BETWEEN}(?:${WORD}(?:[ -]${WORD}){0,2}?)??(?:(?:,? ?|\\n)${CODE}|, ?${STATES}(?![a-z])|,? ?${CLEAR_STATE}(?: \\d{5})?|,? [12]\\d{3}(?!\\d)))?`,
);
/** City and state as the original has them: their capitals tell. */
const TITLED_REST =
  /^(?:,? ?(?:[A-Za-z]{3,5}\.? |#)\w{0,3}\d\w?)?(?:(?:, ?| |\n)(?!I\b|[A-Z]{5})[A-Z][a-z'.-]*[A-Za-z]){1,5}(?:,? \d{4,5})?(?![\w'])/;

const HOME_BEFORE =
  /(?:liv[a-z]*|address|addy|moved?|house|home|place|come|ship|send|mail|it'?s|i'?m|meet|stay(?:ing)?|pick me up|ここ|住所)\b[^\n\d]{0,16}$/;
const HOME_AFTER =
  /^.{0,30}?\b(?:(?:is|that'?s) (?:home|me|us|where|(?:my|our) (?:home|house|place))|buzz|bring|come)\b/;
/** 「24 hour drive」, 「5 min way」: a measure or talk, not a street. */
const TALK =
  /^(?!st|mt|jr|[dr]d|dr|ln|ct|[ns][ew]?$|[ew]$)(?:[a-z]{1,2}|(?:min(?:ute)?|hour|hr|day|week|month|year|time|dollar|mile|meter|point|win|kill)s?|more|less|people|guys|percent|bucks|feet|the|and|are|was|best|way|your|down|for|from|with|th[ai][st]|top|mid|off|solo|level|just|you|they|but|ha[sv]e?|not|[gl]et|got|like|can)$/;
/** Homes of nobody, and what is said of them. */
const FAMOUS =
  /^(?:221b? baker|742 evergreen|42 wallaby|10 (?:downing|cloverfield)|21 jump|4 privet|1600 penns|8 mile)/;
const FICTION = new RegExp(`${FAMOUS.source}|\\b(?:movie|show|episode|song|sherlock|game|level)\\b`);
/** A number, and words that all have capitals. */
const TITLED = /^\D*[\d/ -]+[a-dA-D]?(?: \W*[A-Z\d][^ ]*)+$/;
/** Names that half of all streets have. */
const STREET_NAME =
  /^(?:main|oak|elm|maple|pine|cedar|park|cherry|victoria|lake|church|high|kings?|queens?|station|mill|sunset|ocean|river|green|[nsew]|\d+[a-z]+)\b/;

/** Addresses of the US, Canada, Britain and Australia: number, street, type of street, or number and postal code. */
export default {
  id: 'address-en',
  kind: 'address',
  classes: HAS_DIGIT,
  needs: HAS_LATIN,
  cues: [],
  *find(folded) {
    for (const pattern of [STREET, UNTYPED, AFTER_HOME])
      for (const match of matches(folded, pattern)) {
        const found = streetAt(folded, match, pattern === STREET);
        if (found) yield found;
      }
    for (const { index, 0: code } of matches(folded, CODES)) {
      const left = BEFORE_CODE.exec(before(folded, index, 90))?.[0] ?? '';
      if (left && (/\d[a-z]{2}$/.test(code) || !isTalk(left)))
        yield { from: index - left.length, to: index + code.length, confidence: 'strong' };
    }
    for (const { index, 0: text } of matches(folded, BOX))
      yield { from: index, to: endOfRest(folded, index + text.length), confidence: 'likely' };
  },
} satisfies Detector;

function isTalk(words: string): boolean {
  return words.split(/[ ,\n]+/).some((word) => TALK.test(word));
}

function streetAt(folded: Folded, match: RegExpExecArray, isTyped: boolean): FoldedFinding | undefined {
  const { index, 0: text, 2: words = '' } = match;
  const end = index + text.length;
  const [left, right] = [before(folded, index, 30), after(folded, end, 40)];
  const rest = REST.exec(right)?.[0] ?? '';
  const isHome = HOME_AFTER.test(right) || HOME_BEFORE.test(left);
  const isTitled = TITLED.test(original(folded, index, end));
  const isFiction = (isHome ? FAMOUS : FICTION).test(text + right);
  if (isFiction || (!(isTitled && rest) && isTalk(isTyped ? words : text))) return undefined;
  const isSure = isHome || rest !== '' || /^(?:ap|unit|flat)/.test(text);
  const isFound = isTyped
    ? rest !== '' || isStreet(match, { left, isSure, isTitled })
    : isTitled || /^,? (?:apt|unit|suite)/.test(rest);
  if (!isFound) return undefined;
  return {
    from: index,
    to: endOfRest(folded, end),
    confidence: isSure ? 'strong' : 'likely',
  };
}

/** Not mario kart 8 rainbow road, 99 problems lane. */
function isStreet(
  { 0: text, 1: whole, 2: words = '', 3: type, input }: RegExpExecArray,
  { left, isSure, isTitled }: { left: string; isSure: boolean; isTitled: boolean },
): boolean {
  if (!/\d\d/.test(text))
    return STREET_NAME.test(words) || (isSure && (isTitled || /(?:at|to|is|[:,]) ?$/.test(left)));
  if (isSure || isTitled || input.length - text.length < 3 || STREET_NAME.test(words)) return true;
  return !whole && !/[^s]s$/.test(words) && type !== undefined;
}

function original({ original: text, starts, ends }: Folded, from: number, to: number): string {
  return text.slice(starts[from], ends[to - 1]);
}

function endOfRest(folded: Folded, end: number): number {
  const plain = REST.exec(after(folded, end, 80))?.[0].length ?? 0;
  const titled = TITLED_REST.exec(original(folded, end, Math.min(folded.length, end + 60)))?.[0].length ?? 0;
  return Math.min(folded.length, end + Math.max(plain, titled));
}

export const examples = {
  hit: [
    ['i live at 123 Oak Street, Austin, TX 78701', '123 Oak Street, Austin, TX 78701'],
    ['42 Station Road, Leeds LS1 4AP', '42 Station Road, Leeds LS1 4AP'],
    ['send it to 9 Collins Street, Melbourne VIC 3000', '9 Collins Street, Melbourne VIC 3000'],
    ['my address is 1600 N Main St', '1600 N Main St'],
    ['come to unit 7, 208 ocean parade', 'unit 7, 208 ocean parade'],
    ['2209 Broadway Apt 4B, New York, NY 10024', '2209 Broadway Apt 4B, New York, NY 10024'],
    ['11/4 George St, St Kilda VIC 3182', '11/4 George St, St Kilda VIC 3182'],
    ['36 queens road london', '36 queens road'],
    ['PO Box 1234', 'PO Box 1234'],
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
