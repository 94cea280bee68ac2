import type { PlanAbroad } from './english-phone';

/** NANP: area code and exchange begin with 2 to 9, no area code is N11; of those with 00 only some are in use. */
export const PLAN_US: PlanAbroad = {
  lengths: [10, 11],
  numbers: /^1?(?!\d00\d00\d0)(?:[2-9](?:0[1-9]|1[02-9]|[2-8]\d)|[5-9]00)[2-9]\d{6}$/,
  breaks: (digits) =>
    digits.length === 11
      ? [
          [1, 4, 7],
          [1, 4],
          [4, 7],
        ]
      : [[3, 6], [3]],
};

/** Ofcom's national numbering plan: eleven digits (ten in some towns), 07 mobile, 01 and 02 landline, 03, 08, 09 firms. */
export const PLAN_GB: PlanAbroad = {
  lengths: [10, 11],
  numbers: /^0(?:7[1-9]\d{8}|[12]\d{9}|3[0347]\d{8}|8(?:0[08]|4[345]|7[0123])\d{7}|9[018]\d{8}|1[2-9]\d{7})$/,
  // 020 7946 0958, 0161 496 0000, 01632 960123.
  breaks: () => [[3, 7], [4, 7], [5], [6]],
  sure: /^07[1-57-9]\d{8}$/,
};

/** ACMA's numbering plan: 04 mobile, 02, 03, 07 and 08 landline, 1300 and 1800 firms; ten digits. */
export const PLAN_AU: PlanAbroad = {
  lengths: [10],
  numbers: /^(?:04\d{8}|0[2378]\d{8}|1[38]00\d{6})$/,
  breaks: (digits) =>
    /^0[2378]/.test(digits)
      ? [[2, 6]]
      : [
          [4, 7],
          [2, 6],
          [4, 6, 8],
        ],
};
