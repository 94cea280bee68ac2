import type { Confidence, KindId } from '@/lib/kinds/types';
import { ClueMemory } from './clue-memory';
import { detect } from './detect';
import { numberPiece, type Piece } from './number-piece';
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

/** Any two messages side by side can look like an introduction: of names only short ones count, after such a beginning. */
const LONGEST_NAME = 12;
const NAME_BEGUN =
  /(?:本名|ほんみょう|ホンミョウ|実名|名字|苗字|real name)(?:は|が|って|わ|も|:|：|、| is|'s|\s)+[^\s。!?！？]{0,5}\s*$/i;

/** One way to put messages together again. */
interface Join {
  readonly kinds: ReadonlySet<KindId>;
  readonly between: string;
  /** What is enough for pieces with other words around them. */
  readonly least: Confidence;
  /** People also tell it from its end: the last part first. */
  readonly isToldBackward: boolean;
  readonly pieceOf: (text: string) => Piece | undefined;
}

const JOINS: readonly Join[] = [
  {
    kinds: new Set<KindId>(['phone', 'card', 'mynumber', 'bank']),
    between: '\n',
    least: 'strong',
    isToldBackward: true,
    pieceOf: numberPiece,
  },
  {
    kinds: new Set<KindId>(['address', 'name']),
    between: '',
    least: 'likely',
    isToldBackward: false,
    pieceOf: (text) => ({ start: 0, text, isPure: false, isOpening: true }),
  },
];

/**
 * The last messages that went out of one box, and what the next one would complete: a phone number, an address
 * or a name in pieces, clues that add up. In memory only; at most five messages, for two minutes, and for the clues
 * their sorts alone. Pure: the time is told.
 */
export class Conversation {
  private readonly detectors: readonly Detector[];
  private readonly clues = new ClueMemory();
  private messages: readonly Sent[] = [];

  constructor(detectors: readonly Detector[]) {
    this.detectors = detectors;
  }

  /** Remembers a message that was sent. @param at ms, from any clock that only goes forward */
  sent(text: string, at: number): void {
    this.clues.sent(text, at);
    if (text.length <= LONGEST_PIECE) this.messages = [...this.recent(at), { text, at }].slice(-MOST_SENT);
  }

  forget(): void {
    this.clues.forget();
    this.messages = [];
  }

  /**
   * What `detect` finds in the text, what it completes, and clues that it adds to others; the spans lie in the text.
   * Never throws.
   */
  check(text: string, at: number): Finding[] {
    const own = [...detect(text, this.detectors), ...this.clues.check(text, at)];
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
  private completed(
    text: string,
    earlier: readonly string[],
    { kinds, between, least, isToldBackward, pieceOf }: Join,
  ): Finding[] {
    const last = text === '' ? undefined : pieceOf(text);
    if (!last) return [];
    const pieces = earlier.flatMap((message) => pieceOf(message) ?? []);
    for (let count = 1; count <= pieces.length; count++) {
      const used = pieces.slice(-count);
      const isEnough = enough([...used, last], least);
      const isBackward = isToldBackward && BACKWARD.test(earlier.at(-count) ?? '');
      for (const [head, tail] of orders(used, between, isBackward)) {
        const found = detect(head + last.text + tail, this.detectors).filter(
          ({ kind, span, confidence }) =>
            kinds.has(kind) &&
            reachesOut(span, head.length, head.length + last.text.length) &&
            (kind === 'name' ? text.length <= LONGEST_NAME && NAME_BEGUN.test(head) : isEnough(confidence)),
        );
        if (found.length > 0) return found.map((finding) => moved(finding, last, head.length));
      }
    }
    return [];
  }
}

/** What stands before and after the last piece: the others in their order, and also from the end. */
function orders(
  pieces: readonly Piece[],
  between: string,
  isBackward: boolean,
): (readonly [string, string])[] {
  const head = pieces.map(({ text }) => text + (between || gapAfter(text))).join('');
  const tail = [...pieces].reverse().map(({ text }) => between + text);
  return isBackward && pieces.length > 1
    ? [
        [head, ''],
        ['', tail.join('')],
      ]
    : [[head, '']];
}

/** How a number begins that is told from its end. */
const BACKWARD = /下|うしろ|後ろ|最後|まんなか|真ん中|last|final|middle|end/i;

/** True for a span that has a part in the range and another one outside. */
function reachesOut([start, end]: Finding['span'], from: number, to: number): boolean {
  return start < to && end > from && (start < from || end > to);
}

/** English words stay apart. */
function gapAfter(text: string): string {
  return /[a-z]$/i.test(text) ? ' ' : '';
}

/** Pieces with nothing around them need no more; of others only the first and one more may have it. */
function enough(pieces: readonly Piece[], least: Confidence): (confidence: Confidence) => boolean {
  const [first, ...rest] = pieces;
  if (pieces.every((piece) => piece.isPure)) return (confidence) => confidence !== 'weak';
  const isTalk = !first?.isOpening || rest.filter((piece) => !piece.isPure && !piece.isOpening).length > 1;
  return (confidence) => !isTalk && (confidence === 'strong' || confidence === least);
}

/** What of a finding lies in the last piece, which stands at `at` in the joined text. */
function moved(finding: Finding, { start, text }: Piece, at: number): Finding {
  const [from, to] = finding.span;
  const by = start - at;
  return { ...finding, span: [Math.max(start, from + by), Math.min(start + text.length, to + by)] };
}
