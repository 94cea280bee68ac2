import type { PopupLight } from './state';

interface Props {
  readonly light: PopupLight;
}

/** Only `watching` has a tick and only what needs her has a triangle: readable without any colour. */
const SIGNS = {
  watching: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.3 14.4-4.1-4.1 1.7-1.7 2.4 2.4 5-5 1.7 1.7-6.7 6.7Z',
  'no-box':
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2ZM10.9 7v5.6l4 2.4 1.1-1.9-2.8-1.7V7h-2.3Z',
  off: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2ZM7.4 10.8v2.4h9.2v-2.4H7.4Z',
  broken: 'M12 2 1 21h22L12 2Zm-1.2 6.8h2.4v6h-2.4v-6Zm0 7.4h2.4v2.4h-2.4v-2.4Z',
  'needs-reload':
    'M12 3.5a8.5 8.5 0 0 1 6.3 2.8V3h2.5v7.5h-7.5V8h3.2A6 6 0 1 0 18 12h2.5A8.5 8.5 0 1 1 12 3.5Z',
  'not-guarded': 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2Z',
  'no-site': 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2.4a7.6 7.6 0 1 1 0 15.2 7.6 7.6 0 0 1 0-15.2Z',
  looking:
    'M5 10.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Zm7 0a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Zm7 0a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
} satisfies Record<PopupLight, string>;

/** The sign of a light. The words beside it say the same. */
export function LightIcon({ light }: Props) {
  return (
    <svg class="light-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path fill="currentColor" d={SIGNS[light]} />
    </svg>
  );
}
