const REAL =
  '(?:real|full|legal|actual|birth|govern?ment|govt|irl|true|whole|dead|real life)(?: (?:full|legal|first|last))?';
const PART = '(?:first|last|middle|maiden|married|family|given|sur)';
const RELATION =
  '(?:boyfriend|bf|girlfriend|gf|ex(?:[ -](?:husband|wife|bf|gf))?|husband|hubby|wife|fianc[eé]e?|partner|(?:step|god)?(?:brother|sister|bro|sis|mom|mum|momma|mother|dad|father|son|daughter|kid)(?:[ -]in[ -]law)?|twin|cousin|uncle|aunt|niece|nephew|boss|manager|supervisor|co-?worker|colleague|neighbou?r|room-?mate|flatmate|landlord|landlady|teacher|professor|therapist|doctor|agent|stalker|client|customer|best ?friend|bestie|friend)';
const IS =
  "(?:['’]?s)?(?: name)?(?: reveal)?(?: no cap)?(?: is| was| are|['’]s)?(?: called| named| just)?(?:[:,=?!.(-]| ?-{1,2}>?| =>?){0,2} ?(?:(?:actually|really|just|legally|btw|mrs?\\.?|ms\\.?|dr\\.?|at work|the real) ){0,2}";

/** Says that a real name is spoken of; a name near it is one. */
export const SAYS_REAL = new RegExp(
  `(?<![a-z])(?:${REAL} name|my real (?:one|self)|irl|in real life|from real life|off ?(?:line|stream)|stage name|legally|birth cert|licen[cs]e|passport|(?:on )?my id|tax forms?|doxx?ed|real person|for real for real|who i am|momma named me|my name(?! is|['’]?s))(?![a-z])`,
  'g',
);
/** A name follows at once: her own, or one part of it. */
export const LABEL = new RegExp(
  `(?<!your |the |what'?s (?:ur|your) |(?:dog|cat|pet|character|hero|villain)(?:['’]?s)? )(?<![a-z])(?:(${REAL}|${PART})[ -]?name${IS}|my (?:irl )?name${IS}|(?:^|\n)name(?:'s|:| -| is) ?|(?:out|ship(?:ping)?(?: it)?) to |signed,? |i was born |named me |it['’]?s just |xoxo,? )`,
  'g',
);
/** 「lady gaga's real name」: somebody else's, if the word before is nobody of her own. */
export const OF_OTHERS = new RegExp(`(?<!(?:${RELATION}|her|his))['’]s $`);
/** Somebody of her own life, and what leads to the name. */
export const PERSON = new RegExp(
  `(?<![a-z])(?:(?:my|our|the|his|her|that) (?:[a-z]{2,6} )?)?${RELATION}(?! (?:who|that|like|is like))(?: at work)?(?:['’]?s)?(?: (?:real |full |legal )?name)?${IS}`,
  'g',
);
