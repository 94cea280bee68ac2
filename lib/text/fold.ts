import { blockOf, digitOfAnyScript, EXPANDS, tables } from './fold-table';

/** Bits of {@link Folded.classes}: what a text contains at all, so that a detector need not look. */
export const HAS_DIGIT = 1;
export const HAS_AT = 2;
/** Seven digits or more, anywhere: fewer are no number to ring, to pay or to be found with. */
export const HAS_MANY_DIGITS = 4;
export const HAS_PLUS = 8;
export const HAS_LATIN = 16;

const MANY = 7;

/**
 * A text as a detector wants to see it: one spelling for full-width, half-width, circled, mathematical
 * and foreign digits; lower case; katakana as hiragana; one hyphen, one space; invisible characters gone.
 * `starts[i]` and `ends[i]` are the UTF-16 offsets in the original of what `units[i]` was made from.
 */
export interface Folded {
  readonly length: number;
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The classes (`HAS_…`) of all units, or-ed. */
  readonly classes: number;
  /** The units as a string, for regular expressions; made when first asked for. */
  readonly text: string;
  /** What was folded: it still tells capitals from small letters and katakana from hiragana. */
  readonly original: string;
}

const COMBINING_VOICED = 0x3099;
const COMBINING_SEMI_VOICED = 0x309a;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const AT = 0x40;
const LATIN_FIRST = 0x61;
/** Units up to here are classified. */
const LATIN_LAST = 0x7a;
const PLUS = 0x2b;
const HIGH_FIRST = 0xd800;
const HIGH_LAST = 0xdbff;
/** As many arguments as a call surely takes. */
const CHUNK = 8192;

const joined = new Map<number, number>();

/** The one kana that a kana and a voicing mark are together, 0 where there is none. */
function joinedKana(kana: number, mark: number): number {
  const key = kana * 2 + (mark - COMBINING_VOICED);
  let unit = joined.get(key);
  if (unit === undefined) {
    const text = String.fromCharCode(kana, mark).normalize('NFC');
    unit = text.length === 1 ? text.charCodeAt(0) : 0;
    joined.set(key, unit);
  }
  return unit;
}

class Folding implements Folded {
  length = 0;
  classes = 0;
  original = '';
  units = new Uint16Array(512);
  starts = new Uint32Array(512);
  ends = new Uint32Array(512);
  private string: string | undefined;
  private digits = 0;

  get text(): string {
    this.string ??= this.toText();
    return this.string;
  }

  clear(original: string): void {
    this.original = original;
    this.length = 0;
    this.classes = 0;
    this.digits = 0;
    this.string = undefined;
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.reserve(1);
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
    if (unit <= LATIN_LAST) this.classify(unit);
  }

  classify(unit: number): void {
    if (unit >= DIGIT_0 && unit <= DIGIT_9) {
      this.digits++;
      this.classes |= this.digits >= MANY ? HAS_DIGIT | HAS_MANY_DIGITS : HAS_DIGIT;
    } else if (unit === AT) this.classes |= HAS_AT;
    else if (unit === PLUS) this.classes |= HAS_PLUS;
    else if (unit >= LATIN_FIRST) this.classes |= HAS_LATIN;
  }

  /** The last unit also covers the original up to `end`: a keycap's frame, a variation selector. */
  extend(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }

  pushAll(plain: string, start: number, end: number): void {
    for (let k = 0; k < plain.length; k++) this.push(plain.charCodeAt(k), start, end);
  }

  /** か + ゛ is が, also where the mark is a half-width character of its own. */
  join(mark: number, start: number, end: number): void {
    const last = this.length - 1;
    const joined = last < 0 ? 0 : joinedKana(this.units[last] ?? 0, mark);
    if (joined > 0) {
      this.units[last] = joined;
      this.ends[last] = end;
    } else this.push(mark, start, end);
  }

  private toText(): string {
    const { units, length } = this;
    let text = '';
    for (let i = 0; i < length; i += CHUNK) {
      // Spreading the units would cost more than folding them.
      text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, Math.min(i + CHUNK, length)));
    }
    return text;
  }

  /** Makes room for `count` more units. */
  reserve(count: number): void {
    const { units, starts, ends } = this;
    if (this.length + count <= units.length) return;
    const size = Math.max(units.length * 2, this.length + count);
    this.units = new Uint16Array(size);
    this.starts = new Uint32Array(size);
    this.ends = new Uint32Array(size);
    this.units.set(units);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}

/** Buffers larger than this are not kept for the next message. */
const KEEP_UNITS = 16_384;

let shared = new Folding();

/**
 * Folds any string, lone surrogates included; linear, never throws.
 * The result lives in reused buffers: it is valid until the next call.
 * `String.prototype.normalize` is not used here because it loses the offsets and allocates a string.
 */
export function fold(text: string): Folded {
  if (shared.units.length > KEEP_UNITS) shared = new Folding();
  shared.clear(text);
  foldInto(shared, text);
  return shared;
}

/** The folded text alone, in buffers of its own: for word lists that are to match folded messages. */
export function foldedText(text: string): string {
  const out = new Folding();
  foldInto(out, text);
  return out.text;
}

/** Nearly all of a chat is characters that become one other: those are folded in this loop, over local arrays. */
function foldInto(out: Folding, text: string): void {
  out.reserve(text.length);
  const [made, first] = [tables, EXPANDS + 1];
  let { units, starts, ends } = out;
  let n = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const unit = made[code >> 8]?.[code & 0xff] ?? 0;
    const isMark = unit === COMBINING_VOICED || unit === COMBINING_SEMI_VOICED;
    if (unit >= first && !isMark && (code < HIGH_FIRST || code > HIGH_LAST)) {
      units[n] = unit;
      starts[n] = i;
      i++;
      ends[n] = i;
      n++;
      if (unit <= LATIN_LAST) out.classify(unit);
    } else {
      out.length = n;
      i = foldRare(text, i, out);
      n = out.length;
      if (units !== out.units) ({ units, starts, ends } = out);
    }
  }
  out.length = n;
  // Whoever looks one unit too far sees the end, not what an earlier text left there.
  if (n < units.length) units[n] = 0;
}

/** Folds the character at `i` and returns where the next one begins. */
function foldRare(text: string, i: number, out: Folding): number {
  const code = text.charCodeAt(i);
  const low = code >= HIGH_FIRST && code <= HIGH_LAST ? text.charCodeAt(i + 1) : Number.NaN;
  if (low >= 0xdc00 && low <= 0xdfff) {
    foldPair(text, i, out);
    return i + 2;
  }
  const { units, expansions } = blockOf(code);
  const unit = units[code & 0xff] ?? code;
  if (unit === COMBINING_VOICED || unit === COMBINING_SEMI_VOICED) out.join(unit, i, i + 1);
  else if (unit > EXPANDS) out.push(unit, i, i + 1);
  else if (unit === EXPANDS) out.pushAll(expansions.get(code) ?? '', i, i + 1);
  else out.extend(i + 1);
  return i + 1;
}

/** Characters beyond U+FFFF: most are emoji and stay; digits and letters in fancy dress are undressed. */
function foldPair(text: string, start: number, out: Folding): void {
  const [high, low] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  const isTagOrSelector = high === 0xdb40;
  const isPictureOrHan = high === 0xd83d || high > 0xd83e;
  const plain = isPictureOrHan ? undefined : undress(high, low);
  if (isTagOrSelector) out.extend(start + 2);
  else if (plain !== undefined) out.pushAll(plain, start, start + 2);
  else {
    out.push(high, start, start + 1);
    out.push(low, start + 1, start + 2);
  }
}

const undressed = new Map<number, string | undefined>();

/** The ASCII letters or digits that a mathematical, squared or segmented character stands for, if any. */
function undress(high: number, low: number): string | undefined {
  const key = (high << 16) | low;
  if (!undressed.has(key)) {
    const character = String.fromCharCode(high, low);
    const plain = digitOfAnyScript(character) ?? character.normalize('NFKC').toLowerCase();
    undressed.set(key, /^[0-9a-z.,()]{1,4}$/.test(plain) ? plain : undefined);
  }
  return undressed.get(key);
}
