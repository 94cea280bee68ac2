import type { Folded } from '@/lib/text/fold';
import { matches } from './matches';

/** What a place is to her: the station she uses, where she learns or works, what stands beside her home. */
export type PlaceSort = 'station' | 'school' | 'work' | 'spot';

/** A half-open range of folded units. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly sort: PlaceSort;
}

const HOME = '(?:家|自宅|うち|職場|会社|学校|母校|バイト先|勤務先|塾|お店)';
/** Kanji, katakana and letters; no particle is in a name but the が of 藤が丘. */
const NAME = `(?!(?:毎[日朝]|今|私(?!立)|最寄|${HOME})の?|[のが ])(?:[一-龥々ァ-ヶー&a-z0-9]|が(?=丘)){1,16}?`;
const IS = '(?:って|[はがも:→=、… ]){0,3}';
const NEAR = '(?:近く|近所|そば|隣|真?裏)';
const WALK = '(?:徒歩|歩いて)';
const SCHOOL = '(?:高校|高等学校|大学|学[院園]|女子高?|中学|小学校)';
const SHOP = '(?:[病医]院|店|支社|工場|銀行|薬局)';
const COLLEGE = ' (?:high|university|college|academy|state|school)';

/** Phrases with the name in their group. */
const PHRASES = [
  `(?:最寄り?|もより|モヨリ)(?:の?駅)?${IS}(${NAME}駅?)(?![一-龥ァ-ヶー&a-z0-9]|が丘)`,
  `${HOME}${IS}(${NAME}駅?)(?:から|まで)?の?(?:すぐ)?(?:${NEAR}|${WALK})`,
  `(${NAME}駅?)(?:が最寄|の?${NEAR}に(?:住|暮)|から${WALK}.{0,9}住)`,
  `${HOME}${IS}(${NAME}(?:${SCHOOL}|${SHOP}))(?![生員一-龥])`,
  `(${NAME}${SCHOOL})[のにを]?(?:通[っう]|在[学籍]|出身|卒(?!業式)|[1-6]年)`,
  `(${NAME}${SHOP})で.{0,4}(?:働|勤|バイト|看護)`,
  `(?:my (?:nearest|closest) station is|i live (?:right )?(?:near|next to|by)) ([a-z' ]{3,30}?)(?=$|[,.!?\\n]| and| station)`,
  `(?:go to|work at|i'?m at|study at) ([a-z'. ]{2,30}?${COLLEGE})(?![a-z])`,
].map((phrase) => new RegExp(phrase, 'g'));

/** Answers that keep the place, and what is no name by itself. */
const NO_NAME =
  /^(?:どこ|[何秘内言教無知誰遠近不便]|[今来先毎][月年週日]|\d|(?:[私公県市国都]立|専門|[男女]子?|[一二]人|田舎|通信制?|総合|進学|徒歩|駅|都内|[本支新他母]|[大中小高山海]|底辺|付近|far|the (?:sea|beach|ocean))?$|(?:a|my|your|this|that|you|me|high|middle|art|law|med)(?![a-z]))/;
const ENDING = new RegExp(`(?:(${SCHOOL}|${COLLEGE})|${SHOP})$`);

/** The places a text says are hers, in no promised order. */
export function* placesIn(folded: Folded): Iterable<Place> {
  const { original, length } = folded;
  // With the katakana of the original, where it is as long: names are known by them.
  const text =
    original.length === length
      ? original.replace(/[^ァ-ヶ]+/g, (other, at: number) => folded.text.slice(at, at + other.length))
      : folded.text;
  for (const phrase of PHRASES) {
    for (const { index, 0: whole, 1: name = '' } of matches({ ...folded, text }, phrase)) {
      const from = index + whole.lastIndexOf(name);
      const isName = !NO_NAME.test(name.replace(ENDING, ''));
      if (isName) yield { from, to: from + name.length, sort: sortOf(name) };
    }
  }
}

function sortOf(name: string): PlaceSort {
  const end = ENDING.exec(name);
  if (!end) return 'station';
  return end[1] ? 'school' : 'work';
}
