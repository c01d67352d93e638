/** When the document next fires an event of this type, or when `signal` aborts. */
export function once(type: string, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    document.addEventListener(type, () => resolve(), signal ? { once: true, signal } : { once: true });
    signal?.addEventListener('abort', () => resolve());
  });
}
