const SIX_BITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Packs a list of words for lib/detection/word-set: sorted hashes, their distances Golomb-Rice coded.
 * @param {Iterable<string>} words
 * @param {number} bits one word in 2^bits that is not in the list will seem to be
 * @param {(word: string, size: { count: number, bits: number }) => number} hashOf
 */
export function packWords(words, bits, hashOf) {
  const unique = [...new Set(words)];
  const size = { count: unique.length, bits };
  const hashes = unique.map((word) => hashOf(word, size)).sort((a, b) => a - b);
  const coded = hashes.map((hash, index) => riceCode(hash - (hashes[index - 1] ?? 0), bits)).join('');
  const sixes = coded.match(/.{1,6}/g) ?? [];
  return { ...size, code: sixes.map((six) => SIX_BITS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('') };
}

/** The quotient by 2^bits as that many 1s and a 0, then the rest in `bits` binary digits. @param {number} value @param {number} bits */
function riceCode(value, bits) {
  const rest = value % 2 ** bits;
  return `${'1'.repeat((value - rest) / 2 ** bits)}0${rest.toString(2).padStart(bits, '0')}`;
}
