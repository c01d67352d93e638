import { askBackground } from '@/lib/browser/messaging';
import type { PageSettings } from '@/lib/browser/page-settings';
import { isKeptHere, statusBefore } from '../content/here';
import { keeperSlot, type Keeper } from './keeper-slot';

/** The keeper, whose script comes where something was kept, or is to be. */
export interface LateKeeper {
  /** It, once it is there. */
  readonly now: Keeper | undefined;
  /** Bring it. @throws Error when it does not come. */
  bring(): Promise<Keeper>;
  /** Bring it if anything was kept from this site. */
  look(settings: PageSettings): void;
}

/** A keeper that is not there yet, until the signal aborts; `onChange` is called whenever it knows something else. */
export function createLateKeeper(signal: AbortSignal, onChange: () => void): LateKeeper {
  let now: Keeper | undefined;
  const bring = async () => {
    if (!keeperSlot.netglossKeeper) await askBackground('bringKeeper', null);
    return (now ??= keeperSlot.netglossKeeper!(signal, onChange));
  };
  return {
    get now() {
      return now;
    },
    bring,
    look(settings) {
      if (!now && isKeptHere(settings) && statusBefore(settings) === 'reading') void bring().catch(() => undefined);
    },
  };
}
