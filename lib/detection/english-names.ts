import type { Folded } from '@/lib/text/fold';
import { isEnglishWord } from './given-names';

export interface EnglishName {
  readonly from: number;
  readonly to: number;
  /** How many words it has. */
  readonly count: number;
  /** Every word has a capital, in a message that does not shout. */
  readonly isCapital: boolean;
  /** The sentence ends after it, or goes on with what follows a name in a chat. */
  readonly isEnd: boolean;
}

const LETTER = "[a-zß-öø-ÿāăąćčďđēėęěğģīįķļłńņňōőœřśşšťūůűųźżž'’]";
const WORD = new RegExp(`${LETTER}{1,20}(?:-${LETTER}{1,20}){0,2}`, 'y');
const MOST_WORDS = 4;
/** What follows a name without a comma in a chat. */
const TAIL =
  /(?:$|[^a-z0-9_@'’/-]| ?(?:btw|lol|lmf?ao|haha|irl|ok|okay|but|and|so|by|do ?n['’]?t|please|pls|from|im|though|tho|since|because|bc|before|on|in|at|if|now|yes|its?|that|is|who|u|you|says)(?![a-z]))/y;
/** "my name is jeff": what a chat quotes. */
const QUOTED = /^(?:jeff|slim shady|inigo montoya|giovanni giorgio|skyler white|borat|earl|john cena|bond)\b/;
/** The small words inside a name, which it can't end with. */
const PARTICLE = /^(?:de|la|del|da|dos|di|van|von|der|den|el|al|bin|ibn|st|le)$/;

/** The name of up to four words that begins at `at`, or undefined. */
export function englishNameAt(folded: Folded, at: number): EnglishName | undefined {
  const { text } = folded;
  if (/[a-z'’]/.test(text.charAt(at - 1))) return undefined;
  let [to, count, last, capitals] = [at, 0, '', 0];
  for (let next = at; next >= 0 && count < MOST_WORDS; next = gapAfter(text, to)) {
    const word = wordAt(text, next);
    const isCapital = isUpper(folded, next);
    // After capitals a small letter is the sentence going on.
    if (!word || isWord(word, isCapital && next > at) || (capitals > 0 && !isCapital && !PARTICLE.test(word)))
      break;
    if (isCapital) capitals++;
    [to, last] = [next + word.length, word];
    count++;
  }
  const name = text.slice(at, to);
  if (name.length < 2 || PARTICLE.test(last) || QUOTED.test(name)) return undefined;
  TAIL.lastIndex = to;
  const isCapital = capitals > 0 && isUpper(folded, at) && !isUpper(folded, at + 1);
  return {
    from: at,
    to,
    count,
    isCapital,
    isEnd: TAIL.test(text),
  };
}

/** A word of a sentence; with a capital inside a name it is a name (Grace Hope). */
function isWord(word: string, isInside: boolean): boolean {
  return isInside ? /^i(?:['’]|$)/.test(word) : isEnglishWord(word);
}

function isUpper({ original, starts }: Folded, at: number): boolean {
  const letter = original.charAt(starts[at] ?? 0);
  return letter !== letter.toLowerCase();
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  // Digits and the like make a handle of it.
  if (/[0-9_@]/.test(text.charAt(at + word.length)) || /(.)\1\1/.test(word)) return '';
  return word.replace(/['’]s?$/, '');
}

/** Where the next word begins: after a space, or after an initial and its full stop. -1 for the end. */
function gapAfter(text: string, to: number): number {
  if (text.charAt(to) === ' ') return to + 1;
  return text.startsWith('. ', to) && text.charAt(to - 2) === ' ' ? to + 2 : -1;
}
