import type { Tip } from '../types';

export default {
  id: 'refuse-meeting',
  area: 'communication',
  title: {
    ja: '「会いたい」には、場所も日時も出さずに断りましょう',
    en: 'Say no to meeting without naming a place or a day',
  },
  body: {
    ja: '「その日は無理です」は、ほかの日ならよいと聞こえます。「どなたとも外ではお会いしていません」と決めておくと楽です。住んでいる所、休みの日、よく行く店の話もしません。待ち伏せや見張りは、ストーカー規制法の対象になります。',
    en: '“Not that day” sounds like another day would do. A fixed line is easier: “I don’t meet anyone outside.” Leave out where you live, your days off and the shops you go to. Lying in wait for someone and watching her are covered by Japan’s stalking law.',
  },
  action: {
    ja: '「どなたとも外ではお会いしていません」という言い方に決めた',
    en: 'I settled on one line: “I don’t meet anyone outside”',
  },
  reviewEvery: null,
  sources: [
    {
      title: '滋賀県警察 ストーカー規制法',
      url: 'https://www.pref.shiga.lg.jp/police/seikatu/seikatu/kodomozyosei/104404.html',
      checkedOn: '2026-11-23',
    },
    {
      title: '令和4年版 犯罪被害者白書（ストーカー規制法）',
      url: 'https://www.npa.go.jp/hanzaihigai/whitepaper/2022/zenbun/chapter4/s4_1t09.html',
      checkedOn: '2026-11-23',
    },
  ],
} satisfies Tip;
