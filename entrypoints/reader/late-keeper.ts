import { askBackground } from '@/lib/browser/messaging';
import { keptSites } from '@/lib/browser/settings';
import { siteHere } from '../content/here';
import { keeperSlot, type Keeper } from './keeper-slot';

/** The keeper, whose script comes where something was kept, or is to be. */
export interface LateKeeper {
  /** It, once it is there. */
  readonly now: Keeper | undefined;
  /** Bring it. @throws Error when it does not come. */
  bring(): Promise<Keeper>;
  /** Bring it if anything was kept from this site. */
  look(): Promise<void>;
}

/** A keeper that is not there yet, until the signal aborts; `onChange` is called whenever it knows something else. */
export function createLateKeeper(signal: AbortSignal, onChange: () => void): LateKeeper {
  let now: Keeper | undefined;
  const bring = async () => {
    if (!keeperSlot.netglossKeeper) await askBackground('bringKeeper', null);
    return (now ??= keeperSlot.netglossKeeper!(signal, onChange));
  };
  const lookAmong = (sites: string[]) => {
    if (!now && sites.includes(siteHere())) void bring().catch(() => undefined);
  };
  signal.addEventListener('abort', keptSites.watch(lookAmong));
  return {
    get now() {
      return now;
    },
    bring,
    look: async () => lookAmong(await keptSites.getValue()),
  };
}
