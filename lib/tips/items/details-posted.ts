import type { Tip } from '../types';

export default {
  id: 'details-posted',
  area: 'trouble',
  title: {
    ja: '住所や電話を書かれたら、記録・削除の依頼・安全の順に',
    en: 'If your address or number is posted: record, report, stay safe',
  },
  body: {
    ja: '身の危険を感じるときは、先に110番へ。急ぎでない相談は#9110です。アドレス（URL）と画面を残してから、載っているサイトに削除を頼みます。国が指定した大きなサービスには、申し出から7日以内に判断して知らせる義務があります。',
    en: 'If you feel in danger in Japan, call 110 first; #9110 is for advice that is not urgent. Save the web address and the screen, then ask the site to remove it. Large services named by the government must decide and tell you within 7 days.',
  },
  action: {
    ja: '自分の活動名・電話番号・住所で検索して、結果を控えた',
    en: 'I searched for my stage name, number and address and noted what came up',
  },
  reviewEvery: 1,
  sources: [
    {
      title: '政府広報 #9110と110番',
      url: 'https://www.gov-online.go.jp/pr/media/cd/201511/201511_08.html',
      checkedOn: '2026-11-23',
    },
    {
      title: '大東市 情報流通プラットフォーム対処法',
      url: 'https://www.city.daito.lg.jp/soshiki/19/64348.html',
      checkedOn: '2026-11-23',
    },
    {
      title: '岡山県 情報流通プラットフォーム対処法',
      url: 'https://www.pref.okayama.jp/page/972569.html',
      checkedOn: '2026-11-23',
    },
  ],
} satisfies Tip;
