import { matches } from '../matches';
import type { Detector, Examples } from '../types';

/** What follows a name without a comma in a chat. */
const TAIL = "(?:btw|lol|lmao|haha|ok|okay|but|and|so|by|don't|dont|please|from|i|though|tho|since|because)";
const WORD = `(?!${TAIL}\\b)[a-z][a-z'-]{1,24}`;
const REAL = new RegExp(
  `(?<!(?:her|his|their|'s|your|the) )(?:real|full|legal|actual|birth|government|irl|maiden|true) name(?: is|'s|:| -| =| =>|s|,)? ?(?:actually |really |just )?(${WORD}(?: [a-z]\\.)?(?: ${WORD}){0,2})(?=$|[,.!?\\n)]| ${TAIL}\\b)`,
  'g',
);
/** Without "real" a stage name is as likely: two words, so that it is a full one. */
const PLAIN = new RegExp(`(?:irl )?my name(?: is|'s) (${WORD} ${WORD})(?=$|[,.!?\\n)]| ${TAIL}\\b)`, 'g');
const NO_NAME =
  /\b(?:a|an|the|not|no|none|never|secret|private|hidden|so|very|too|my|your|his|her|is|on|in|in-game|for|of|to|what|why|how|something|nothing|reveal|really|personal|business|boring|common|weird|cool|long|short|hard|easy|like|same|different|taken|banned|also|still|already|known|unknown|classified|off|limits|just|be|like|actually)\b/;

/** English real names, where they are said to be real or are given in full. */
export default {
  id: 'name-en',
  kind: 'name',
  classes: 0,
  cues: [' name is', " name's", ' name:', ' name ', 'name is ', 'name: '],
  *find(folded) {
    for (const [pattern, confidence] of [
      [REAL, 'strong'],
      [PLAIN, 'likely'],
    ] as const) {
      for (const match of matches(folded, pattern)) {
        const name = match[1] ?? '';
        if (NO_NAME.test(name)) continue;
        const from = match.index + match[0].lastIndexOf(name);
        yield { from, to: from + name.length, confidence, reason: REASON };
      }
    }
  },
} satisfies Detector;

const REASON = { ja: '英語で書かれた本名に見えます。', en: 'Looks like a real name.' };

export const examples = {
  hit: [
    ['my real name is Emily Carter', 'Emily Carter'],
    ['real name: John Smith lol', 'John Smith'],
    ["my legal name's Sarah O'Neil", "Sarah O'Neil"],
    ['my name is Anna Miller.', 'Anna Miller'],
    ['my actual name is Megan btw', 'Megan'],
  ],
  miss: [
    'my name is secret',
    'my real name is private',
    "i'm dead",
    'call me crazy',
    'my name is Luna',
    'what is your real name?',
    'real name is hidden',
    'my name is too long',
  ],
} satisfies Examples;
