import { faker } from '@faker-js/faker';
import type { Random } from './random';

interface Spelled {
  readonly text: string;
  readonly form: string;
}

const TYPES =
  'Street St St. Avenue Ave Road Rd Drive Dr Lane Ln Boulevard Blvd Court Ct Place Pl Way Terrace Circle Cir Parkway Pkwy Trail Square Crescent Close Highway Loop'.split(
    ' ',
  );
const US_NAMES =
  'Oak,Maple,Willow Creek,N Main,Sunset,5th,W 42nd,Martin Luther King Jr,Cedar,Pine Ridge,E Elm,Lincoln,Washington,Park,Lakeview,Cherry Hill,South Congress'.split(
    ',',
  );
const GB_STREETS =
  'High Street,Church Lane,Station Road,Victoria Crescent,Mill Lane,The Avenue,Queens Road,St Johns Road,Green Lane,Manor Close,Albert Terrace,Kings Mews,Park Gardens,Hawthorn Grove,Baker Street'.split(
    ',',
  );
const AU_STREETS =
  'George St,Collins Street,Beach Rd,Flinders Lane,Ocean Parade,Railway Tce,Smith Street,Pacific Hwy,Jacaranda Cres,Wattle Grove'.split(
    ',',
  );
const CA_STREETS =
  'Yonge Street,Granville St,King St W,Queen Street East,Rue Sherbrooke,Main St,Bloor Street West,Jasper Ave NW,Robson Street'.split(
    ',',
  );
const CITIES = {
  US: 'Austin, TX 78701|Portland, OR 97201|Columbus, OH|San Francisco, CA 94107|Los Angeles CA|Brooklyn, NY 11201|Springfield, Illinois 62704|Reno NV 89501|Chicago',
  GB: 'Leeds LS1 4AP|Bristol BS1 5TR|London SW1A 1AA|Manchester, M1 1AE|London|Cardiff CF10 1EP|Stoke-on-Trent, ST1 5QP|Edinburgh, EH1 1YZ, UK',
  AU: 'Sydney NSW 2000|Melbourne VIC 3000|Bondi NSW|St Kilda, VIC 3182|Brisbane, QLD 4000|Newtown 2042|Perth WA 6000, Australia',
  CA: 'Toronto, ON M4W 2G8|Vancouver BC V6Z 1K3|Montreal, QC H3A 1B1|Calgary, AB|Ottawa, Ontario',
};

type Country = keyof typeof CITIES;

const streets: Readonly<Record<Country, (random: Random) => string>> = {
  US: (random) =>
    random.pick([
      `${random.pick(US_NAMES)} ${random.pick(TYPES)}`,
      `${faker.person.lastName()} ${random.pick(TYPES)}`,
      'Broadway',
    ]),
  GB: (random) => random.pick(GB_STREETS),
  AU: (random) => random.pick(AU_STREETS),
  CA: (random) => random.pick(CA_STREETS),
};

const UNITS: Readonly<Record<Country, readonly string[]>> = {
  US: ['', '', ' Apt 4B', ', Apt. 12', ' #302', ', Unit 7', ' Suite 200'],
  GB: ['', ''],
  AU: ['', ''],
  CA: ['', '', ' Unit 1204', ', Apt 5'],
};

function house(country: Country, random: Random): string {
  const number = random.between(1, country === 'US' ? 9999 : 250);
  if (country === 'GB')
    return random.pick([`${number}`, `${number}`, `Flat ${random.between(1, 20)}, ${number}`, `${number}b`]);
  if (country === 'AU')
    return random.pick([
      `${number}`,
      `${random.between(1, 20)}/${number}`,
      `Unit ${random.between(1, 20)}, ${number}`,
    ]);
  return `${number}`;
}

/** A home in the US, Britain, Australia or Canada, with or without its city and code, in any case. */
export function englishAddress(random: Random): Spelled {
  const country = random.pick(['US', 'US', 'GB', 'AU', 'CA'] as const);
  const street = `${house(country, random)} ${streets[country](random)}${random.pick(UNITS[country])}`;
  const city = random.pick(CITIES[country].split('|'));
  const isWhole = random.pick([true, true, true, false]);
  const text = isWhole ? street + random.pick([', ', ', ', ' ', '\n']) + city : street;
  const form = `${country} ${isWhole ? 'with city' : 'street'}`;
  return { text: random.pick([text, text, text.toLowerCase(), text.replaceAll(',', '')]), form };
}
