import type { Tip } from '../types';

export default {
  id: 'worker-status',
  area: 'labour',
  title: {
    ja: '雇用か業務委託かは、名前より働き方で決まります',
    en: 'Employee or contractor: how you work decides',
  },
  body: {
    ja: '労働基準法の「労働者」に当たるかは、契約書の名前ではなく、実際の働き方で判断されます。時間や場所を細かく決められて断れないなら、業務委託でも労働者とされることがあります。全国の労働基準監督署に相談窓口があります。',
    en: 'In Japan, whether you count as a worker depends on how you really work, not on the name of the contract. If times and places are fixed for you and you can’t refuse, you may count as one even as a contractor. Labour Standards offices have a desk for this.',
  },
  action: {
    ja: '契約の種類と、時間・場所を決める人、断れるかどうかを書き出した',
    en: 'I wrote down my contract type, who sets time and place, and whether I can refuse',
  },
  reviewEvery: 12,
  sources: [
    {
      title: '厚生労働省 労働者性の相談窓口',
      url: 'https://www.mhlw.go.jp/stf/newpage_44487.html',
      checkedOn: '2026-11-23',
    },
  ],
} satisfies Tip;
