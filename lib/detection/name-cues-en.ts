import type { Confidence } from '@/lib/kinds/types';

/** What stands before or after a name, and what the name then has to be. */
export interface Cue {
  readonly pattern: RegExp;
  /** The fewest words. */
  readonly words: 1 | 2;
  /** Whether the first word has to be a common given name; the sentence has to end after other names. */
  readonly isKnown?: true;
  readonly confidence: Confidence;
  /** The name ends where the pattern begins. */
  readonly isBefore?: true;
  /** What has to come after the name. */
  readonly followedBy?: RegExp;
}

const REAL =
  '(?:real|full|legal|actual|birth|govern?ment|govt|irl|true|real life)(?: (?:full|legal|first|last))?';
const PART = '(?:first|last|middle|maiden|married|family|given)';
const IS = "(?:['’]?s| is| was| are)?(?::| -{1,2}>?| =>?|,)? ?(?:(?:actually|really|just|legally|btw) )?";
const IRL =
  ",? ?(?:irl|in real life|btw \\(real|\\(real|(?:that|it)['’]?s my (?:real|legal|actual|irl|full))";
const RELATION =
  '(?:boyfriend|bf|girlfriend|gf|ex|husband|hubby|wife|fianc[eé]e?|partner|brother|sister|bro|sis|mom|mum|mother|dad|father|son|daughter|cousin|uncle|aunt|boss|manager|supervisor|co-?worker|colleague|neighbou?r|room-?mate|flatmate|landlord|landlady|teacher|professor|stalker|client|best ?friend|bestie|friend|kid)';

/** In the order in which they are tried; where two find a name, the surer one stays. */
export const CUES: readonly Cue[] = [
  {
    pattern: new RegExp(
      `(?:^|[^a-z'’ ] ?|\\b(?:my|me|ma|his|her|their|our|irl|ok|so|th(?:at|is) [a-z]{3,9}['’]?s) )${REAL} name${IS}`,
      'g',
    ),
    words: 1,
    confidence: 'strong',
  },
  {
    pattern: new RegExp(
      `(?:\\b(?:my|his|her) )?(?:(?:irl|in real life),? my name|my name (?:irl|in real life|on my id))${IS}`,
      'g',
    ),
    words: 1,
    confidence: 'strong',
  },
  {
    pattern: new RegExp(`(?:^|[^a-z'’ ] ?|\\b(?:my|his|her|their) )(?:${PART} |sur)name${IS}`, 'g'),
    words: 1,
    confidence: 'likely',
  },
  // Without "real" a stage name is as likely: two words, so that it is a full one.
  {
    pattern: /\b(?:my name(?:['’]?s| is| was|:)|the name['’]?s) (?:actually |really )?/g,
    words: 2,
    confidence: 'likely',
  },
  { pattern: /(?:^|\n)(?:account )?name(?:: ?| is )/g, words: 2, isKnown: true, confidence: 'likely' },
  {
    pattern: new RegExp(
      `(?<!not )(?:,? (?:is|that['’]?s|this is|it['’]?s|are|=)(?: actually)?|,| -| <-{1,2}|(?= ?[(])) ?[(]?(?:my|his|her|their) (?:${REAL}|${PART}) name(?! is)`,
      'g',
    ),
    words: 1,
    confidence: 'strong',
    isBefore: true,
  },
  { pattern: new RegExp(` ?[(](?:my )?${REAL} name`, 'g'), words: 1, confidence: 'strong', isBefore: true },
  {
    pattern: /\b(?:i['’]?m|i am|it['’]?s|this is|call me|i go by|i['’]?m (?:actually )?called) /g,
    words: 1,
    isKnown: true,
    confidence: 'likely',
    followedBy: new RegExp(IRL, 'y'),
  },
  {
    pattern:
      /\b(?:irl|in real life|at work|offline),? (?:i['’]?m|i am|i go by|(?:they|people) call me|it['’]?s) /g,
    words: 1,
    isKnown: true,
    confidence: 'likely',
  },
  {
    pattern: new RegExp(
      `\\b(?:my|our) ${RELATION}(?:(?:['’]?s)? (?:(?:${REAL}|${PART}) )?name${IS}| is (?:called|named) )`,
      'g',
    ),
    words: 1,
    confidence: 'likely',
  },
  {
    pattern: new RegExp(`\\bmy ${RELATION} `, 'g'),
    words: 2,
    isKnown: true,
    confidence: 'likely',
    followedBy: /(?:$|[.,!?\n]| (?:is|was|came|comes|keeps|said|says|and|just|who|has|got|will)\b)/y,
  },
  {
    pattern:
      /(?:(?:^|\n|[.!?] )(?:regards|sincerely|signed),?|\b(?:named me|knows me as|account (?:holder|name) is|(?:cash ?app|paypal|venmo) is under)) /g,
    words: 2,
    confidence: 'likely',
  },
  {
    pattern: /(?:^|\n|[.!?] )(?:[-~] ?|xoxo,? |yours,? )/g,
    words: 2,
    isKnown: true,
    confidence: 'likely',
    followedBy: /[ !.♡♥❤x]{0,3}(?:$|\n)/y,
  },
  {
    pattern:
      /\b(?:(?:call|knows?) me(?: as)?|passport says|it says|ship it (?:for|to|under)|(?:i was )?born|on facebook(?: as|,)?|facebook is|paypal is) (?=[a-z])/g,
    words: 2,
    isKnown: true,
    confidence: 'likely',
  },
  {
    pattern: /^(?:(?:hi|hey|hello|so|ok|btw|yo),? )?(?:i['’]?m|i am|this is) /g,
    words: 2,
    isKnown: true,
    confidence: 'likely',
    followedBy: /(?:$|[.,!]| (?:and|from|by the way|btw|nice to)\b)/y,
  },
];

/** One of these is in every text that one of {@link CUES} matches. */
export const CUE_WORDS: readonly string[] = [
  ...[
    'name',
    'my ',
    'irl',
    'real life',
    "i'm ",
    'i’m ',
    'im ',
    'i am ',
    'this is ',
    'call me',
    'me as',
    'it says',
    'named me',
  ],
  ...[
    'holder is',
    'under ',
    'ship it',
    'born ',
    'facebook',
    'xoxo',
    'love',
    'regards',
    'sincerely',
    'signed',
  ],
];
