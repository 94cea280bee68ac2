import type { Folded } from '@/lib/text/fold';
import { matches } from './matches';

/** To read what stands at a cue costs microseconds: a text that talks of names more often is no message. */
const MOST_CUES = 1000;

/** The first matches of a cue's regular expression. */
export function* cuesIn(folded: Folded, pattern: RegExp): Iterable<RegExpExecArray> {
  let count = 0;
  for (const match of matches(folded, pattern)) {
    yield match;
    if (++count === MOST_CUES) return;
  }
}
