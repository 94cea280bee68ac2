import { isEnglishGivenName, isEnglishWord } from './given-names';

export interface EnglishName {
  readonly from: number;
  readonly to: number;
  /** How many words it has. */
  readonly count: number;
  /** True where the first word is a common given name. */
  readonly isKnown: boolean;
  /** True where the sentence ends after it, or goes on with what follows a name in a chat. */
  readonly isEnd: boolean;
}

const LETTER = "[a-zß-öø-ÿāăąćčďđēėęěğģīįķļłńņňōőœřśşšťūůűųźżž'’]";
const WORD = new RegExp(`${LETTER}{1,20}(?:-${LETTER}{1,20}){0,2}`, 'y');
const MOST_WORDS = 4;
/** What follows a name without a comma in a chat. */
const TAIL =
  /(?:$|[^a-z0-9_@'’/-]| ?(?:btw|lol|lmf?ao|haha|irl|ok|okay|but|and|so|by|do ?n['’]?t|please|pls|from|i|im|though|tho|since|because|before|on|in|at|if|not that|now|yes|its?|that|is|came|keeps|who|xd|u|you)(?![a-z]))/y;
/** "my name is jeff": what a chat quotes. */
const QUOTED =
  /^(?:jeff|slim shady|inigo montoya|giovanni giorgio|skyler white|walter hartwell|borat|earl|john cena|bond)\b/;
/** The small words inside a name, which it can't end with. */
const INSIDE = /(?:^| )(?:de|la|del|da|dos|di|van|von|der|den|el|al|bin|ibn|st|le)$/;

/** The name of up to four words that begins at `at`, or undefined. */
export function englishNameAt(text: string, at: number): EnglishName | undefined {
  if (/[a-z'’]/.test(text.charAt(at - 1))) return undefined;
  let to = at;
  let count = 0;
  for (let next = at; next >= 0 && count < MOST_WORDS; next = gapAfter(text, to)) {
    const word = wordAt(text, next);
    if (!word || isEnglishWord(word)) break;
    count++;
    to = next + word.length;
  }
  const name = text.slice(at, to);
  if (name.length < 2 || INSIDE.test(name) || QUOTED.test(name)) return undefined;
  TAIL.lastIndex = to;
  const first = /^[a-z]*/.exec(name)?.[0] ?? '';
  return { from: at, to, count, isEnd: TAIL.test(text), isKnown: isEnglishGivenName(first) };
}

/** The name that ends at `to`: from where its sentence begins, or from a common given name on. */
export function englishNameBefore(text: string, to: number): EnglishName | undefined {
  const before = text.slice(Math.max(0, to - 50), to);
  const words = before
    .slice(Math.max(...[...'.,!?:;()\n'].map((stop) => before.lastIndexOf(stop))) + 1)
    .trimStart();
  const start = to - words.length;
  let first: EnglishName | undefined;
  for (let from = start; from >= start && from < to; from = text.indexOf(' ', from) + 1 || to) {
    const name = englishNameAt(text, from);
    if (name?.to !== to) continue;
    if (name.isKnown) return name;
    // A single word in no list has to be all that is said.
    if (name.count > 1 || from === start) first ??= name;
  }
  return first;
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
