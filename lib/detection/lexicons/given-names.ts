// Made by scripts/lexicons.mjs from data/. Source and licence: data/README.md. Do not edit.
import type { PackedWords } from '../word-set';

/** The kanji that most given names of Japan are made of; folded. */
export const GIVEN_NAME_KANJI: PackedWords = {
  count: 395,
  bits: 4,
  code: 'HA4nfo_KPkwPqYnMwkyy8YRHWyMNCqaIBMWyiQKC2DBRgX45b0gYFcsq1PsUo85SCeM6heogmwJCpwUsGAM1ExD4FWg8rKitcljlRiSnYUzCgEQzEGtVqOEhBHxo5i4gxksa28ypT2HN9FiKfLkB3GQlQ_KLIQF82A5TDcKFPSrP0cbI2gSszMES2xhiRapmB4SJcsgypO4kwwsLHw7wowKKSQAlhHtbUFwmLuKHNNsLQfvQORzTFmSSNm0K0uIuhp2LMsRN4JTKJSlUo4gPcrOIZWKhabAVlXOL44B5vOMaxAkGQz0iq8RQLg4QLpjgwZRJ3iNc8dDYETuqkwJWh1TiY7KoknLAxhMWhY4SA5oQxUI',
};

/** What English sentences have in place of a name, or after one. */
export const NO_NAME_WORDS_EN: PackedWords = {
  count: 371,
  bits: 8,
  code: 'lMBNMqAXNh3IBZQr4L5_1aveXZigzEFdqpHJBwhFMknBzGqsekmuYUm7rkQEQZogH2Jkatcn3mGHDATEDI3FOTPBg_eB9J8OOqVXC3E2BjTFUJuGR3dFFXjdpu-ZNiT2QhDcuf_OXnm2DjtdVWahmUenEHHMSSrdhtUvB6ZkcKngzaKJdqmoCIMsaqr8DKhiyhARkEJZXpTruLSKvmISJxBNsulLKGXw8eOOxHPeFz2-nwdByGBZrE94pLQ4vBTUid8rkgaisdlwj2oo2etrWAqXZP4JgdW5aOQCseXodawqLKoiCO5pLo1QgVC1UhzJgIFXGh-zzGQkkyKnAkhBOA3PKgycsFmaRbuJNqNTiyEAQKM0qtZR1hULWDmIGiQHbLIdeCdUD-CzCGWh38sRzMDyrlK4lZBPNCEoIpQT35Ak_XU0iNhQOYNDDHh8O7RQwFfxxO8EviDykK4IzrRDbhetLJkbwiZAvg0IoteMIMmoZFxUDdXCaCuR34RCCQjOTjbG4xGMT5EJc5wPmMSA-jh_PxKXiSCfdhcUB90iJaaqBfwsIdhLJQGDCoZfi6czR7DM5Tzkm5woKD3W',
};
