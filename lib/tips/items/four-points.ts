import type { Tip } from '../types';

export default {
  id: 'four-points',
  area: 'terms',
  title: {
    ja: '規約は「お金・禁止・録画・退会」から読みましょう',
    en: 'Read four parts of the terms first',
  },
  body: {
    ja: '全部を一度に読まなくても大丈夫です。報酬と支払日、してはいけないこと、録画や転載の扱い、やめるときの条件を先に見ます。あいまいな点は運営に文字で聞き、返事を残しておきましょう。',
    en: 'You don’t have to read it all at once. Look first at pay and pay day, what is forbidden, recording and reposting, and how to leave. Ask the site about unclear points in writing, and keep the answer.',
  },
  action: {
    ja: '規約の4つの点を読んで、その日のページを保存した',
    en: 'I read the four parts and saved that day’s page',
  },
  reviewEvery: 6,
  sources: [],
} satisfies Tip;
