import type { Tip } from '../types';

export default {
  id: 'photo-location',
  area: 'online-security',
  title: {
    ja: '写真の位置情報は、撮る前に切りましょう',
    en: 'Turn off location before you take the photo',
  },
  body: {
    ja: 'スマホの写真には、撮った場所が残ることがあります。自動で消してくれるSNSもありますが、すべてではありません。カメラの位置情報をオフにして、前に撮った写真は位置情報を消してから使いましょう。',
    en: 'A phone photo can carry the place where it was taken. Some social networks remove it, but not all do. Turn off location for the camera, and clear it from older photos before you use them.',
  },
  action: {
    ja: 'カメラの位置情報をオフにして、試し撮りの写真に場所が出ないことを見た',
    en: 'I turned off camera location and saw no place on a test photo',
  },
  reviewEvery: 12,
  sources: [
    {
      title: 'スマホ写真の位置情報（パステル）',
      url: 'https://passtell.jp/20240220/32678',
      checkedOn: '2026-11-23',
    },
    {
      title: 'Exifの注意（MOTEXの呼びかけの記事）',
      url: 'https://onebe.co.jp/dlpnews/?p=4983',
      checkedOn: '2026-11-23',
    },
  ],
} satisfies Tip;
