import { extensionApi } from './extension-api';

/** The element an event really happened in, also inside closed shadow roots. */
export function deepestTarget(event: Event): Element | undefined {
  const [innermost] = event.composedPath();
  return innermost instanceof Element ? pierce(innermost) : undefined;
}

/** `composedPath` ends at a closed root's host. What has the focus inside is what is being typed in. */
function pierce(element: Element): Element {
  let innermost = element;
  for (let root = shadowRootOf(innermost); root?.activeElement; root = shadowRootOf(innermost)) {
    innermost = root.activeElement;
  }
  return innermost;
}

function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement) || OWN_SHADOW.test(element.tagName)) return null;
  // Firefox gives content scripts a property, Chromium a function.
  const { openOrClosedShadowRoot: root }: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null } =
    element;
  return root ?? extensionApi.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}

/** Fields have a shadow root of the browser's own, which is none of our business. */
const OWN_SHADOW = /^(INPUT|TEXTAREA|SELECT|VIDEO|AUDIO|IMG)$/;
