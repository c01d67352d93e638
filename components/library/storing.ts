import { signal } from '@preact/signals';

/** How far the storing of a library is, and how to stop it. */
export function createStoring() {
  const progress = signal<number | undefined>(undefined);
  let controller: AbortController | undefined;
  return {
    progress,
    /** Aborted when it is to stop. */
    begin(): AbortSignal {
      controller = new AbortController();
      progress.value = 0;
      return controller.signal;
    },
    tell: (share: number) => void (progress.value = share),
    stop: () => controller?.abort(),
    isStopped: () => controller?.signal.aborted === true,
    end: () => void (progress.value = controller = undefined),
  };
}
