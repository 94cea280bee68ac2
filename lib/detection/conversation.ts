import type { KindId } from '@/lib/kinds/types';
import { detect } from './detect';
import type { Detector, Finding } from './types';

interface Sent {
  readonly text: string;
  readonly at: number;
}

/** A number in six messages is what people do; older ones are another matter. */
const MOST_SENT = 5;
const WITHIN_MS = 120_000;
/** Longer messages are no pieces of anything. */
const LONGEST_PIECE = 120;

/** One way to put messages together again. */
interface Join {
  readonly kinds: ReadonlySet<KindId>;
  readonly between: string;
  /** The part of a message that can be a piece, or nothing: such a message is passed over. */
  readonly piece: RegExp;
}

const DIGIT =
  '(?:\\p{Nd}|[〇零一二三四五六七八九①-⑳⓪❶-❿]|\\ufe0f?\\u20e3|[ぜゼ][ろロ]|まる|マル|れい|レイ|いち|イチ|さん|サン|よん|ヨン|ろく|ロク|なな|ナナ|しち|シチ|はち|ハチ|きゅう|キュウ)';
/** Digits that are particles as well count beside others only. */
const SOFT = '[ごゴにニくクしシ]{0,2}';
/** Dates, times, prices and counts are whole as they are. */
const WHOLE = /\d[:/,.：／．，]\d|[年月日時分秒円点人回個枚万度割位連倍歳%％]|\d ?(?:k|h|fps|gb|pt)/i;
const JOINS: readonly Join[] = [
  {
    kinds: new Set<KindId>(['phone', 'card', 'mynumber']),
    between: '\n',
    // From the first digit to the last: 「つぎが 5678 ね」 is a piece all the same.
    piece: new RegExp(`(?:[oO](?=[\\d-]))?\\+?${SOFT}${DIGIT}(?:.{0,60}${DIGIT})?${SOFT}`, 'su'),
  },
  { kinds: new Set<KindId>(['address', 'name']), between: '', piece: /^.+$/s },
];

/**
 * The last messages that went out of one box, and what the next one would complete: a phone number, an address
 * or a name in pieces. In memory only; at most five messages, for two minutes. Pure: the time is told.
 */
export class Conversation {
  private readonly detectors: readonly Detector[];
  private messages: readonly Sent[] = [];

  constructor(detectors: readonly Detector[]) {
    this.detectors = detectors;
  }

  /** Remembers a message that was sent. @param at ms, from any clock that only goes forward */
  sent(text: string, at: number): void {
    if (text.length <= LONGEST_PIECE) this.messages = [...this.recent(at), { text, at }].slice(-MOST_SENT);
  }

  forget(): void {
    this.messages = [];
  }

  /** What `detect` finds in the text, and what it completes; the spans lie in the text. Never throws. */
  check(text: string, at: number): Finding[] {
    const own = detect(text, this.detectors);
    if (text.length > LONGEST_PIECE) return own;
    const earlier = this.recent(at).map((message) => message.text);
    const completed = JOINS.flatMap((join) => this.completed(text, earlier, join));
    const isNew = ({ kind, span }: Finding) =>
      !own.some((o) => o.kind === kind && o.span[0] < span[1] && span[0] < o.span[1]);
    return [...own, ...completed.filter(isNew)];
  }

  private recent(at: number): readonly Sent[] {
    return this.messages.filter((message) => at - message.at <= WITHIN_MS);
  }

  /** The first finding that reaches from earlier pieces into the new one, with as few of them as possible. */
  private completed(text: string, earlier: readonly string[], join: Join): Finding[] {
    const last = pieceOf(text, join);
    if (!last) return [];
    const pieces = earlier.flatMap((message) => pieceOf(message, join)?.[0] ?? []);
    for (let count = 1; count <= pieces.length; count++) {
      const head = [...pieces.slice(-count), ''].reduce((text, piece) => text + gap(text, join) + piece);
      const found = detect(head + last[0], this.detectors).filter(
        ({ kind, span }) => join.kinds.has(kind) && span[0] < head.length && span[1] > head.length,
      );
      // Any two messages side by side can look like an introduction: of names only those said to be real count.
      const sure = found.filter(({ kind, confidence }) =>
        kind === 'name' ? confidence === 'strong' : confidence !== 'weak',
      );
      if (sure.length > 0) return sure.map((finding) => moved(finding, last.index - head.length, last.index));
    }
    return [];
  }
}

/** English words stay apart. */
function gap(text: string, { between }: Join): string {
  return between === '' && /[a-z]$/i.test(text) ? ' ' : between;
}

function pieceOf(text: string, join: Join): RegExpExecArray | undefined {
  const match = join.piece.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return join.between === '' || !WHOLE.test(text.slice(match.index, end + 2)) ? match : undefined;
}

/** The same finding `by` units further on, not before `first`. */
function moved(finding: Finding, by: number, first: number): Finding {
  const [start, end] = finding.span;
  return { ...finding, span: [Math.max(first, start + by), end + by] };
}
