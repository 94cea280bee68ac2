import type { Folded } from '@/lib/text/fold';
import { readingOf } from '@/lib/text/reading';
import { GAP, SPOKEN } from './address-blocks';
import { endOfBuilding } from './address-detail';
import { startOfAbove } from './address-parts';
import { matches } from './matches';
import { isReadingOfMunicipality } from './municipalities';

/** The prefectures, as `readingOf` spells them without their last part. */
const PREFECTURES = new Set(
  'hokaido aomori iwate miyagi akita yamagata hukusima ibaraki totigi gunma saitama tiba tokyo kanagawa nigata toyama isikawa hukui yamanasi nagano gihu sizuoka aiti mie siga kyoto osaka hyogo nara wakayama totori simane okayama hirosima yamaguti tokusima kagawa ehime koti hukuoka saga nagasaki kumamoto oita miyazaki kagosima okinawa'.split(
    ' ',
  ),
);

/** True for the name of a prefecture in kana or romaji, with or without its last part. */
export function isReadingOfPrefecture(folded: string): boolean {
  const reading = readingOf(folded);
  return PREFECTURES.has(reading) || PREFECTURES.has(reading.replace(/(?:to|hu|ken)$/, ''));
}

const NUMBER = `(?:\\d{1,4}(?!\\d|号?室|[階f棟])|${SPOKEN})`;
const LEVEL = '(?:じょう(?:きた|みなみ|にし|ひがし)?|ちょうめ|ばんち|ばん|ごう|丁目|番地?|号)';
const JOIN = `(?:${GAP}?[-のー~・]${GAP}?)`;
const HOME = 'に(?:すん|住ん|ひっこ|引っ越)';
/**
 * 1の2の3, 3ちょうめ, ちょうめにばんちさん (the いっ before it is left to the town: most かな are in some number); or what says that the town
 * before it is home.
 */
const BLOCK = new RegExp(
  `(?:\\d{1,4}|(?=ちょうめ|ばんち))(?:${LEVEL}(?:(?:${JOIN}|${GAP})?${NUMBER}(?:${LEVEL}|(?![ぁ-ん])|(?=に[いすあお]|で|だ|な|の|ま))){0,4}|(?:${JOIN}\\d{1,4}(?!\\d)(?:${LEVEL})?){1,4})|(?<=[いにんごくなちう])の${GAP}?${SPOKEN}の${GAP}?${SPOKEN}|${HOME}`,
  'g',
);
const HOME_ONLY = new RegExp(`^${HOME}`);
/** With one of these the names before it need no prefecture. */
const WHOLE = /^の|[丁番]|ちょうめ|ばん|(?:\d+\D+){2}\d/;
const LEFT = /[^\d。!?()「」a-z:]{3,50}$/;
const SKIP = new RegExp(`^${GAP}{1,2}|^の`);
const CUE =
  /(?:じゅうしょ|じっか|いえ|うち|わたし|ここ|(?<![ぁ-ん])いま|おくりさき|とどけさき|住所|実家|家)[はがも、 ]{0,2}$/;
const PREFECTURE_LAST = /けん|どう|[とふ県都府]/g;
/** What may end the name of a municipality; the last part in kanji is read as well: しぶや区. */
const LAST = /(?:[しく市区町村]|ちょう|まち|むら|そん)$/;
const KANJI: Readonly<Record<string, string>> = {
  市: 'し',
  区: 'く',
  村: 'むら',
  県: 'けん',
  都: 'と',
  府: 'ふ',
};
/** Each place where a name may begin costs a dozen look-ups in the word list. */
const MOST_STARTS = 8;
/** A text with more blocks than this is no message. */
const MOST_BLOCKS = 200;
const LONGEST_TOWN = 16;

/** An address by its sound; without a block it is the town where she lives. */
export interface Heard {
  readonly from: number;
  readonly to: number;
  readonly hasBlock: boolean;
}

/** Addresses in kana: とうきょうとしぶやくじんぐうまえ1の2の3. */
export function* kanaAddresses(folded: Folded): Iterable<Heard> {
  let count = 0;
  for (const { index, 0: block } of matches(folded, BLOCK)) {
    if (++count > MOST_BLOCKS) return;
    const isHome = HOME_ONLY.test(block);
    const found = beginsBefore(folded.text, index, isHome ? 0 : LONGEST_TOWN);
    if (!found) continue;
    const from = startOfAbove(folded, found.from, false);
    if (isHome) yield { from, to: index, hasBlock: false };
    else if (found.isSure || WHOLE.test(block))
      yield { from, to: endOfBuilding(folded, index + block.length), hasBlock: true };
  }
}

/** Where the names begin that end at most `longest` units before `at`. */
function beginsBefore(
  text: string,
  at: number,
  longest: number,
): { from: number; isSure: boolean } | undefined {
  const left = LEFT.exec(text.slice(Math.max(0, at - 50), at))?.[0] ?? '';
  const isNear = (end: number) => end > 0 && left.length - end <= longest;
  for (const { index, 0: last } of left.matchAll(PREFECTURE_LAST)) {
    const end = index + last.length;
    const start = startOfPrefecture(left, end);
    if (start >= 0 && isNear(endOfMunicipality(left, end)))
      return { from: at - left.length + start, isSure: true };
  }
  const starts = Array.from({ length: left.length }, (_, n) => n).filter((n) => mayBegin(left, n));
  const start = starts.slice(-MOST_STARTS).find((from) => isNear(endOfNames(left, from)));
  if (start === undefined) return undefined;
  // よこはましなかく: a city and a ward are no chance.
  const isSure = CUE.test(left.slice(0, start)) || endOfNames(left, start) > endOfFirst(left, start);
  return { from: at - left.length + start, isSure };
}

function startOfPrefecture(left: string, end: number): number {
  for (let start = Math.max(0, end - 8); start <= end - 3; start++)
    if (isReadingOfPrefecture(plain(left.slice(start, end)))) return start;
  return -1;
}

function mayBegin(left: string, at: number): boolean {
  if (!/[ぁ-ん]/.test(left.charAt(at))) return false;
  return at === 0 || /[^ぁ-んー]|[はがをもで]/.test(left.charAt(at - 1)) || CUE.test(left.slice(0, at));
}

/** The end of city and ward that begin at `start`, a prefecture without its last part before them or not; 0 if none. */
function endOfNames(left: string, start: number): number {
  for (let end = start + 2; end <= start + 6; end++) {
    const found = isReadingOfPrefecture(left.slice(start, end)) ? endOfMunicipality(left, end) : 0;
    if (found > 0) return found;
  }
  return endOfMunicipality(left, start);
}

function endOfMunicipality(left: string, start: number): number {
  const end = endOfFirst(left, start);
  if (end > 0) return Math.max(end, endOfMunicipality(left, end));
  const skipped = SKIP.exec(left.slice(start, start + 3))?.[0].length ?? 0;
  return skipped > 0 ? endOfMunicipality(left, start + skipped) : 0;
}

function endOfFirst(left: string, start: number): number {
  for (let end = start + 2; end <= Math.min(start + 14, left.length); end++) {
    const name = left.slice(start, end);
    if (LAST.test(name) && isMunicipality(name)) return end;
  }
  return 0;
}

function isMunicipality(name: string): boolean {
  if (!name.endsWith('町')) return isReadingOfMunicipality(plain(name));
  return ['ちょう', 'まち'].some((last) => isReadingOfMunicipality(name.slice(0, -1) + last));
}

function plain(name: string): string {
  return name.replace(/[市区村県都府]$/, (last) => KANJI[last] ?? last);
}
