import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isKindId } from '@/lib/kinds/registry';
import type { Label, LabelledMessage } from './generate';

const FOLDER = fileURLToPath(new URL('./written', import.meta.url));
/** Several messages each, in formats of their own. */
const NO_SINGLE_MESSAGES = ['splits.txt', 'mosaic.txt'];
const MARK = /\{\{([a-z]+)\|(.*?)\}\}/gs;

/** The messages written by hand, of all files in the folder; none where there is no folder. */
export function readWritten(folder: string = FOLDER): LabelledMessage[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.txt') && !NO_SINGLE_MESSAGES.includes(name),
  );
  return files.sort().flatMap((name) => parseWritten(readFileSync(join(folder, name), 'utf8'), name));
}

/**
 * One message a line: `ja` or `en`, a tab, the text with `\n` for a new line and `{{kind|value}}` around what
 * gives somebody away. Lines that begin with `# ` are comments; a message without marks is clean.
 */
export function parseWritten(lines: string, name: string): LabelledMessage[] {
  return lines.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line === '#' || line.startsWith('# ')) return [];
    return [parseLine(line, `${name}:${index + 1}`)];
  });
}

function parseLine(line: string, where: string): LabelledMessage {
  const [, language, written] = /^(ja|en)\t(.+)$/.exec(line) ?? [];
  if (written === undefined) throw new Error(`${where} is no "ja" or "en", a tab and a text.`);
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  const source = written.replaceAll('\\n', '\n');
  for (const { 0: mark, 1: kind = '', 2: value = '', index } of source.matchAll(MARK)) {
    if (!isKindId(kind)) throw new Error(`${where} marks an unknown kind.`);
    text += source.slice(at, index);
    labels.push({ kind, start: text.length, end: text.length + value.length });
    text += value;
    at = index + mark.length;
  }
  text += source.slice(at);
  const [label, ...others] = labels;
  const form = label ? 'written' : 'clean';
  return { text, language: language === 'en' ? 'en' : 'ja', form, ...(label ? { label, others } : {}) };
}
