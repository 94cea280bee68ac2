/** @param {string} title @param {readonly (readonly unknown[])[]} rows the first names the columns */
export function printTable(title, rows) {
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '–')));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => width(row[column] ?? ''))),
  );
  const line = (/** @type {string[]} */ row) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join('  ');
  console.log(`\n${title}\n${cells.map(line).join('\n')}`);
}

/** @param {string} cell @param {number} to @param {boolean} isNumber */
function pad(cell, to, isNumber) {
  const blanks = ' '.repeat(Math.max(0, to - width(cell)));
  return isNumber ? blanks + cell : cell + blanks;
}

/** Columns of a terminal: Japanese characters take two. @param {string} text */
function width(text) {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}
