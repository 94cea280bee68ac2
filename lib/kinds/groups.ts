import type { LocalizedText } from '@/lib/i18n/language';
import type { Kind, KindGroup } from './types';

const LABELS: Readonly<Record<KindGroup, LocalizedText>> = {
  phone: { ja: '電話番号', en: 'Phone numbers' },
  address: { ja: '住所', en: 'Addresses' },
  name: { ja: '本名', en: 'Real names' },
  contacts: { ja: '連絡先', en: 'Ways to reach you' },
  clues: { ja: '手がかりと番号', en: 'Clues and numbers' },
};

export interface GroupOfKinds {
  readonly id: KindGroup;
  readonly label: LocalizedText;
  readonly kinds: readonly Kind[];
}

/** The kinds by group, in the order the popup shows them; a group without a kind is left out. */
export function groupsOf(kinds: readonly Kind[]): readonly GroupOfKinds[] {
  const ids: readonly KindGroup[] = ['phone', 'address', 'name', 'contacts', 'clues'];
  return ids
    .map((id) => ({ id, label: LABELS[id], kinds: kinds.filter(({ group }) => group === id) }))
    .filter((group) => group.kinds.length > 0);
}
