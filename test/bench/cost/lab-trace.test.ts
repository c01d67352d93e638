import { expect, test } from 'vitest';
import { betweenMarks, isLongByUs, workOf, type TraceEvent } from './lab-trace';

const US = 'chrome-extension://us';
const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur: dur,
  ...more,
});
const evaluated = event('EvaluateScript', 1000, 500, { args: { data: { url: `${US}/content.js` } } });

test('script inside of script counts once, and waiting for the processor not at all', () => {
  const events = [evaluated, event('v8.compile', 1100, 200), event('RunMicrotasks', 2000, 900, { tdur: 300 })];
  expect(workOf(events, US)).toMatchObject({ script: 0.8, start: 0.5, startedAt: 1000 });
});

test('what ran before our script, after the page was read, or in another thread is not ours', () => {
  const events = [
    event('RunMicrotasks', 0, 100),
    evaluated,
    event('RunMicrotasks', 2000, 100, { tid: 2 }),
    event('v8.callFunction', 9000, 100),
  ];
  expect(workOf(events, US, 9000).script).toBe(0.5);
});

test('answers of the browser count as ours; garbage collected outside of scripts is told apart', () => {
  const events = [
    evaluated,
    event('MinorGC', 1200, 100),
    event('Receive mojo reply', 3000, 400),
    event('MajorGC', 4000, 700),
  ];
  expect(workOf(events, US)).toMatchObject({ script: 0.9, answers: 0.4, garbage: expect.closeTo(0.7) });
});

test('tasks tell how much of them is ours', () => {
  const events = [event('RunTask', 900, 1000), evaluated, event('RunTask', 5000, 9000)];
  expect(workOf(events, US).tasks).toEqual([{ length: 1, ours: 0.5 }]);
});

test('a page without our script is no measurement', () => {
  expect(() => workOf([evaluated], 'chrome-extension://other')).toThrow('No script of chrome-extension://other ran');
});

test('between two marks the thread’s own time counts', () => {
  const mark = (tts: number) => event('TimeStamp', 0, 0, { tts, args: { data: { message: 'floor' } } });
  expect(betweenMarks([evaluated, mark(2000), mark(5500)], 'floor')).toBe(3.5);
  expect(() => betweenMarks([mark(1)], 'floor')).toThrow('no two marks "floor"');
});

test('a task is long by us when it would not be without us, or our part alone is', () => {
  expect(isLongByUs({ length: 49, ours: 49 })).toBe(false);
  expect(isLongByUs({ length: 60, ours: 15 })).toBe(true);
  expect(isLongByUs({ length: 120, ours: 15 })).toBe(false);
  expect(isLongByUs({ length: 120, ours: 60 })).toBe(true);
});
