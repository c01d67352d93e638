import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '@/lib/browser/messaging';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');

const report = { findings: 3, touched: {} };

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
