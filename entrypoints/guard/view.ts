import { Mark } from '@/components/notice/mark';
import { Notice } from '@/components/notice/notice';
import { strings } from '@/components/notice/strings';
import type { Finding } from '@/lib/detection/types';
import { placeCaret } from '@/lib/guard/draft';
import { isConnected } from '@/lib/guard/extension-api';
import type { GuardView } from '@/lib/guard/guard';
import type { Held } from '@/lib/guard/hold';
import type { Judgement } from '@/lib/guard/judge';
import type { Language, LocalizedText } from '@/lib/i18n/language';
import { kindOf } from '@/lib/kinds/registry';

/** Shows on the page what the guard tells: the notice and the mark. Only kinds and places pass through here. */
export function makeView(language: Language): GuardView {
  const notice = new Notice();
  const mark = new Mark();

  function open(held: Held): void {
    const { box, findings, textLength } = held;
    mark.hide();
    notice.open({
      box,
      language,
      kinds: labelsOf(findings),
      reasons: findings.map(({ reason }) => reason),
      places: findings.map(({ span }) => [span[0] / textLength, span[1] / textLength]),
      needsReload: !isConnected(),
      onFix: () => placeCaret(box, findings.at(-1)?.span[1] ?? textLength),
      onAllow() {
        held.allowOnce();
        box.focus();
        mark.show(box, strings.pressAgain[language]);
      },
    });
  }

  function showMark(box: HTMLElement, { outcome, findings }: Judgement): void {
    if (outcome === 'nothing') return mark.hide();
    const kinds = labelsOf(findings).map((label) => label[language]);
    const what = [...new Set(kinds)].join(language === 'ja' ? '・' : ', ');
    mark.show(box, outcome === 'hold' ? what + strings.marked[language] : what);
  }

  return {
    takes: (event) => notice.takes(event),
    closeNotice: () => notice.close(),
    showHeld: open,
    showMark,
  };
}

function labelsOf(findings: readonly Finding[]): LocalizedText[] {
  return findings.map(({ kind }) => kindOf(kind)?.label).filter((label) => label !== undefined);
}
