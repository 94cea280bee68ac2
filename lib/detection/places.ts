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

const HOME = '(?:家|自宅|[うウ][ちチ]|職場|昼職|働いてるとこ|会社|学校|母校|バイト先|勤[務め]先|塾|お店)';
const OWN = `(?:毎[日朝]|今|私(?!立)|最寄り?|地元の|${HOME})の?`;
/** Up to 16 letters, of which none begins a word of her own: 「勤務先横浜市立…」. */
const NAME = `(?!${OWN}|[のが ])(?:[一-龥々ァ-ヶー&a-z0-9]|が(?=丘)|[の ](?=[一-龥が]+[店場校])){1,16}?`;
const IS = '(?:って|[はがも:→=、… ]){0,3}';
const WALK = '(?:徒歩|歩いて|(?<=[らで駅]).{0,2}\\d分)';
const NEAR = '(?:すぐ)?(?:近く|近所|そば|隣|真?裏)';
const SCHOOL =
  '(?:高校|高等学校|大学|学[院園]|女子高?|中学|小学校|[一二三]中|[大高千]?校|高(?![一-龥])|キャンパス)';
const SHOP = '(?:[病医]院|店|支社|工場|銀行|薬局|センター)';
const COLLEGE = ' (?:high|uni(?:versity)?|college|academy|state|elementary|school)';
const HOSPITAL = ' (?:hospital|mall)';

/** Phrases with the name in a group of theirs. */
const PHRASES = [
  `(?:最寄り?|もより|モヨリ)(?:の?駅)?${IS}(${NAME}駅?)(?![一-龥ァ-ヶー&a-z0-9]|が丘)`,
  `${HOME}${IS}(${NAME})(?:から|まで)?の?(?:${NEAR}|${WALK})`,
  `(${NAME})(?:が最寄|の?(?:${NEAR}|上)に(?:住|暮)|(?:から|まで)(?:通[勤学]|${WALK}.{0,9}住))`,
  `毎[日朝](${NAME})(?:から乗|で降り)`,
  `(?:${HOME}|転校して)${IS}(${NAME}(?:${SCHOOL}|${SHOP}))(?![生員一-龥])`,
  `(${NAME}${SCHOOL})(?:[のにを]|から)?(?:通[っう]|在[学籍]|出身|卒(?!業式)|[1-6][年回])`,
  `(${NAME}${SHOP})で.{0,4}(?:働|勤|バイト|パート|夜勤|看護)`,
  `(?:(?:my (?:nearest|closest) (?:station|stop)|stop near my \\w+)(?: is|'s|:)|job is at|i live (?:right )?(?:near|next to|by|behind)) ([a-z' ]{3,30}?)(?=$|[,.!?\\n]| and| so| station)`,
  `(?:go(?:ing)? to|attend\\w{0,3}|i'?m at|(?:work|nurse|teach.{0,10}|sophomore|junior|senior) (?:at|in)|graduat\\w{0,3} from) (?:the )?([a-z'. ]{2,30}?(?:${COLLEGE}|${HOSPITAL}))(?![a-z])`,
].map((phrase) => new RegExp(phrase, 'g'));

/** Answers that keep the place, and what is no name by itself. */
const NO_NAME =
  /^(?:どこ|[何秘内言教無知誰遠近不便]|[今来先毎][月年週日]|\d|(?:[私公県市国都]立|専門|[男女]子?|[一二]人|田舎|通信制?|総合|進学|徒歩|駅|都[内会]|[本支新他母]|(?:[大中小]|高等|専門)?学|予備|飲食|喫茶|食品|コール|closed|far|(?:the )?(?:sea|ocean|beach|city|woods|mountains?)|home|risk)?$|(?:so|like|be|sleep|get|an?|my(?:self)?|your|this|that|you|me|it|h[ie][mr]|them|us|here|public|private|high|middle|med|law|art)(?![a-z]))/;
const ENDING = new RegExp(`(?:(${SCHOOL}|${COLLEGE})|${SHOP}|${HOSPITAL})$`);

/** The places a text says are hers, in no promised order. */
export function* placesIn(folded: Folded): Iterable<Place> {
  const { original, starts, ends } = folded;
  // With the katakana of the original: names are known by them.
  const text = folded.text.replace(/[ぁ-ゖ]/g, (kana, at: number) => {
    const raw = original.slice(starts[at], ends[at]);
    return raw.length === 1 ? raw : kana;
  });
  for (const phrase of PHRASES) {
    for (const { index, 0: whole, 1: name = '' } of matches({ ...folded, text }, phrase)) {
      const from = index + whole.lastIndexOf(name);
      if (!NO_NAME.test(name.replace(ENDING, ''))) {
        const end = ENDING.exec(name);
        yield { from, to: from + name.length, sort: end ? (end[1] ? 'school' : 'work') : 'station' };
      }
    }
  }
}
