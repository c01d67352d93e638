import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runTool } from '../run/tool';

const folder = mkdtempSync(join(tmpdir(), 'netgloss-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const data = join(folder, 'pages.jsonl');
const out = join(folder, 'predictions.jsonl');
const sentences = [
  { text: 'Micro-credentials and digital badges are sold by platforms.', topics: ['m'], findings: {} },
];
writeFileSync(data, JSON.stringify({ id: 'a', title: 'A page', kind: 'topical', origin: 'verbatim', sentences }));

const run = (...args: string[]) => runTool('node', ['test/bench/matching.ts', ...args]);

test('the command prints the table and writes a prediction for each sentence', async () => {
  const { ok, output } = await run('--data', data, '--out', out, '--quick');
  expect(output).toContain('Pages: 1, sentences: 1');
  expect(output).toMatch(/highlight F1 .* 1\.000 /);
  expect(ok).toBe(true);
  const [line] = readFileSync(out, 'utf8').trimEnd().split('\n');
  expect(JSON.parse(line!)).toMatchObject({ id: 'a', sentences: [{ topics: expect.any(Array) }] });
});

test('as JSON it prints the figures, and with plain ways what they reach and cost', async () => {
  const { output } = await run('--data', data, '--json');
  const { figures, bySite, baselines, times } = JSON.parse(output);
  expect(figures.verbatim).toEqual(figures.all);
  expect(bySite[0]).toMatchObject({ mean: null });
  expect(baselines.map(({ name }: { name: string }) => name)).toHaveLength(3);
  expect(Object.keys(times)).toEqual(['gate', 'ranking', 'both']);
});

test.each([
  [[], 'Usage: npm run bench:matching -- --data FILE [--out PREDICTIONS] [--json] [--quick]\n'],
  [['--data', 'x', '--fast'], 'Usage: npm run bench:matching -- --data FILE [--out PREDICTIONS] [--json] [--quick]\n'],
  [['--data', join(folder, 'none')], `${join(folder, 'none')} cannot be read: there is no such file.\n`],
])('with %j it says one sentence and fails', async (args, sentence) => {
  expect(await run(...args)).toEqual({ ok: false, output: sentence });
});
