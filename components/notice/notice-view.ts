import { dotsOf, type NoticeContent } from './content';
import { element, heldIcon, makeOverlay, type Overlay, say } from './overlay';
import { strings } from './strings';
import { NOTICE_STYLE } from './style';

export interface NoticeView extends Overlay {
  readonly fix: HTMLButtonElement;
  readonly sendAll: HTMLButtonElement;
  readonly confirm: HTMLButtonElement;
}

/** Builds the notice. It is given kinds and places, never a text, so it can't show one. */
export function buildNotice(document: Document, content: NoticeContent): NoticeView {
  const { language } = content;
  const overlay = makeOverlay(document, NOTICE_STYLE, 'notice');
  const { body: notice } = overlay;
  const said = wordsOf(content);
  notice.setAttribute('role', 'alertdialog');
  notice.setAttribute('aria-modal', 'true');
  notice.setAttribute('aria-label', `${strings.title[language]}: ${said.kinds}. ${said.reason}`);
  notice.lang = language;

  const head = element(document, 'p', 'head');
  head.append(heldIcon(document), strings.title[language]);
  const kinds = element(document, 'div', 'kinds');
  say(kinds, said.kinds);
  const reason = element(document, 'div', 'reason');
  say(reason, said.reason);
  const actions = element(document, 'div', 'actions');
  const fix = button(document, 'fix', strings.fix[language]);
  const sendAll = button(document, 'send-all', strings.sendAll[language]);
  const confirm = button(document, 'confirm', strings.confirm[language]);
  const caution = element(document, 'p', 'caution');
  caution.textContent = strings.caution[language];
  actions.append(fix, sendAll, caution, confirm);

  notice.append(head, kinds, reason, whereRow(document, content));
  if (content.needsReload) {
    const reload = element(document, 'p', 'reload');
    reload.textContent = strings.reload[language];
    notice.append(reload);
  }
  notice.append(actions);
  return { ...overlay, fix, sendAll, confirm };
}

function wordsOf({ kinds, reasons, language }: NoticeContent): { kinds: string; reason: string } {
  if (kinds.length === 0) {
    return { kinds: strings.unchecked[language], reason: strings.uncheckedReason[language] };
  }
  const unique = (texts: NoticeContent['kinds'], separator: string) =>
    [...new Set(texts.map((text) => text[language]))].join(separator);
  return { kinds: unique(kinds, language === 'ja' ? '・' : ', '), reason: unique(reasons, ' ') };
}

/** The message as a row of dots, those with a finding filled: where to look, without a word of it. */
function whereRow(document: Document, content: NoticeContent): HTMLElement {
  const row = element(document, 'div', 'where');
  const dots = element(document, 'div', 'dots');
  for (const isFound of dotsOf(content.places)) {
    dots.append(element(document, 'span', isFound ? 'dot found' : 'dot'));
  }
  row.append(strings.where[content.language], dots);
  return row;
}

function button(document: Document, className: string, label: string): HTMLButtonElement {
  const made = element(document, 'button', className);
  made.type = 'button';
  made.textContent = label;
  return made;
}
