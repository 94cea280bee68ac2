/** Autofill tokens of fields in which personal data belongs: the page asked for exactly that. */
const PRIVATE_AUTOFILL =
  /\b(name|(given|family|additional)-name|nickname|username|email|tel(-\w+)*|street-address|address-\w+|postal-code|country(-name)?|bday(-\w+)*|cc-\w+(-\w+)*|(current|new)-password|one-time-code|organization)\b/;

/** Words in a field's own labels that say it is no chat. Only labels the page's author wrote are read. */
const PRIVATE_LABEL =
  /search|query|検索|さがす|探す|login|log-in|signin|sign-in|ログイン|password|パスワード|e-?mail|メール|phone|\btel\b|電話|address|住所|郵便|zip|postal|card|カード番号|coupon|クーポン|username|ユーザー名/i;

/** A chat's own label may name private things too, to warn of them: "your comment (no phone numbers)". */
const CHAT_LABEL = /chat|message|comment|reply|チャット|メッセージ|コメント|発言|書き込|つぶや/i;

const LABELS = ['name', 'id', 'placeholder', 'aria-label', 'title'];

/** Where these are, somebody is asked for her data on purpose: an account, an order, a report. */
const PRIVATE_NEIGHBOURS =
  'input[type=password], input[type=tel], input[type=email], input[autocomplete^="cc-"]';

/**
 * True for fields that are never a chat: search, login, payment, address forms. An adapter's own
 * selector overrules this.
 */
export function isPrivateField(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'searchbox' || role === 'combobox' || element.getAttribute('enterkeyhint') === 'search')
    return true;
  if (element.closest('[role=search], form[action*="search"], form[action*="login"]')) return true;
  if (PRIVATE_AUTOFILL.test(element.getAttribute('autocomplete') ?? '')) return true;
  // An editor is never a form field; its labels speak of the chat ("message to the address above").
  if (!(element instanceof HTMLInputElement)) return false;
  return hasPrivateLabel(element) || element.form?.querySelector(PRIVATE_NEIGHBOURS) != null;
}

function hasPrivateLabel(input: HTMLInputElement): boolean {
  const labels = [...(input.labels ?? [])].map((label) => label.textContent);
  const texts = [...LABELS.map((name) => input.getAttribute(name)), ...labels];
  return texts.some((text) => text && PRIVATE_LABEL.test(text) && !CHAT_LABEL.test(text));
}
