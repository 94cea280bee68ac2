import type { Tip } from '../types';

export default {
  id: 'shared-computer',
  area: 'responsibility',
  title: {
    ja: '共用のパソコンでは、終わるたびにログアウトを',
    en: 'On a shared computer, log out every time',
  },
  body: {
    ja: 'ほかの人も使うパソコンには、履歴や保存したパスワード、入力の候補が残ることがあります。自分のメールやLINEは開かず、「パスワードを保存しない」を選び、終わったらログアウトして履歴を消しましょう。',
    en: 'A computer that others use too may keep your history, saved passwords and typing suggestions. Leave your own mail and messengers closed, choose not to save passwords, then log out and clear the history when you finish.',
  },
  action: {
    ja: '「パスワードを保存しない」を選び、終わりにログアウトした',
    en: 'I chose not to save passwords and logged out at the end',
  },
  reviewEvery: 1,
  sources: [],
} satisfies Tip;
