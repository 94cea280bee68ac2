import { describe, expect, it } from 'vitest';
import { isUbuntu } from '../../scripts/browsers/install.mjs';
import { isInstallNeeded, isNodeNewEnough, stampOf } from '../../scripts/set-up.mjs';

const LOCK = JSON.stringify({
  packages: {
    '': { version: '0.1.0' },
    'node_modules/kept': { version: '1.0.0' },
    'node_modules/for-windows': { version: '1.0.0', optional: true },
  },
});
const INSTALLED = JSON.stringify({ packages: { 'node_modules/kept': { version: '1.0.0' } } });
const OLDER = JSON.stringify({ packages: { 'node_modules/kept': { version: '0.9.0' } } });
const WANTED = stampOf(LOCK, '20.20.2');

describe('isInstallNeeded', () => {
  it.each([
    { when: 'there is no node_modules', stamp: undefined, installed: undefined, needed: true },
    { when: 'the stamp is the wanted one', stamp: WANTED, installed: OLDER, needed: false },
    {
      when: 'another Node made node_modules',
      stamp: stampOf(LOCK, '22.1.0'),
      installed: INSTALLED,
      needed: true,
    },
    { when: 'the lock file changed', stamp: stampOf('{}', '20.20.2'), installed: OLDER, needed: true },
    {
      when: 'it changed in nothing installed',
      stamp: stampOf('{}', '20.20.2'),
      installed: INSTALLED,
      needed: false,
    },
    { when: 'somebody ran npm ci by hand', stamp: undefined, installed: INSTALLED, needed: false },
    { when: 'somebody installed something else', stamp: undefined, installed: OLDER, needed: true },
  ])('is $needed when $when', ({ stamp, installed, needed }) => {
    expect(isInstallNeeded({ stamp, wanted: WANTED, lock: LOCK, installed })).toBe(needed);
  });
});

describe('stampOf', () => {
  it('does not change with the minor version of Node', () => {
    expect(stampOf(LOCK, '20.19.0')).toBe(WANTED);
  });
});

describe('isNodeNewEnough', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['22.1.0', true],
  ])('of Node %s says %s', (version, expected) => {
    expect(isNodeNewEnough(version)).toBe(expected);
  });
});

describe('isUbuntu', () => {
  it.each([
    ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', true],
    ['ID=debian\n', false],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"\n', false],
  ])('reads %j as %s', (osRelease, expected) => {
    expect(isUbuntu(osRelease)).toBe(expected);
  });
});
