// Made by scripts/lexicons.mjs from data/. Source and licence: data/README.md. Do not edit.
import type { PackedWords } from '../word-set';

/** Common given names of Japan, as `readingOf` spells them. */
export const GIVEN_NAME_READINGS: PackedWords = {
  count: 290,
  bits: 5,
  code: 'MEFLc03Mh0nGkpaw5p_NFvxwVdNF2ZCvCZTJIUEcGIdJ19YaMykjSYoeQWH1TgIPceEXRJRIt5WHeYWIDfBcjY5JQsYvlDBLyxpKE8WMjo0KWQgyyEIMvltCC2Ai7QJSRs2lDNwRya9oYyyzPkT3BccpA4EwIXBRZklpnZgoJLQ18YYVMgqtpU6pMvIg4GjUHAXXtPnaDdWYGFTJz7PikTyrl6GTQC4AEDK8SUMCzFCiHBIZJS9VkwWkTLCEMKtQxjhWSHTZljQuzCR3T26g5EThhcPLkEBZlEkOeCIGX3jXHDCwUEHWBAfspjsSqE4',
};

/** The kanji that most given names of Japan are made of; folded. */
export const GIVEN_NAME_KANJI: PackedWords = {
  count: 395,
  bits: 4,
  code: 'HA4nfo_KPkwPqYnMwkyy8YRHWyMNCqaIBMWyiQKC2DBRgX45b0gYFcsq1PsUo85SCeM6heogmwJCpwUsGAM1ExD4FWg8rKitcljlRiSnYUzCgEQzEGtVqOEhBHxo5i4gxksa28ypT2HN9FiKfLkB3GQlQ_KLIQF82A5TDcKFPSrP0cbI2gSszMES2xhiRapmB4SJcsgypO4kwwsLHw7wowKKSQAlhHtbUFwmLuKHNNsLQfvQORzTFmSSNm0K0uIuhp2LMsRN4JTKJSlUo4gPcrOIZWKhabAVlXOL44B5vOMaxAkGQz0iq8RQLg4QLpjgwZRJ3iNc8dDYETuqkwJWh1TiY7KoknLAxhMWhY4SA5oQxUI',
};

/** Common given names where English is spoken. */
export const GIVEN_NAMES_EN: PackedWords = {
  count: 280,
  bits: 6,
  code: 'uAiCDo3CqGnjxXsz2YTQI0gRfkmAgAhCF15SGhQoVjCFJlwUhOcAmuQ4JxPlgnBjkyYFjmg0BhYkc0fcmLSCFS1IkJLtdbFNaGCSTkQOSWkQ15Biv-SrW0cKX1IlvaLycOBhTggiW1pnDaMGKUn8sYJGc47rdFWCH4meLiv6PI1RoouGxgkJCiB3FVlI5RTPeJgVFsQ9RGC1hYyfSsARYxBAgo4EgzRbd5SEA2nHLk3Qmq1ivHE6JLkugiw5I4XjIiDZRHAJIM2WFg4dZMYMHEDQs7k5gEcdiTCciSbNoOGHWmana0ucID0Yls52OaGUJwhTWogUwNmvS0ql8mj-KOQzecxII8EOo5Q',
};

/** What English sentences have in place of a name, or after one. */
export const NO_NAME_WORDS_EN: PackedWords = {
  count: 355,
  bits: 8,
  code: 'SAEJNXFlGi9HHVC9b_lPAgbg3IC1d2MdaHMFh2XA8YlwaZEkSLPIH81HEZlIJjF4DmtVyB413BkgHloEHSRAemLnQIqWqDaQcMNEvmMxsRigaR6DxXCI7hhB0jTAVDaSmMQmUHMrKcTECW6NcZzCgeSsEEFYx6XkI98eCgZNgF6kh2Qzl2wFcAg_EofUTgAoVH4CwaxmkPwvmRU8yhca1-cY-5A6vJV8JuemMruVFUU0rloNJExKiVA02pPo4ozFVTWD-AmUiHqXL-NuNxu2Bbw0hfpN6q70zWuDjrpNjGxRu9qhsF_kFfHEwTQS2SlFJS4a1lFEXoCRAdpjULp2uORiSQ0jBB9IB0NRUDBKC-T5PN8DnWI3UpzfRT1XM3AncBxbYuENk0igDop6wje0AK4gTjV8riHwaPP9VUzNg8TGLlS8zwpifLoaYJTrA8THpkNGkrrUEs0EBMtgsRpslBg8gatKLlMpELUUZIgZGq7Q_GkAAjdFA9X4Uy2GVEBlIlGwEYzJBDPQ7dbWnx2EWI6jQhcoSVxgdBZpMUiZEyIZCScM2lTlAjDA',
};
