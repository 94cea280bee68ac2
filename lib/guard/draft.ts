import { type Box, isField } from './box';

/** A piece of the draft and the node it came from. */
interface Piece {
  readonly node: Node;
  /** UTF-16 offset in the draft's text. */
  readonly start: number;
  readonly length: number;
}

/** The text of a box as the reader will get it. */
export interface Draft {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCKS = /^(DIV|P|LI|UL|OL|PRE|BLOCKQUOTE|H[1-6]|SECTION|ARTICLE|TR|TABLE|DL|DT|DD)$/;

/**
 * Reads a box without touching layout: `innerText` would make the browser compute it on every key.
 * Line breaks are kept, pictures count with their `alt` (an emoji), placeholders don't count.
 */
export function readDraft(box: Box): Draft {
  if (isField(box)) return { text: box.value, pieces: [] };
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Node, part: string) => {
    if (part) pieces.push({ node, start: text.length, length: part.length });
    text += part;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) return add(node, node.data);
    if (!(node instanceof Element) || node.hasAttribute('data-slate-placeholder')) return;
    if (node.tagName === 'IMG') return add(node, node.getAttribute('alt') ?? '');
    if (node.tagName === 'BR') return add(node, '\n');
    if (BLOCKS.test(node.tagName) && text && !text.endsWith('\n')) add(node, '\n');
    for (const child of node.childNodes) visit(child);
  };
  for (const child of box.childNodes) visit(child);
  return { text, pieces };
}

/** Puts the caret at an offset of the draft and the focus into its box. */
export function placeCaret(box: Box, offset: number): void {
  box.focus();
  if (isField(box)) {
    box.setSelectionRange(offset, offset);
    return;
  }
  const piece = readDraft(box).pieces.findLast(({ node, start }) => node instanceof Text && start < offset);
  if (!piece) return;
  const at = Math.min(offset - piece.start, piece.length);
  box.ownerDocument.getSelection()?.setBaseAndExtent(piece.node, at, piece.node, at);
}
