import { DOTS } from './content';

/** Everything about the page's styles is undone first; system colours and fonts, light and dark. */
const BASE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  display: block !important; inline-size: 0 !important; block-size: 0 !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; overflow: visible !important; background: transparent !important; color-scheme: light dark !important; z-index: 2147483647 !important;
  --paper: #fff; --ink: #1d2433; --soft: #5a6274; --line: #c9cede; --held: #9a3412; --held-paper: #fff1e8;
  --main: #1f4fbf; --on-main: #fff; }
@media (prefers-color-scheme: dark) { :host { --paper: #1c212c; --ink: #eef1f7; --soft: #b3bacb; --line: #454d60;
  --held: #ffb38a; --held-paper: #3a2418; --main: #8fb4ff; --on-main: #0f1a33; } }
@media (prefers-contrast: more) { :host { --soft: var(--ink); --line: var(--ink); } }
* { box-sizing: border-box; }
.said::before { content: var(--said, ''); }`;

/**
 * Words that depend on what was found are generated content: scripts of the page can search the text of a
 * closed root, but not this. Their places have a fixed size, so the box looks the same whatever was found.
 */
export const NOTICE_STYLE = `${BASE}
.notice { position: fixed; inline-size: min(22rem, calc(100vw - 1rem)); max-block-size: calc(100vh - 1rem); overflow: auto;
  padding: 1rem; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink);
  box-shadow: 0 10px 32px rgb(10 16 32 / 28%); font: 400 14px/1.55 system-ui, sans-serif; user-select: none;
  cursor: default; text-align: start; word-break: auto-phrase; line-break: strict; }
.head { display: flex; align-items: center; gap: .5rem; margin: 0 0 .5rem; font-size: 16px; font-weight: 700; }
.head svg { inline-size: 22px; block-size: 22px; color: var(--held); flex: none; }
.kinds { block-size: 2.2em; padding: .25em .7em; border-radius: 8px; overflow: hidden; white-space: nowrap;
  text-overflow: ellipsis; background: var(--held-paper); color: var(--held); font-weight: 700; font-size: 15px; }
.reason { block-size: 3.1em; margin: .5rem 0; overflow: auto; }
.where { display: flex; align-items: center; gap: .6rem; margin: 0 0 .5rem; color: var(--soft); font-size: 12px; }
.dots { display: grid; grid-template-columns: repeat(${DOTS}, 1fr); gap: 2px; flex: 1; block-size: 8px; }
.dot { border-radius: 3px; background: var(--line); }
.dot.found { background: var(--held); }
.reload { margin: 0 0 .5rem; color: var(--held); font-size: 13px; }
.actions { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin-block-start: .75rem; }
.caution, .confirm { grid-area: 2 / 1 / 2 / -1; }
.caution { margin: 0; align-self: center; color: var(--soft); font-size: 13px; }
.asking .caution { visibility: hidden; }
button { font: inherit; font-weight: 600; min-block-size: 40px; padding: .4rem .6rem; border-radius: 10px;
  border: 1px solid var(--line); background: transparent; color: inherit; cursor: pointer; }
.fix { border-color: var(--main); background: var(--main); color: var(--on-main); }
.confirm { border-color: var(--held); color: var(--held); visibility: hidden; }
.asking .confirm { visibility: visible; }
button:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
@media (forced-colors: active) { .dot.found { background: Highlight; } .fix { border-width: 2px; } }`;

export const MARK_STYLE = `${BASE}
:host { pointer-events: none !important; }
.mark { position: fixed; display: flex; align-items: center; gap: .35rem; max-inline-size: calc(100vw - 1rem); padding: .15rem .6rem;
  border: 1px solid var(--held); border-radius: 999px; background: var(--held-paper); color: var(--held);
  font: 600 12px/1.6 system-ui, sans-serif; white-space: nowrap; user-select: none;
  box-shadow: 0 2px 8px rgb(10 16 32 / 18%); }
.mark svg { inline-size: 14px; block-size: 14px; flex: none; }
.said { overflow: hidden; text-overflow: ellipsis; }`;
