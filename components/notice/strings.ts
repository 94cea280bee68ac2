import type { LocalizedText } from '@/lib/i18n/language';

export const strings = {
  title: { ja: '送信を止めました', en: 'Held before sending' },
  where: { ja: 'メッセージのどこにあるか', en: 'Where in your message' },
  caution: {
    ja: 'あなたのもの、お客様のもの、どちらでも、送ると取り消せません。',
    en: 'Yours or a customer’s: once sent, it can’t be taken back.',
  },
  unchecked: { ja: '確認できませんでした', en: 'Could not check' },
  uncheckedReason: {
    ja: '長すぎるなどの理由で、中身を確認できませんでした。もう一度送信すると、そのまま送られます。',
    en: 'It could not be checked, perhaps because it is very long. Send it again and it goes out as it is.',
  },
  fix: { ja: '直す', en: 'Fix it' },
  sendAll: { ja: 'このまま送る…', en: 'Send all the same…' },
  confirm: { ja: 'はい、送れるようにする', en: 'Yes, let it pass' },
  pressAgain: { ja: 'もう一度送信を押すと、送られます', en: 'Press send again and it goes out' },
  /** Follows the kind. */
  marked: { ja: '：送る前に止めます', en: ': held before sending' },
  reload: {
    ja: '拡張機能が新しくなりました。このタブを再読み込みしてください。',
    en: 'The extension was updated. Please reload this tab.',
  },
} satisfies Record<string, LocalizedText>;
