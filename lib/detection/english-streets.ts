/** Types of street that hardly mean anything else after a number and a name. */
const CLEAR =
  'street|avenue|ave|road|rd|lane|ln|boulevard|blvd|terrace|tce|parkway|pkwy|crescent|cres|highway|hwy|parade|mews';
/** And those that do: a drive, a court, st and dr of a game. */
const VAGUE =
  'st|drive|dr|court|ct|close|square|sq|circle|cir|way|place|pl|gardens|grove|row|hill|trail|loop|rise|wharf';
const WORD = "(?:[a-z][a-z'.-]{0,20}|\\d{1,3}(?:st|nd|rd|th))";
const UNIT = '(?:apartment|apt|unit|flat|suite|ste|room|rm)\\.? ?#?[a-z0-9]{1,5}|#[a-z0-9]{1,5}';
const HOUSE = `(?<![\\d.,:$£€#/-])(?:(?:${UNIT}),? )?\\d{1,5}[a-d]?(?:[-/]\\d{1,4})?`;

const STATES =
  'a[lkzr]|c[aot]|d[ec]|fl|ga|hi|i[dlna]|k[sy]|la|m[edainsot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aviy]|on|qc|bc|ab|mb|sk|ns|nb|nl|nsw|vic|qld|tas|illinois|california|texas|florida|ontario|quebec|victoria';
const CITIES =
  'london|manchester|leeds|new york|nyc|brooklyn|los angeles|san francisco|chicago|toronto|vancouver|sydney|melbourne';
const UK_CODE =
  '(?:gir|[a-pr-uwyz](?:\\d{1,2}|\\d[a-hjkstuw]|[a-hk-y]\\d{1,2}|[a-hk-y]\\d[abehmnprv-y])) ?\\d[abd-hjlnp-uw-z]{2}';
const CA_CODE = '[abceghj-nprstvxy]\\d[a-z] ?\\d[a-z]\\d';
const COUNTRY = '(?:,? (?:usa?|uk|england|scotland|wales|canada|australia))?';
/** A code that stands for a town by itself, or with the state before it: OR 97201, NSW 2000, M4W 2G8. */
const CODE = `(?:(?:nsw|vic|qld|tas|act|sa|wa|nt),? \\d{4}|(?:${STATES})\\.?,? (?:\\d{5}(?:-\\d{4})?|${CA_CODE})|${CA_CODE}|${UK_CODE})(?![a-z0-9])`;
const BETWEEN = '(?:, ?|[ \\n])';

/** 123 Oak Street; group 1 is a street that needs no type, 2 the words before a type, 3 the type. */
export const STREET = new RegExp(
  `${HOUSE} (?:(broadway|rue ${WORD}|the (?:avenue|close|drive|crescent|green))|(${WORD}(?: ${WORD}){0,3}?)(?: hill)? (${CLEAR}|${VAGUE}))\\b\\.?(?: (?:nw|ne|sw|se|north|south|east|west|[nsew])\\b)?(?! (?:fighter|food|view|lights?|smart|wear|art|cred|rac|trip|rage|map|kill|of|on|in)\\b)`,
  'g',
);
export const CODES = new RegExp(`(?<![a-z0-9])${CODE}${COUNTRY}`, 'g');
/** What stands before a postal code, whatever the street is called: a number and some words. */
export const BEFORE_CODE = new RegExp(
  `${HOUSE} ${WORD}(?:${BETWEEN}(?:${WORD}|#?\\d{1,4}[a-z]?(?![a-z0-9]))){1,8}${BETWEEN}$`,
);
const REST_UNIT = `(?:,? ?(?:${UNIT}))?`;
/** Unit, city, state, code and country after the street. */
export const REST = new RegExp(
  `^${REST_UNIT}(?:${BETWEEN}(?:${CODE}|(?:${CITIES})\\b(?:,? ${CODE}|,? (?:${STATES})\\b)?|${WORD}(?:[ -]${WORD}){0,2}?(?:,? ${CODE}|, ?(?:${STATES})|,? [12]\\d{3}| (?:nsw|vic|qld|tas))(?![a-z0-9])))${COUNTRY}`,
);
export const UNIT_ONLY = new RegExp(`^,? ?(?:${UNIT})(?![a-z0-9])`);
export const IS_VAGUE = new RegExp(`^(?:${VAGUE})$`);
/** Names that half of all streets have. */
export const STREET_NAME =
  /^(?:main|oak|elm|maple|pine|cedar|willow|cherry|park|lake\w*|church|high|kings?|queens?|victoria|albert|station|mill|george|washington|lincoln|sunset|ocean|beach|river|green|manor|north|south|east|west|[nsew]|\d+(?:st|nd|rd|th))\b/;
