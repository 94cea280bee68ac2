import type { Confidence } from '@/lib/kinds/types';
import { HAS_AT, HAS_LATIN } from '@/lib/text/fold';
import { after, before, matches } from '../matches';
import { SERVICE, SERVICE_CUES } from '../services';
import type { Detector, Examples } from '../types';

const CALLS = '検索 追加 ふぉろー 探して 申請'.split(' ');
/** Where an id is told that may be a device's or a room's as well. */
const IDS = 'id あいでぃ あかうんと ゆーざー account user handle'.split(' ');
/** A run of what handles are made of, with the marks that Discord and Skype have in theirs. */
const WORD = /(?<![\w./#-])(?:live:)?[a-z0-9_](?:[\w.-]| ?あんだーばー ?){2,31}(?:#\d{4})?(?!\w|@[a-z])/g;
const MARKED = /#\d{4}$|^live:/;
/** An invented name has a figure or a mark, or capitals inside; a plain word is mostly just a word. */
const INVENTED = /\d|_|[a-z]\.[a-z]|あんだー|[a-z][A-Z]/;

/** What may stand between the name of a service and the handle. */
const GAP =
  "((?:[^a-z0-9]|(?<![a-z])(?:id|is|m[ey]|i'?m|at|on|it'?s|account|user|username|handle|name)(?![a-z])){0,14})$";
const AFTER_SERVICE = new RegExp(SERVICE + GAP);
const AFTER_ID = new RegExp(`(?:(?<![a-z])id|${[...IDS.slice(1), ...CALLS].join('|')})${GAP}`);
/** "add me on … hana_22", 「DMは @hana」. */
const AFTER_CALL =
  /(?:(?:add|follow|message|find|text) me|(?<![a-z])dm)(?: (?:me|on|at|here)){0,2}[^a-z0-9]{1,8}$/;
/** 「mika_04 が LINE」, "@mika on insta", 「mika_04 で検索して」. */
const BEFORE_SERVICE = new RegExp(
  `^[」)]?(?: ?(?:が|は|って|の|←|<-|=|[(/]|on|in|is my)){1,2} ?(?:${SERVICE}|x(?![a-z]))|^[」)]?[でっとてを ]{0,3}(?:${CALLS.join('|')})`,
);
/** What makes sure of it: 「IDは」. */
const CALLED_ONE = /[:→=は]|id|name/;
/** Hosts and files, figures with a unit, devices and versions: nobody's name. */
const THING =
  /\.(?:com|net|me|gg|jp|org|[jt]s|txt|png|jpg|mp[34]|exe|zip)$|^[\dol|i_.,x-]+[a-z]{0,5}$|^(?:iphone|ipad|[rg]tx|ver?|ios|mp|[hxv]|ps|ch|vol|lv|ep)-?\d[\w.-]*$|^(?:youtube|everyone|here)$/;
const NAME = new RegExp(`^${SERVICE}$`);

/** Handles: after or before the name of a service, after "ID", or where others are told to look for them. */
export default {
  id: 'account',
  kind: 'account',
  classes: HAS_AT,
  needs: HAS_LATIN,
  cues: [...SERVICE_CUES, ...CALLS, ...IDS, ' me', 'dm', 'live:', '#'],
  *find(folded) {
    for (const { index, 0: word } of matches(folded, WORD)) {
      if (NAME.test(word) || THING.test(word)) continue;
      const sign = /[@$]?$/.exec(before(folded, index, 1))?.[0].length ?? 0;
      const to = index + word.length;
      const original = folded.original.slice(folded.starts[index], folded.ends[to - 1]);
      if (!sign && !INVENTED.test(word) && !INVENTED.test(original)) continue;
      const confidence = MARKED.test(word)
        ? 'likely'
        : judge(before(folded, index, 40), after(folded, to, 24));
      if (confidence) yield { from: index - sign, to, confidence };
    }
  },
} satisfies Detector;

function judge(past: string, next: string): Confidence | undefined {
  const gap = AFTER_SERVICE.exec(past)?.[1];
  if (gap !== undefined) return CALLED_ONE.test(gap) ? 'strong' : 'likely';
  if (BEFORE_SERVICE.test(next) || AFTER_CALL.test(past)) return 'likely';
  return AFTER_ID.test(past) ? 'weak' : undefined;
}

export const examples = {
  hit: [
    ['LINE ID hana_1234', 'hana_1234'],
    ['ラインのIDは mika.k22 です', 'mika.k22'],
    ['インスタ→ neko_neko', 'neko_neko'],
    ['カカオID:yuuri88', 'yuuri88'],
    ['X: @hanako', '@hanako'],
    ['discord hana#1234', 'hana#1234'],
    ['my insta is sunny.days', 'sunny.days'],
    ['LINE教えるね rinrin-77', 'rinrin-77'],
    ['hana_22がインスタだよ', 'hana_22'],
    ['@sora.k on insta', '@sora.k'],
    ['mika_0412で検索してね', 'mika_0412'],
    ['add me on snap: lily.rose99', 'lily.rose99'],
    ['L1NE ID→ yuki99x', 'yuki99x'],
    ['裏垢 @himitsu_hana', '@himitsu_hana'],
  ],
  miss: [
    'LINEは教えてないよ',
    'LINEスタンプかわいい',
    'discord server down',
    'instagram live',
    'ルームID 12345678',
    '@neko_chan おはよう',
    'twitter',
    'インスタはやってません',
    'line 3',
    'LINEのid教えて',
    'hashtag #1234',
    'tiktok live now',
    'LINEで送ってもらったiPhone15',
    'discordは無料',
    'snap out of it',
    'iPhone15で検索して',
    'my discord is down',
    'line-up 2024',
  ],
} satisfies Examples;
