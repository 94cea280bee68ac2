import { describe, expect, it } from 'vitest';
import { canShowWindow } from '../../scripts/display.mjs';

describe('canShowWindow', () => {
  it.each([
    { platform: 'linux', env: {}, args: [], expected: false },
    { platform: 'linux', env: { DISPLAY: ':0' }, args: [], expected: true },
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, args: [], expected: true },
    { platform: 'linux', env: { DISPLAY: '' }, args: [], expected: false },
    { platform: 'linux', env: { DISPLAY: ':0', CI: 'true' }, args: [], expected: false },
    { platform: 'linux', env: { DISPLAY: ':0', CI: 'false' }, args: [], expected: true },
    { platform: 'darwin', env: {}, args: [], expected: true },
    { platform: 'win32', env: {}, args: [], expected: true },
    { platform: 'darwin', env: {}, args: ['--headless'], expected: false },
  ])('is $expected on $platform with $env and $args', ({ expected, ...surroundings }) => {
    expect(canShowWindow(surroundings)).toBe(expected);
  });
});
