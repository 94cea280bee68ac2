import { hashOf } from './word-hash';

const SIX_BITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** How a list of words was packed by scripts/lexicons.mjs. */
export interface PackedWords {
  readonly count: number;
  /** One word in 2^bits that is not in the list seems to be. */
  readonly bits: number;
  /** The sorted hashes, each as its distance from the last one, Golomb-Rice coded, six bits a character. */
  readonly code: string;
}

/**
 * A list of words of which only hashes are kept: a quarter of the size of the words, and nothing to read in it.
 * Unpacked at the first question.
 */
export class WordSet {
  private hashes: ReadonlySet<number> | undefined;
  private readonly packed: PackedWords;

  constructor(packed: PackedWords) {
    this.packed = packed;
  }

  /** True for every word of the list, and for one other word in 2^bits. @param word folded */
  has(word: string): boolean {
    this.hashes ??= unpack(this.packed);
    return this.hashes.has(hashOf(word, this.packed));
  }
}

/** Golomb-Rice: the quotient by 2^bits as that many 1s and a 0, then the rest in `bits` bits. */
function unpack({ count, bits, code }: PackedWords): ReadonlySet<number> {
  const hashes = new Set<number>();
  let at = 0;
  const bit = () => {
    const value = SIX_BITS.indexOf(code.charAt(at / 6)) >> (5 - (at % 6));
    at++;
    return value & 1;
  };
  for (let n = 0, hash = 0; n < count; n++) {
    while (bit() === 1) hash += 1 << bits;
    let rest = 0;
    for (let k = 0; k < bits; k++) rest = rest * 2 + bit();
    hash += rest;
    hashes.add(hash);
  }
  return hashes;
}
