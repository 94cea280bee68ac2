import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/detection/detect';
import { detectors } from '@/lib/detection/registry';

function scan(input: string, args: string[] = []) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/scan.mjs', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { lines, stderr, status };
}

describe('the scan command', () => {
  it('answers each line in its order, with what the shipped engine finds', () => {
    const text = '📞 ０９０-1234-5678 だよ';
    const { lines, status } = scan(`${JSON.stringify({ text })}\n{"text":"こんばんは"}\n`);
    const [finding] = detect(text, detectors);
    const { kind, span, confidence, reason } = finding ?? {};
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { findings: [{ kind, start: span?.[0], end: span?.[1], confidence, reason }] },
      { findings: [] },
    ]);
    expect(text.slice(...(span ?? [0, 0]))).toBe('０９０-1234-5678');
    expect(status).toBe(0);
  }, 30_000);

  it('says which lines it could not read, without quoting them, and reads on', () => {
    const { lines, stderr, status } = scan('090-1234-5678\n\n{"text":5}\n{"text":"03-3333-4444"}');
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map((answer) => 'error' in answer)).toEqual([true, true, true, false]);
    expect(answers[3].findings).toHaveLength(1);
    expect(lines.slice(0, 3).join('') + stderr).not.toContain('1234');
    expect(status).toBe(1);
  }, 30_000);

  it('puts a number in pieces together when the lines are a conversation', () => {
    const input = '{"text":"090"}\n{"text":"1234"}\n{"text":"5678"}\n';
    const kinds = (args: string[]) =>
      scan(input, args).lines.map((line) =>
        JSON.parse(line).findings.map(({ kind }: { kind: string }) => kind),
      );
    expect(kinds([])).toEqual([[], [], []]);
    expect(kinds(['--conversation'])).toEqual([[], [], ['phone']]);
  }, 30_000);

  it('takes only a line feed for the end of a line', () => {
    // JSON allows the Unicode line ends inside a string; Node's readline takes them for line ends from 24 on.
    const texts = ['今日は\u2028ありがとう', '今日は\u2029ありがとう', '今日は\u0085ありがとう'];
    const { lines, status } = scan(texts.map((text) => JSON.stringify({ text })).join('\r\n'));
    expect(lines.map((line) => JSON.parse(line))).toEqual(texts.map(() => ({ findings: [] })));
    expect(status).toBe(0);
  }, 30_000);

  it('answers more than a pipe holds, whole and in order', () => {
    const input = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify({ text: `${'あ'.repeat(i)} 090-1234-5678` }),
    ).join('\n');
    const starts = scan(input).lines.map((line) => JSON.parse(line).findings[0].start);
    expect(starts).toEqual(Array.from({ length: 3000 }, (_, i) => i + 1));
  }, 30_000);

  it('documents itself, and refuses an option it does not know', () => {
    expect(scan('', ['--help']).lines.join('\n')).toContain('npm run --silent scan');
    expect(scan('', ['--nope'])).toMatchObject({ lines: [], status: 1 });
  }, 30_000);
});
