import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, askPage } from '@/lib/browser/messaging';
import { quietSlot } from '@/lib/browser/quiet-page';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');

const report = { findings: 3, touched: {}, url: 'https://news.example/a' };

describe('askBackground', () => {
  let send: MockInstance<() => Promise<unknown>>;
  beforeEach(() => {
    vi.useFakeTimers();
    send = vi.spyOn(fakeBrowser.runtime as unknown as { sendMessage: () => Promise<unknown> }, 'sendMessage');
  });
  afterEach(() => void vi.useRealTimers());
  const ask = async () => {
    const answer = askBackground('reportPage', report);
    const settled = answer.then(
      reply => ({ reply }),
      (error: Error) => ({ error: error.message }),
    );
    await vi.runAllTimersAsync();
    return settled;
  };

  it('gives the reply', async () => {
    send.mockResolvedValueOnce({ reply: 7 });
    expect(await ask()).toEqual({ reply: 7 });
    expect(send).toHaveBeenCalledExactlyOnceWith({ to: 'background', name: 'reportPage', request: report });
  });

  it('asks again while the background is stopped, being started, or gives no answer', async () => {
    send.mockRejectedValueOnce(LOST).mockResolvedValueOnce(undefined).mockRejectedValueOnce(LOST);
    send.mockResolvedValueOnce({ reply: 7 });
    expect(await ask()).toEqual({ reply: 7 });
  });

  it('gives up in the end, with what the browser said', async () => {
    send.mockRejectedValue(LOST);
    expect(await ask()).toEqual({ error: LOST.message });
    expect(send).toHaveBeenCalledTimes(4);
  });

  it("passes the handler's sentence on, and does not ask it twice", async () => {
    send.mockResolvedValueOnce({ error: 'The library cannot be reached.' });
    expect(await ask()).toEqual({ error: 'The library cannot be reached.' });
    expect(send).toHaveBeenCalledOnce();
  });
});

describe('askPage', () => {
  let send: MockInstance<() => Promise<unknown>>;
  type Injection = { args: unknown[]; func(...args: unknown[]): unknown };
  const run = vi.fn<(injection: Injection) => Promise<unknown>>();
  beforeEach(() => {
    send = vi.spyOn(fakeBrowser.tabs as unknown as { sendMessage: () => Promise<unknown> }, 'sendMessage');
    run.mockReset().mockImplementation(async ({ args, func }) => [{ result: await func(...args) }]);
    Object.assign(fakeBrowser, { scripting: { executeScript: run } });
  });
  afterEach(() => void (quietSlot.netglossQuiet = undefined));

  it('asks a page that listens, and runs nothing in it', async () => {
    send.mockResolvedValueOnce({ reply: true });
    expect(await askPage(7, 'toggleHighlights', null)).toBe(true);
    expect(run).not.toHaveBeenCalled();
  });

  it('asks a quiet page by a script', async () => {
    send.mockRejectedValueOnce(LOST);
    quietSlot.netglossQuiet = async (name, request) => ({ reply: [name, request] });
    expect(await askPage(7, 'stepPassage', { by: 1 })).toEqual(['stepPassage', { by: 1 }]);
  });

  it("passes a quiet page's sentence on", async () => {
    send.mockRejectedValueOnce(LOST);
    quietSlot.netglossQuiet = async () => ({ error: 'This passage is no longer on the page.' });
    await expect(askPage(7, 'revealPassage', { id: 1 })).rejects.toThrow('no longer on the page');
  });

  it('asks again once somebody listens', async () => {
    send.mockRejectedValueOnce(LOST).mockResolvedValueOnce({ reply: null });
    quietSlot.netglossQuiet = async () => undefined;
    expect(await askPage(7, 'describeSelection', null)).toBe(null);
  });

  it('says what the browser said where nothing of ours is', async () => {
    send.mockRejectedValue(LOST);
    run.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(askPage(7, 'getPage', null)).rejects.toThrow(LOST.message);
  });
});
