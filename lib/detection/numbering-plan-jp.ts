import { AREA_CODES_JP } from './lexicons/area-codes-jp';

type NumberTypeJp = 'mobile' | 'ip' | 'landline' | 'service';

export interface NumberJp {
  readonly type: NumberTypeJp;
  /** After how many digits people put a separator: 090-1234-5678 is [3, 7]. */
  readonly breaks: readonly number[];
  /** Other lengths of an area code that it may begin with: 045 and 0451. */
  readonly otherAreas?: readonly number[];
  /** Fits the plan but for an exchange that starts with 1, which is not given out today. */
  readonly isDoubtful?: boolean;
}

/** Longest national number, counted with its leading 0. */
export const LONGEST_JP = 11;
export const SHORTEST_JP = 10;

/** Beginnings with a fixed length. A mobile or IP number's fourth digit is never 0, so 080 and 0800 don't clash. */
const FIXED: readonly (readonly [pattern: RegExp, type: NumberTypeJp, breaks: readonly number[]])[] = [
  [/^0[6-9]0[1-9]\d{7}$/, 'mobile', [3, 7]],
  [/^050[1-9]\d{7}$/, 'ip', [3, 7]],
  [/^0800\d{7}$/, 'service', [4, 7]],
  [/^0(120|570|990|180)\d{6}$/, 'service', [4, 7]],
];

/**
 * What a national number is by Japan's numbering plan (電気通信番号計画, the communications ministry),
 * or undefined for digits that can't ring.
 * @param digits ASCII digits with the leading 0
 */
export function numberJp(digits: string): NumberJp | undefined {
  const fixed = FIXED.find(([pattern]) => pattern.test(digits));
  if (fixed) return { type: fixed[1], breaks: fixed[2] };
  return digits.length === SHORTEST_JP && digits.startsWith('0') ? landline(digits) : undefined;
}

/** True for the digits of an area code of up to four; those of five begin like one. */
function isAreaCode(digits: string): boolean {
  const bit = Number(`1${digits.slice(1)}`);
  return ((Number.parseInt(AREA_CODES_JP.charAt(bit >> 2), 16) >> (bit & 3)) & 1) === 1;
}

/**
 * Area code (2 to 5 digits) and then an exchange. Exchanges start with 2 to 9; people who write 03-1234-5678
 * mean a number all the same, so one with 1 is doubtful, not impossible.
 */
function landline(digits: string): NumberJp | undefined {
  const areas = [2, 3, 4].filter((length) => isAreaCode(digits.slice(0, length)) && digits[length] !== '0');
  const sure = areas.find((length) => digits[length] !== '1');
  const area = sure ?? areas[0];
  if (area === undefined) return undefined;
  const number: NumberJp = {
    type: 'landline',
    breaks: [area, 6],
    otherAreas: areas.includes(4) ? [...areas, 5] : areas,
  };
  return sure === undefined ? { ...number, isDoubtful: true } : number;
}
