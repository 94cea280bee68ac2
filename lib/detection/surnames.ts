import { foldedText } from '@/lib/text/fold';
import { SURNAMES_JP } from './lexicons/surnames-jp';

let surnames: Set<string> | undefined;
const LONGEST = 3;

/** The length of the surname that `name` (kanji) begins with, 0 for none. The longest one wins: 佐々木 before 佐々. */
export function surnameLength(name: string): number {
  surnames ??= new Set(foldedText(SURNAMES_JP).trim().split(/\s+/));
  for (let length = Math.min(LONGEST, name.length); length > 0; length--) {
    if (surnames.has(name.slice(0, length))) return length;
  }
  return 0;
}
