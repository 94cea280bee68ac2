/** A box of ours over the page, in a closed root that the page can neither style nor read. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What is seen. It is placed, not the host: a page can write to the host's style, but not in here. */
  readonly body: HTMLElement;
}

/** Makes an overlay. Nothing is in the page until {@link showOverlay}. */
export function makeOverlay(document: Document, css: string, className: string): Overlay {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const body = element(document, 'div', className);
  root.append(style, body);
  return { host, root, body };
}

/** Puts it on top of everything, also of a modal dialog or a full screen, which make all else unreachable. */
export function showOverlay({ host }: Overlay): void {
  const parent = topmostContainer(host.ownerDocument);
  if (host.parentElement !== parent) parent.append(host);
  if (!host.matches(':popover-open')) host.showPopover();
}

/** Takes it out of the page again: nothing of ours stays behind. */
export function hideOverlay({ host }: Overlay): void {
  host.remove();
}

/**
 * Places it beside a rectangle: above if there is room, else below, and always inside the window.
 * @param gap distance in CSS pixels
 */
export function placeOverlay({ host, body }: Overlay, beside: DOMRect, gap: number): void {
  const view = host.ownerDocument.documentElement;
  const { width, height } = body.getBoundingClientRect();
  const left = clamp(beside.left, gap, view.clientWidth - width - gap);
  const above = beside.top - height - gap;
  const top = above >= gap ? above : clamp(beside.bottom + gap, gap, view.clientHeight - height - gap);
  body.style.left = `${Math.round(left)}px`;
  body.style.top = `${Math.round(top)}px`;
}

function topmostContainer(document: Document): Element {
  const { fullscreenElement } = document;
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  // A video in full screen can't hold anything: the notice waits on the page, and the hold stands.
  const screen = fullscreenElement?.matches('video, img, canvas, iframe') ? null : fullscreenElement;
  return modal ?? screen ?? document.documentElement;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Makes an element with a class. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** Says words as generated content, which scripts of the page can't search, and as an accessible name. */
export function say(target: HTMLElement, words: string): void {
  target.classList.add('said');
  target.style.setProperty('--said', JSON.stringify(words));
}

const SVG = 'http://www.w3.org/2000/svg';

/** A speech bubble behind a bar: our sign for "held". Drawn without markup, for pages with Trusted Types. */
export function heldIcon(document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute(
    'd',
    'M5 3h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-6l-5 4.4V17H5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3Zm2 6a1.2 1.2 0 0 0 0 2.4h10A1.2 1.2 0 0 0 17 9H7Z',
  );
  svg.append(path);
  return svg;
}
