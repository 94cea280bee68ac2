import type { LocalizedText } from '@/lib/i18n/language';
import { kindOf } from '@/lib/kinds/registry';
import type { Detector } from './types';

const modules = import.meta.glob<Detector>('./detectors/*.ts', { eager: true, import: 'default' });

/** Every detector in the folder, with the reason of its findings. Their order never matters. */
export const detectors: readonly Detector[] = Object.values(modules).map((detector) => ({
  ...detector,
  reason: reasonOf(detector),
}));

function reasonOf({ kind }: Detector): LocalizedText {
  const label = kindOf(kind)?.label;
  return { ja: `${label?.ja}に見えます。`, en: `Looks like: ${label?.en}.` };
}
