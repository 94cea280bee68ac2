import { faker, fakerJA } from '@faker-js/faker';
import type { KindId } from '@/lib/kinds/types';
import { carriersOf } from './carriers';
import { cleanMessage } from './clean';
import { Random } from './random';
import { makers } from './values';

export type Half = 'dev' | 'unseen';

export interface Label {
  readonly kind: KindId;
  readonly start: number;
  readonly end: number;
}

export interface LabelledMessage {
  readonly text: string;
  /** Undefined for a clean message. */
  readonly label?: Label;
  /** Further labels; generated messages have none. */
  readonly others?: readonly Label[];
  readonly language: 'ja' | 'en';
  /** What the spelling of the value is called in the report. */
  readonly form: string;
}

/** Messages with one value each, then as many clean ones. The halves share no carrier and no seed. */
export function generate(half: Half, perWeight: number): LabelledMessage[] {
  const seed = half === 'dev' ? 20_261_124 : 77_001_339;
  const random = new Random(seed);
  faker.seed(seed);
  fakerJA.seed(seed);
  const labelled = makers.flatMap(({ kind, language, make, weight, part }) => {
    const own = carriersOf(kind, language, part).filter((_, index) => index % 2 === (half === 'dev' ? 0 : 1));
    return Array.from({ length: weight * perWeight }, (): LabelledMessage => {
      const [before = '', after = ''] = random.pick(own).split('{}');
      const { text, form } = make(random);
      const label = { kind, start: before.length, end: before.length + text.length };
      return { text: before + text + after, label, language, form };
    });
  });
  const clean = labelled.map(
    (): LabelledMessage => ({ text: cleanMessage(random), language: 'ja', form: 'clean' }),
  );
  return [...labelled, ...clean];
}
