/** FNV-1a over UTF-16 units, spread over `count` × 2^bits places. */
export function hashOf(
  word: string,
  { count, bits }: { readonly count: number; readonly bits: number },
): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  // The high bits of a short word's hash hardly differ: mix them in.
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) % (count * 2 ** bits);
}
