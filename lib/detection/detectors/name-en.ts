import { type EnglishName, englishNameAt, englishNameBefore } from '../english-names';
import { cuesIn } from '../name-cues';
import { CUE_WORDS, CUES, type Cue } from '../name-cues-en';
import type { Detector, Examples } from '../types';

/** English real names, where they are said to be real or are given in full. */
export default {
  id: 'name-en',
  kind: 'name',
  classes: 0,
  cues: CUE_WORDS,
  *find(folded) {
    for (const cue of CUES) {
      for (const { 0: said, index } of cuesIn(folded, cue.pattern)) {
        const name = cue.isBefore
          ? englishNameBefore(folded.text, index)
          : englishNameAt(folded.text, index + said.length);
        if (!name || !isSaid(folded.text, name, cue)) continue;
        yield { from: name.from, to: name.to, confidence: cue.confidence, reason: REASON };
      }
    }
  },
} satisfies Detector;

/** True for a name that has all that its cue asks for. */
function isSaid(text: string, { to, count, isKnown, isEnd }: EnglishName, cue: Cue): boolean {
  if (count < cue.words || (cue.isKnown && !isKnown)) return false;
  if (cue.isBefore) return true;
  if (!cue.followedBy) return isKnown || isEnd;
  cue.followedBy.lastIndex = to;
  return cue.followedBy.test(text);
}

const REASON = { ja: '英語で書かれた本名に見えます。', en: 'Looks like a real name.' };

export const examples = {
  hit: [
    ['my real name is Emily Carter', 'Emily Carter'],
    ['real name: John Smith lol', 'John Smith'],
    ["my legal name's Sarah O'Neil", "Sarah O'Neil"],
    ['my name is Anna Miller.', 'Anna Miller'],
    ['my actual name is Megan btw', 'Megan'],
    ['her real name is maria de la cruz', 'maria de la cruz'],
    ['tom baker is my real name', 'tom baker'],
    ['im lucy hill irl', 'lucy hill'],
    ["you can call me Jack Hunt, that's my real name", 'Jack Hunt'],
    ["my boyfriend's name is Ryan Doyle", 'Ryan Doyle'],
    ['my last name is Kowalczyk', 'Kowalczyk'],
    ['xoxo Nina Brooks', 'Nina Brooks'],
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
    'my name is jeff',
    'the real name of the game is patience',
    "i'm Luna",
    "my dog's name is Max",
    'is that your real name',
    "luna isn't my real name",
    'this is my real name',
    'im grace level 20',
    'love rose gold',
    'my real name will be revealed',
    'do you like the name Luke Baker',
  ],
} satisfies Examples;
