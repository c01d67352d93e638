import { expect, test } from 'vitest';
import { readCommand, SECTIONS } from './options';

test('without options all sections run, on a new build', () => {
  expect(readCommand([])).toEqual({ only: [...SECTIONS], browser: 'chromium', builds: true, isQuick: false });
});

test('options choose sections in their usual order, pages, another extension, a file, fewer runs and no build', () => {
  const args = [
    '--only',
    'load,pages',
    '--pages',
    'test',
    '--vs',
    'lib',
    '--json',
    'out.json',
    '--quick',
    '--no-build',
  ];
  expect(readCommand(args)).toEqual({
    only: ['pages', 'load'],
    browser: 'chromium',
    pages: expect.stringMatching(/test$/),
    versus: expect.stringMatching(/lib$/),
    json: 'out.json',
    isQuick: true,
    builds: false,
  });
});

test.each([[['--only', 'pages,speed']], [['--fast']], [['--browser', 'lynx']], [['stray']]])(
  '%j is answered with the usage',
  args => {
    expect(() => readCommand(args)).toThrow(/^Usage: npm run bench -- \[--only pages,load,/);
  },
);

test('Firefox is asked for what it can tell', () => {
  expect(readCommand(['--browser', 'firefox']).only).toEqual(['library', 'search', 'graph']);
  expect(() => readCommand(['--browser', 'firefox', '--only', 'life'])).toThrow('Firefox cannot tell the section life');
});

test('a folder that is not there is named', () => {
  expect(() => readCommand(['--pages', 'no-such'])).toThrow('no-such is not a folder.');
});
