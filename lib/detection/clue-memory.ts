import type { LocalizedText } from '@/lib/i18n/language';
import { fold } from '@/lib/text/fold';
import { type ClueId, type ClueSort, clueSorts, cluesIn } from './clues';
import type { Finding } from './types';

/** As long as a stream goes on, its listeners remember. */
const WITHIN_MS = 3 * 60 * 60_000;
/** Longer texts are read to here: a message is not longer. */
const LONGEST = 2000;
const FEWEST_SORTS = 3;
const LEAST_WEIGHT = 4;

/**
 * Which sorts of clues she has given away in a session, and when. Nothing of any text is kept: at most one time for
 * each sort. Pure: the time is told.
 */
export class ClueMemory {
  private readonly seen = new Map<ClueId, number>();

  /** Remembers the clues of a message that was sent. @param at ms, from any clock that only goes forward */
  sent(text: string, at: number): void {
    for (const { id } of cluesIn(fold(text.slice(0, LONGEST)))) this.seen.set(id, at);
  }

  forget(): void {
    this.seen.clear();
  }

  /** One finding where the text adds a sort of clue to others, and together they narrow down who she is. */
  check(text: string, at: number): Finding[] {
    const folded = fold(text.slice(0, LONGEST));
    const clues = cluesIn(folded);
    const known = [...this.seen].filter(([, time]) => at - time <= WITHIN_MS).map(([id]) => id);
    const fresh = clues.find(({ id }) => !known.includes(id));
    const together = new Set([...known, ...clues.map(({ id }) => id)]);
    const sorts = clueSorts.filter(({ id }) => together.has(id));
    if (!fresh || !addUp(sorts)) return [];
    const span = [folded.starts[fresh.from] ?? 0, folded.ends[fresh.to - 1] ?? 0] as const;
    return [{ kind: 'mosaic', span, confidence: 'likely', reason: reasonOf(sorts) }];
  }
}

/** Three sorts or more, one of them a place, and not all of them vague. */
function addUp(sorts: readonly ClueSort[]): boolean {
  const weight = sorts.reduce((sum, sort) => sum + sort.weight, 0);
  return sorts.length >= FEWEST_SORTS && weight >= LEAST_WEIGHT && sorts.some(({ isWhere }) => isWhere);
}

function reasonOf(sorts: readonly ClueSort[]): LocalizedText {
  const labels = sorts.map(({ label }) => label);
  return {
    ja: `あなたの手がかりがそろってきました（${labels.map(({ ja }) => ja).join('・')}）。`,
    en: `Clues about you add up: ${labels.map(({ en }) => en).join(', ')}.`,
  };
}
