import { isFull, type JapaneseName, nameAt } from './japanese-names';

/** A full name is at most so long: いじゅういん しょういちろう, with an ornament between its parts. */
const LONGEST = 18;

/** The full name that ends at `end`, where a word tells that one has just been said. */
export function nameBefore(text: string, end: number): JapaneseName | undefined {
  for (let from = Math.max(0, end - LONGEST); from < end - 2; from++) {
    if (!begins(text, from)) continue;
    const name = nameAt(text, from);
    // What stands between the two may be a space or a bracket.
    if (name && isFull(name) && name.to <= end && end - name.to < 2) return name;
  }
  return undefined;
}

function begins(text: string, at: number): boolean {
  if (at === 0) return true;
  const last = text.slice(Math.max(0, at - 3), at);
  return /(?:[^一-龥々ぁ-んーa-z]|[はがのも]|私|俺|僕|たし|うち|実は)$/.test(last);
}
