import type { Tip } from '../types';

export default {
  id: 'not-alone',
  area: 'mind',
  title: {
    ja: '話せる人を1人、電話を2つ決めておきましょう',
    en: 'One person to talk to, two lines to call',
  },
  body: {
    ja: 'お仕事のことを知らない人でも、気にかけてくれる人がいると違います。よりそいホットライン（0120-279-338）は24時間無料で、どんな悩みでも話せます。こころの健康相談統一ダイヤル（0570-064-556）は、お住まいの地域の公的な窓口につながります。',
    en: 'Someone who looks out for you helps, even if she doesn’t know your job. In Japan, Yorisoi Hotline (0120-279-338) is free, day and night, for any worry. The Unified Mental Health Line (0570-064-556) reaches the public service where you live.',
  },
  action: {
    ja: '話せる人1人と、電話番号2つをスマホに入れた',
    en: 'I saved one person and two numbers in my phone',
  },
  reviewEvery: 6,
  sources: [
    {
      title: '野洲市の広報 2024年9月1日号（相談窓口）',
      url: 'https://mykoho.jp/article/%E6%BB%8B%E8%B3%80%E7%9C%8C%E9%87%8E%E6%B4%B2%E5%B8%82/%e5%ba%83%e5%a0%b1%e3%82%84%e3%81%99-%e4%bb%a4%e5%92%8c6%e5%b9%b49%e6%9c%881%e6%97%a5%e5%8f%b7/9%e6%9c%8810%e6%97%a5%e7%81%ab%ef%bd%9e16%e6%97%a5%e7%a5%9d%e3%81%af%e3%80%8c%e8%87%aa%e6%ae%ba%e4%ba%88%e9%98%b2%e9%80%b1%e9%96%93%e3%80%8d-3',
      checkedOn: '2026-11-23',
    },
    {
      title: '岸和田市の広報 2025年3月号（相談窓口）',
      url: 'https://mykoho.jp/article/272027/9252365/9336876',
      checkedOn: '2026-11-23',
    },
  ],
} satisfies Tip;
