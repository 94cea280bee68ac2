import type { LocalizedText } from '@/lib/i18n/language';

/** The seven areas of the tips. */
export type TipArea =
  | 'online-security'
  | 'responsibility'
  | 'terms'
  | 'communication'
  | 'trouble'
  | 'labour'
  | 'mind';

/** A page whose text was read for this tip. */
interface TipSource {
  readonly title: string;
  readonly url: string;
  /** ISO date on which its text was last compared with the tip. */
  readonly checkedOn: string;
}

export interface Tip {
  /** Equal to the file name. */
  readonly id: string;
  readonly area: TipArea;
  readonly title: LocalizedText;
  readonly body: LocalizedText;
  /** One thing to do, said as done: it becomes a tick box. */
  readonly action: LocalizedText;
  /** Months until the action is worth repeating; null for once. */
  readonly reviewEvery: number | null;
  /** Empty where the tip is our own advice and states no outside fact. */
  readonly sources: readonly TipSource[];
}
