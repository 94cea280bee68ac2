import type { Box } from './box';

/** What a page lets people press. */
const CONTROL = 'button, [role=button], input[type=submit], input[type=button], input[type=image], a';

/** Beside a chat box stand many buttons that don't send. These words are in their labels, classes or ids. */
const OTHER_CONTROL =
  /emoji|emote|絵文字|顔文字|sticker|スタンプ|gif|attach|添付|upload|画像|写真|image|photo|camera|file|mic|音声|voice|cancel|キャンセル|close|閉じる|setting|設定|menu|メニュー|gift|ギフト|アイテム|cheer|points|ポイント|login|ログイン|translate|翻訳|font|color|bold|italic/i;

/** What a control that sends is called. */
const SEND_LABEL =
  /send|submit|post|chat|comment|reply|enter|送信|送る|投稿|書き込|コメント|発言|返信|つぶやく/i;

/** How far around the box its send button is looked for: editors wrap themselves in several layers. */
const LAYERS_AROUND_BOX = 6;
/** Longer texts are content, not a label. */
const LONGEST_LABEL = 40;

/** What the guard asks about a press. */
export interface Press {
  readonly path: readonly EventTarget[];
  /** The box that was written in last. */
  readonly box: Box;
  /** Selector of the site's adapter, where there is one. */
  readonly adapterSend: string | undefined;
}

/**
 * True when pressing here probably sends what is in the box: the adapter's own button, a form's submit
 * button, a button beside the box that says so, or an icon beside the box that doesn't say something else.
 * Being wrong costs a question, and only while the draft holds a finding.
 */
export function isSendControl({ path, box, adapterSend }: Press): boolean {
  const elements = path.filter((target): target is HTMLElement => target instanceof HTMLElement);
  const [innermost] = elements;
  if (!innermost || box.contains(innermost)) return false;
  if (adapterSend && elements.some((element) => element.matches(adapterSend))) return true;
  const composer = composerOf(box);
  if (!composer.contains(innermost) || innermost === composer) return false;
  const inComposer = elements.filter((element) => element !== composer && composer.contains(element));
  const control = inComposer.find((element) => element.matches(CONTROL));
  return control ? sends(control, box) : isIconOnly(inComposer);
}

/** The smallest part of the page that holds the box and what belongs to it: its form, or a few layers around. */
function composerOf(box: Box): Element {
  const form = box.closest('form');
  if (form) return form;
  let composer: Element = box;
  for (let layer = 0; layer < LAYERS_AROUND_BOX; layer++) {
    const parent = composer.parentElement ?? hostOf(composer);
    if (!parent || parent === box.ownerDocument.body) break;
    composer = parent;
    if (composer !== box && composer.querySelector(CONTROL)) break;
  }
  return composer;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function sends(control: HTMLElement, box: Box): boolean {
  if (control instanceof HTMLInputElement || control instanceof HTMLButtonElement) {
    if (control.type === 'reset') return false;
    if (control.type === 'submit' && control.form && control.form === box.closest('form')) return true;
  }
  if (control.hasAttribute('aria-haspopup') || control.hasAttribute('aria-expanded')) return false;
  const label = labelOf(control);
  if (SEND_LABEL.test(label)) return !OTHER_CONTROL.test(label) || /送信|送る|\bsend\b/i.test(label);
  const isUnlabelled = !(control.textContent ?? '').trim();
  return isUnlabelled && !OTHER_CONTROL.test(describe(control));
}

/** TikTok's send control is a `div` with a picture in it and no name. */
function isIconOnly(elements: readonly HTMLElement[]): boolean {
  const [innermost] = elements;
  if (!innermost || (innermost.textContent ?? '').trim()) return false;
  if (elements.some((element) => element.matches('input, textarea, select, [contenteditable]'))) return false;
  const hasPicture = elements.slice(0, 3).some((element) => element.querySelector('svg, img, i'));
  return hasPicture && !elements.some((element) => OTHER_CONTROL.test(describe(element)));
}

function labelOf(control: HTMLElement): string {
  const value = control instanceof HTMLInputElement ? control.value : (control.textContent ?? '');
  const own = [control.getAttribute('aria-label'), control.title, value.length > LONGEST_LABEL ? '' : value];
  return own.filter(Boolean).join(' ') || describe(control);
}

function describe(element: HTMLElement): string {
  const { id, className, title, dataset } = element;
  return [id, className, title, element.getAttribute('aria-label'), ...Object.values(dataset)].join(' ');
}
