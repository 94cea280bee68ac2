/** @typedef {{ kind: string, span: [number, number] }} Found */

/**
 * Turns a redacted text back into spans of the original: what stands between the tokens is the same in both.
 * @param {string} text
 * @param {string} redacted
 * @param {Readonly<Record<string, string>>} kinds the kind of each token that the redactor may have put in
 * @returns {Found[]}
 */
export function spansOf(text, redacted, kinds) {
  if (redacted === text) return [];
  const tokens = new RegExp(`(${Object.keys(kinds).join('|')})`);
  // Split by a group, so that every second part is a token.
  const parts = redacted.split(tokens);
  const pattern = parts.map((part, index) => (index % 2 === 1 ? '(.+?)' : literal(part))).join('');
  const match = new RegExp(`^${pattern}$`, 'ds').exec(text);
  const spans = match?.indices?.slice(1) ?? [];
  return spans.map((span, index) => ({ kind: kinds[parts[2 * index + 1] ?? ''] ?? 'other', span }));
}

/** @param {string} text */
function literal(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
