import { describe, expect, it } from 'vitest';
import { DOTS, dotsOf } from '@/components/notice/content';

const drawn = (places: [number, number][]) =>
  dotsOf(places)
    .map((isFound) => (isFound ? '●' : '·'))
    .join('');

describe('dotsOf', () => {
  it.each<[string, [number, number][], string]>([
    ['nothing', [], '················'],
    ['a whole message', [[0, 1]], '●●●●●●●●●●●●●●●●'],
    ['the first half', [[0, 0.5]], '●●●●●●●●········'],
    ['the very end, however short', [[0.999, 1]], '···············●'],
    ['a point in the middle', [[0.5, 0.5]], '········●·······'],
    [
      'two places',
      [
        [0, 0.1],
        [0.9, 1],
      ],
      '●●············●●',
    ],
  ])('shows %s', (_, places, picture) => {
    expect(picture).toHaveLength(DOTS);
    expect(drawn(places)).toBe(picture);
  });
});
