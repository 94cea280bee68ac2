import type { Folded } from '@/lib/text/fold';
import { BLOCK, BUILDING, GAP } from './address-blocks';
import { COUNTED, DELIVERY_AFTER, FACILITY, HOME_AFTER, NO_TOWN } from './address-parts';
import { after } from './matches';

/** Lazy: the first block ends the town. Numbers in kanji belong to it unless they make a block (八丁堀). */
const TOWN = '(?:[^\\d。!?()「」『』a-z:#@=]){0,26}?';
const DETAIL = new RegExp(`(${TOWN})(?<!\\d)(${BLOCK})`, 'y');
/** 大字中野123: a number alone, right after the town. */
const LONE = new RegExp(`((?:${GAP}|の)?[^ \\n\\d。、!?()「」a-z:#@=]{1,20})${GAP}?(\\d{1,5})(?!\\d)`, 'y');
/** Nothing more is said, or that it was an address. */
const ENDED = /^(?:$|[ \n]|[。、!♡…]|です|だよ|だけど|な[のん]|に[あい来き]|まで)/;
const REST = new RegExp(BUILDING, 'y');
/** Streets of Kyoto: 寺町通御池上る, with or without town and number. */
const KYOTO = new RegExp(
  `${GAP}?[一-龥々ぁ-ん]{2,14}(?:[上下]る|[上下]がる|[あさ]がる|[東西]入る?)(?:${GAP}?[一-龥々]{1,10}町)?(?:${GAP}?\\d{1,4}(?:番地?)?(?:[-のー]\\d{1,3})?)?`,
  'y',
);
/** Where the block ends that belongs to the municipality before `at`, or -1. */
export function endOfDetail(folded: Folded, at: number, isBacked: boolean): number {
  const { text } = folded;
  for (const pattern of [KYOTO, DETAIL]) {
    pattern.lastIndex = at;
    const [whole = '', town = '', block = ''] = pattern.exec(text) ?? [];
    const end = at + whole.length;
    if (whole && (pattern === KYOTO || isAddress(town, block, { isBacked, right: after(folded, end, 6) })))
      return end;
  }
  LONE.lastIndex = at;
  const [whole = '', town = ''] = LONE.exec(text) ?? [];
  const right = after(folded, at + whole.length, 20);
  if (!whole || /(?:[ぁ-ん]|^)[ぁ-ん]$/.test(town) || NO_TOWN.test(town) || COUNTED.test(right)) return -1;
  const isNamed = isBacked || town.includes('字') || HOME_AFTER.test(right) || DELIVERY_AFTER.test(right);
  return isNamed || (/\d{3}$/.test(whole) && ENDED.test(right)) ? at + whole.length : -1;
}

interface Context {
  readonly isBacked: boolean;
  readonly right: string;
}

/** False for hours, scores, dates and counts. */
function isAddress(town: string, block: string, { isBacked, right }: Context): boolean {
  if (NO_TOWN.test(town) || /^(?:19|20)\d\d[-/]/.test(block) || /^,\d{3}/.test(right)) return false;
  if (/[目地割]|\d[番号]|[一二三四五六七八九十][番号]/.test(block)) return true;
  if (COUNTED.test(right)) return false;
  const isTown = /[^\s、,.・の]/.test(town);
  const isApart = / $/.test(town);
  const numbers = block.split(/[^\d一-龥]+/);
  if (!isTown && (isApart || town.includes('の'))) return false;
  // 名古屋市 3-6-2: the next municipality is asked by itself.
  if (/[市区] +$/.test(town)) return false;
  if (numbers.length > 2 || /[ぁ-ん]{2}/.test(block)) return isBacked || !isApart || !/[/~_. ]/.test(block);
  if (/[/~ ]|(?<!\d)0/.test(block) || !isTown || FACILITY.test(town)) return false;
  return !isScore(town, numbers.map(Number), { isBacked, right });
}

/** さいたま市 浦和 3-2 鹿島, 渋谷区 夜 6-20: two numbers after a word that may be anything. */
function isScore(
  town: string,
  [first = 0, second = 0]: readonly number[],
  { isBacked, right }: Context,
): boolean {
  if (/ $/.test(town) && /^ [一-龥]{2,3}(?:[ \n]|$)/.test(right)) return true;
  if (isBacked) return false;
  if (/^[^一-龥]*[ ー][^一-龥]*$/.test(town)) return true;
  const isHours = first >= 5 && first < 13 && second > 12 && second < 25;
  return (
    / $/.test(town) && (isHours || town.startsWith('の') || /^ [一-龥]{2,3}(?![一-龥荘寮号])/.test(right))
  );
}

/** Where building and room end that follow a block at `end`, or `end`. */
export function endOfBuilding(folded: Folded, end: number): number {
  REST.lastIndex = end;
  return REST.test(folded.text) ? REST.lastIndex : end;
}
