import { isPrivateField } from './private-field';
import { deepestTarget } from './shadow';

/** A chat input: a field or an editor. */
export type Box = HTMLElement;

/** True for the elements whose text is in `value`. */
export function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/**
 * The chat input an event happened in, or undefined.
 * @param adapterBox selector of the site's adapter; it overrules our guess about what a field is for
 */
export function boxOf(event: Event, adapterBox: string | undefined): Box | undefined {
  const target = deepestTarget(event);
  return target ? boxAround(target, adapterBox) : undefined;
}

/** The chat input that is or contains an element. */
export function boxAround(element: Element, adapterBox: string | undefined): Box | undefined {
  const editable = isField(element) ? element : editingHost(element);
  if (!editable || !isWritable(editable)) return undefined;
  const isKnown = adapterBox !== undefined && editable.matches(adapterBox);
  return isKnown || !isPrivateField(editable) ? editable : undefined;
}

/** All chat inputs below a node, for a send that names none: a form's submit, a look at the page. */
export function boxesIn(root: ParentNode, adapterBox: string | undefined): Box[] {
  const candidates = root.querySelectorAll('textarea, input, [contenteditable]');
  const boxes = [...candidates].map((element) => boxAround(element, adapterBox));
  return [...new Set(boxes)].filter((box) => box !== undefined);
}

function isWritable(element: Element): boolean {
  if (element instanceof HTMLInputElement && !TEXT_TYPES.has(element.type)) return false;
  return !isField(element) || !(element.disabled || element.readOnly);
}

/** `search`, `email`, `tel`, `url`, `password` and `number` say themselves that they are no chat. */
const TEXT_TYPES = new Set(['text']);

/**
 * The outermost element of the editable region. By attribute, because `isContentEditable` makes the
 * browser bring its styles up to date on every key.
 */
function editingHost(element: Element): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let node: Element | null = element; node; node = node.parentElement) {
    const editable = node instanceof HTMLElement ? node.getAttribute('contenteditable') : null;
    if (editable === null) continue;
    if (editable.toLowerCase() === 'false') {
      if (host) break;
      return undefined;
    }
    if (node instanceof HTMLElement) host = node;
  }
  return host ?? designModeBody(element);
}

function designModeBody(element: Element): HTMLElement | undefined {
  const { ownerDocument } = element;
  return ownerDocument.designMode === 'on' ? ownerDocument.body : undefined;
}
