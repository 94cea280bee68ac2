import { type Folded, HAS_LATIN } from '@/lib/text/fold';
import { type EnglishName, englishNameAt } from '../english-names';
import { before, matches } from '../matches';
import { LABEL, OF_OTHERS, PERSON, SAYS_REAL } from '../name-cues-en';
import type { Detector, Examples, FoldedFinding } from '../types';

/** So far from words about a real name a full one is taken for it, in units. */
const REACH = 60;
/** A text with more cues than this is no message. */
const MOST_CUES = 300;

/** English real names: said to be real, introduced in full, or of people around her. */
export default {
  id: 'name-en',
  kind: 'name',
  classes: 0,
  needs: HAS_LATIN,
  cues: " name|name:|names |name's|irl|real life|real one|real self|offline|off stream|legally|birth cert|license|licence|passport|my id|tax form|doxed|doxxed|real person|for real|who i am|named me|out to|ship |signed|was born|s just |xoxo|boyfriend|girlfriend|husband|hubby|customer|mom (|dad (|son (|sister (|brother (|my "
    .split('|')
    .filter((cue) => cue.length > 1),
  *find(folded) {
    yield* realNames(folded);
    yield* introduced(folded);
    yield* people(folded);
  },
} satisfies Detector;

function* realNames(folded: Folded): Iterable<FoldedFinding> {
  for (const { index, 0: cue } of cues(folded, SAYS_REAL)) {
    const name = isOfOthers(folded, index) ? undefined : nearest(folded, index, index + cue.length);
    if (name) yield finding(name, 'strong');
  }
}

function* introduced(folded: Folded): Iterable<FoldedFinding> {
  for (const { index, 0: cue, 1: part } of cues(folded, LABEL)) {
    const name = isOfOthers(folded, index) ? undefined : englishNameAt(folded, index + cue.length);
    if (name && (part ? isNamed(name, cue) : isFull(name) || (isTwo(name) && !/(?:just|names?) $/.test(cue))))
      yield finding(name, part ? 'strong' : 'likely');
  }
}

function* people(folded: Folded): Iterable<FoldedFinding> {
  for (const { index, 0: cue } of cues(folded, PERSON)) {
    const name = englishNameAt(folded, index + cue.length);
    if (name && isPerson(name, cue)) yield finding(name, 'likely');
  }
}

function isOfOthers(folded: Folded, at: number): boolean {
  return OF_OTHERS.test(before(folded, at, 16));
}

function* cues(folded: Folded, pattern: RegExp): Iterable<RegExpExecArray> {
  let count = 0;
  for (const match of matches(folded, pattern)) {
    yield match;
    if (++count === MOST_CUES) return;
  }
}

function finding({ from, to }: EnglishName, confidence: FoldedFinding['confidence']): FoldedFinding {
  return { from, to, confidence };
}

/** Two words or more with capitals. */
function isFull({ count, isCapital }: EnglishName): boolean {
  return count > 1 && isCapital;
}

/** After "real name is" any word that is no word of a sentence. */
function isNamed({ count, isEnd, isCapital }: EnglishName, cue: string): boolean {
  return isCapital || (isEnd && (count > 1 || !/names? $/.test(cue)));
}

/** Two words that no sentence has, and then an end. */
function isTwo({ count, isEnd }: EnglishName): boolean {
  return count > 1 && isEnd;
}

function isPerson(name: EnglishName, cue: string): boolean {
  if (isFull(name) || (isTwo(name) && /name|called/.test(cue))) return true;
  const isSaid = /name|named|called|\(|mrs?\.? $|ms\.? $|dr\.? $/.test(cue);
  if (!isSaid) return name.isCapital && FAMILY.test(cue);
  return name.isEnd && name.isCapital;
}

/** Of these she speaks by their given names. */
const FAMILY = /(?:mom|mum|dad|brother|sister|son|daughter|husband|wife|kid|twin|cousin|uncle|aunt) $/;

/** The full name that is nearest to the words about it, or a single one right beside them. */
function nearest(folded: Folded, start: number, end: number): EnglishName | undefined {
  let [best, distance]: [EnglishName | undefined, number] = [undefined, REACH];
  for (let at = Math.max(0, start - REACH); at < end + REACH && at < folded.length; at++) {
    if (at >= start && at < end) continue;
    const name = isWordStart(folded.text, at) ? englishNameAt(folded, at) : undefined;
    if (!name) continue;
    const gap = name.from >= end ? name.from - end : start - name.to;
    if (
      gap >= 0 &&
      gap < distance &&
      (isFull(name) || isSelf(folded, name) || isBeside(folded, name, { start, end }))
    ) {
      [best, distance] = [name, gap];
    }
    // The next word of the same name is no name of its own.
    at = name.to - 1;
  }
  return best;
}

/** 「i am carolyn howe irl」, in small letters. */
function isSelf(folded: Folded, name: EnglishName): boolean {
  return (
    isTwo(name) &&
    /(?:i['’]?m|i am|it['’]?s|(?:call|knows?) me(?: as)?) $/.test(before(folded, name.from, 12))
  );
}

/** 「call me Georgia, its my real name」 */
function isBeside(
  { text }: Folded,
  name: EnglishName,
  { start, end }: { start: number; end: number },
): boolean {
  if (!name.isEnd || !(name.isCapital || /^ is my $/.test(text.slice(name.to, start)))) return false;
  const between = name.from >= end ? text.slice(end, name.from) : text.slice(name.to, start);
  return /^[ ,.!:?=-]{0,3}(?:(?:its?|it['’]s|is|that['’]?s|thats|i['’]?m|im|call me|my|name|for|=) ?){0,4}$/.test(
    between,
  );
}

function isWordStart(text: string, at: number): boolean {
  return /[a-zß-ž]/.test(text.charAt(at)) && !/[a-zß-ž'’]/.test(text.charAt(at - 1));
}

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
