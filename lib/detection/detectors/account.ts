import type { Confidence } from '@/lib/kinds/types';
import { HAS_AT } from '@/lib/text/fold';
import { after, before, matches } from '../matches';
import { SERVICE, SERVICE_CUES } from '../services';
import type { Detector, Examples } from '../types';

const CALLS = '検索 けんさく 追加 ふぉろー 探して さがして 申請 登録して'.split(' ');
/** A run of what handles are made of, with the marks that Discord, Skype and Reddit have in theirs. */
const WORD =
  /(?<![\w./#-])(?:live:|u\/)?[a-z0-9_](?:[\w.-]| ?あんだー(?:ばー|すこあ) ?){2,31}(?:#\d{4})?(?!\w|@[a-z])/g;
const MARKED = /#\d{4}$|^(?:live:|u\/)./;
/** 「IDmika_22」. */
const GLUED = /^(?:id|line)(?=.*[\d_])(?!_)/;
/** An invented name has a figure or a mark; a plain word after "discord" is mostly just a word. */
const INVENTED = /\d|_|[a-z]\.[a-z]|あんだー/;

/** What may stand between the name of a service and the handle. */
const GAP =
  "((?:[^a-z0-9]|(?<![a-z])(?:id|dm|is|m[ey]|i'?m?|am|a[st]|on|it'?s|s|add|acc|account|user|username|handle|name|tag|or|the|and|gt)(?![a-z])){0,14})$";
const AFTER_SERVICE = new RegExp(SERVICE + GAP);
/** "ID" alone may be a device's or a room's. */
const AFTER_ID = new RegExp(
  `(?:垢|あかうんと|(?<![a-z])(?:account|user ?name|handle|id)|ゆーざー|あいでぃー?|${CALLS.join('|')})${GAP}`,
);
/** "add me on … hana_22", 「DMは @hana」. */
const AFTER_CALL =
  /(?<![a-z])(?:(?:add|follow|message|find|text|reach|hit) me|(?:dm|msg|hmu)(?: me)?)(?: (?:on|at|here|up)){0,2}[ :]{1,2}@?$|(?:dm|ふぉろー|りぷ|移動)[^a-z0-9@]{0,8}@$/;
/** 「mika_04 が LINE」, "@mika on insta", 「mika_04 で検索して」. */
const BEFORE_SERVICE = new RegExp(
  `^[」)]?(?: ?(?:が|は|っていう|って|の|で|←|<-|=|これ|[(/]|on|in|for|is my|私の|うちの)){1,3} ?(?:my |the )?(?:${SERVICE}|(?:x|ig)(?![a-z])|everything|all )|^[」)]?(?: ?[でっとてをにかの]){0,3} ?(?:${CALLS.join('|')}|dm(?:して|送))`,
);
/** A plain word is a handle only where it is called one: 「my line is great」. */
const CALLED_ONE = /(?:[:→「=⇒は名]|id|あいでぃー?|handle|user|name)(?: is)?[^a-z一-龥の]{0,3}$/;
/** Also 「カカオ sakuramochi」, "my snap is lilyrose", "add me on snap lilyrose". */
const PLAIN =
  /(?:[ぁ-ねは-ん一-龥ー] ?|(?<![a-z])(?:my [a-z ]{2,12} is|me on [a-z]{2,9}) )(?!.*(?:ing|ed|ly|able|ful|ous|ive|[ea]nt)$)[a-z]{6,}$/;
/** Hosts and files, figures with a unit, devices and versions: nobody's name. */
const THING =
  /\.(?:com|net|me|gg|jp|org|[jt]s|txt|png|jpe?g|mp[34]|exe|zip|py)$|^[\dol|i_.-]+$|^[\dx.,-]+(?:[a-z]{0,3}|days?|hours?|mins?)$|^(?:iphone|ipad|pixel|galaxy|xperia|[rg]tx|ver?|win|mac|ios|usb|mp|[hxv]|ps|ch|vol|lv|part|ep|covid|python|[sh]da|eth|lib)-?\d[\w.-]*$/;
const NAME = new RegExp(`^${SERVICE}$`);
const WORDS =
  /^(?:live|videos?|streams?|server|chat|call|group|stor(?:y|ies)|reels?|posts?|names?|accounts?|secret|music|links?|the|and|you|for|not|please|here|pages?|user|password|pay|web|free|only|later|private|locked|banned|dead|gone|this|that|wh(?:at|en|ere|o|y)|how|was|has|have|just|still|now|lol|public|work|open|friends?|people|too|very|always|never|off|stamps?|camera|www+|tok|games?)$/;

/** Handles: after or before the name of a service, after "ID", or where others are told to look for them. */
export default {
  id: 'account',
  kind: 'account',
  classes: HAS_AT,
  cues: [
    ...SERVICE_CUES,
    ...CALLS,
    ...[
      'add me',
      'follow',
      'dm ',
      'dmし',
      'dm送',
      'find me',
      'hmu',
      'message me',
      'text me',
      'hit me',
      'reach me',
    ],
    ...[
      'id',
      'live:',
      'あいでぃ',
      'あかうんと',
      'ゆーざー',
      'account',
      'user',
      'handle',
      'u/',
      'on every',
      'on all',
      '(x',
      '←x',
    ],
    ...[...'0123456789'].map((digit) => `#${digit}`),
  ],
  *find(folded) {
    for (const match of matches(folded, WORD)) {
      const glued = GLUED.exec(match[0])?.[0].length ?? 0;
      const index = match.index + glued;
      const word = match[0].slice(glued);
      if (NAME.test(word) || WORDS.test(word) || THING.test(word)) continue;
      const sign = /[@$]?$/.exec(before(folded, index, 1))?.[0].length ?? 0;
      const to = index + word.length;
      const original = folded.original.slice(folded.starts[index], folded.ends[to - 1]);
      const isInvented = sign > 0 || INVENTED.test(word) || /[a-z][A-Z]/.test(original);
      const confidence = MARKED.test(word)
        ? 'likely'
        : judge({ past: before(folded, index, 40), word, next: after(folded, to, 24), isInvented });
      if (confidence) yield { from: index - sign, to, confidence, reason: REASON };
    }
  },
} satisfies Detector;

interface Candidate {
  readonly past: string;
  readonly word: string;
  readonly next: string;
  /** It has figures, marks or capitals inside: no word of a language. */
  readonly isInvented: boolean;
}

function judge({ past, word, next, isInvented }: Candidate): Confidence | undefined {
  const gap = AFTER_SERVICE.exec(past)?.[1];
  if (
    gap !== undefined &&
    (isInvented ||
      (word.length > 3 && !/名前|本名/.test(gap) && (CALLED_ONE.test(gap) || PLAIN.test(past + word))))
  ) {
    return isInvented && CALLED_ONE.test(gap) ? 'strong' : 'likely';
  }
  if (!isInvented) return undefined;
  if (BEFORE_SERVICE.test(next) || AFTER_CALL.test(past)) return 'likely';
  return AFTER_ID.test(past) ? 'weak' : undefined;
}

const REASON = {
  ja: 'SNSや通話アプリのIDに見えます。',
  en: 'Looks like an id of a messenger or a social network.',
};

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
