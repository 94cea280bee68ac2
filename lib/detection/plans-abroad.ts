/** What the numbers of a country look like, and after how many digits people put marks; the first of them are enough. */
export type PlanAbroad = readonly [numbers: RegExp, breaks: readonly (readonly number[])[]];

/** NANP: area code and exchange begin with 2 to 9, no area code is N11; of those with 00 only some are in use. */
const US = '(?!\\d00\\d00\\d0)(?:[2-9](?:0[1-9]|1[02-9]|[2-8]\\d)|[5-9]00)[2-9]\\d{6}$';

/** As they are written at home. */
export const PLANS_ABROAD: readonly PlanAbroad[] = [
  // Ofcom: eleven digits (ten in some towns), 07 mobile, 01 and 02 landline, 03, 08, 09 firms.
  [
    /^0(?:7[1-9]\d{8}|[12]\d{9}|3[0347]\d{8}|8(?:0[08]|4[345]|7[0123])\d{7}|9[018]\d{8}|1[2-9]\d{7})$/,
    [[3, 7], [4, 7], [5], [6]],
  ],
  [
    new RegExp(`^1${US}`),
    [
      [1, 4],
      [4, 7],
    ],
  ],
  [new RegExp(`^${US}`), [[3]]],
  // ACMA: 04 mobile, 02, 03, 07 and 08 landline, 1300 and 1800 firms; ten digits.
  [/^0[2378]\d{8}$/, [[2, 6]]],
  [
    /^(?:04\d{8}|1[38]00\d{6})$/,
    [
      [4, 7],
      [2, 6],
      [4, 6, 8],
    ],
  ],
];
/** British mobiles are sure without any mark and without a word that says so. */
export const SURE = /^07[1-57-9]\d{8}$/;
