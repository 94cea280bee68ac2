// A pretend chat room. It runs in the page alone: no request, no storage.

/** @typedef {{ ja: string, en: string }} Text */
/** @typedef {{ from: Text, text: Text }} Line */

const VIEWERS = {
  nagi: { ja: 'なぎ', en: 'Nagi' },
  kotori: { ja: 'ことり屋', en: 'Kotoriya' },
  lime: { ja: 'らいむ', en: 'Lime' },
  mofu: { ja: 'もふ太郎', en: 'Mofutaro' },
  masaki: { ja: 'まさき', en: 'Masaki' },
};

/** Already there when the room opens. @type {Line[]} */
const EARLIER = [
  { from: VIEWERS.nagi, text: { ja: 'こんばんはー！', en: 'Good evening!' } },
  {
    from: VIEWERS.kotori,
    text: { ja: '仕事おわりに間に合った。今日もかわいい', en: 'Made it right after work. Lovely as ever' },
  },
  {
    from: VIEWERS.lime,
    text: { ja: 'この前おすすめしてた紅茶、飲んでみたよ', en: 'I tried that tea you told us about' },
  },
  {
    from: VIEWERS.masaki,
    text: { ja: 'ひよりちゃんともっと話したいなあ', en: 'I’d love to talk with you more, Hiyori' },
  },
];

/** Come in one after the other. @type {Line[]} */
const LATER = [
  {
    from: VIEWERS.masaki,
    text: {
      ja: '電話番号だけ教えてよ。誰にも言わないから',
      en: 'Just tell me your phone number. I won’t tell anyone',
    },
  },
  {
    from: VIEWERS.mofu,
    text: { ja: '初見です、いい声ですね', en: 'First time here. You have a nice voice' },
  },
  {
    from: VIEWERS.masaki,
    text: {
      ja: 'みんなには見えないように、1桁ずつでもいいよ',
      en: 'One digit at a time is fine, so nobody notices',
    },
  },
  {
    from: VIEWERS.nagi,
    text: { ja: 'そういうのは教えなくていいからね', en: 'You don’t have to tell him that' },
  },
];

/** Said once, after the performer's first message. @type {Line} */
const REPLY = {
  from: VIEWERS.kotori,
  text: { ja: 'こちらこそ、いつもありがとう', en: 'Thank you, as always' },
};

const OWN_FACE = { ja: 'ひ', en: 'H' };
const PAUSE = 3500;
/** The key code of every key that an input method takes, also in Safari, which doesn't say `isComposing`. */
const IME_KEY = 229;

const language = navigator.languages.find((tag) => /^(ja|en)\b/.test(tag))?.startsWith('ja') ? 'ja' : 'en';
const messages = document.querySelector('#messages');
const composer = document.querySelector('#composer');
const box = document.querySelector('#box');

if (messages instanceof HTMLElement && composer instanceof HTMLFormElement) {
  if (box instanceof HTMLTextAreaElement) open({ messages, composer, box });
}

/** @param {{ messages: HTMLElement, composer: HTMLFormElement, box: HTMLTextAreaElement }} room */
function open({ messages, composer, box }) {
  if (language === 'en') speakEnglish();
  for (const line of EARLIER) show(messages, lineOf(line));
  LATER.forEach((line, index) => {
    setTimeout(() => show(messages, lineOf(line)), PAUSE * (index + 0.4));
  });
  let hasReplied = false;
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (!text) return;
    const name = language === 'ja' ? '湊ひより' : 'Minato Hiyori';
    show(messages, line({ name, text, className: 'own' }));
    box.value = '';
    if (!hasReplied) setTimeout(() => show(messages, lineOf(REPLY)), PAUSE / 2);
    hasReplied = true;
  });
  box.addEventListener('keydown', (event) => {
    const isOurs = !event.isComposing && event.keyCode !== IME_KEY;
    if (event.key !== 'Enter' || event.shiftKey || !isOurs) return;
    event.preventDefault();
    composer.requestSubmit();
  });
  box.focus();
}

/** @param {Line} line */
function lineOf({ from, text }) {
  const index = Object.values(VIEWERS).indexOf(from);
  return line({ name: from[language], text: text[language], className: `viewer viewer-${index}` });
}

/** @param {{ name: string, text: string, className: string }} content */
function line({ name, text, className }) {
  const item = document.createElement('div');
  item.className = className;
  const face = document.createElement('span');
  const isOwn = className === 'own';
  face.className = isOwn ? 'face host' : 'face';
  face.setAttribute('aria-hidden', 'true');
  face.textContent = isOwn ? OWN_FACE[language] : ([...name][0] ?? '');
  const who = document.createElement('b');
  who.textContent = name;
  const said = document.createElement('p');
  said.textContent = text;
  item.append(face, who, said);
  return item;
}

/** @param {HTMLElement} messages @param {HTMLElement} item */
function show(messages, item) {
  messages.append(item);
  messages.scrollTop = messages.scrollHeight;
}

/** The page is written in Japanese; its English stands beside each text. */
function speakEnglish() {
  document.documentElement.lang = 'en';
  for (const element of document.querySelectorAll('[data-en]')) {
    const text = element.getAttribute('data-en') ?? '';
    if (element instanceof HTMLTextAreaElement) element.placeholder = text;
    else element.textContent = text;
  }
}
