import { describe, expect, it } from 'vitest';
import { combineLights } from '@/lib/messages/light';
import type { Light } from '@/lib/messages/types';

describe('the light of a tab', () => {
  it.each<[readonly Light[], Light | undefined]>([
    [[], undefined],
    [['no-box'], 'no-box'],
    [['no-box', 'off'], 'off'],
    [['no-box', 'off', 'watching'], 'watching'],
    [['watching', 'broken', 'no-box'], 'broken'],
  ])('made of %j is %s', (lights, combined) => {
    expect(combineLights(lights)).toBe(combined);
  });
});
