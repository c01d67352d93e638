import type { Copying } from '@/components/brief-state';
import type { PictureSources } from '@/components/graph/picture-sources';
import type { Hashtag, Lexicon, Network, NetworkId, StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import type { PagePassage, PageState } from '@/lib/page';
import type { Found } from '@/lib/search';
import type { CaptureSources } from './capture-state';

/** The tab below the popup, as far as the extension may know it. */
export interface TabBelow {
  id: number;
  windowId?: number;
  url?: string;
  title?: string;
  /** What it holds has not come yet. */
  isLoading?: boolean;
  /** In a private window: nothing is kept from there. */
  incognito?: boolean;
}

/** What the popup asks of the page below it. */
export interface PageSources {
  /** Undefined when there is none. */
  tab(): Promise<TabBelow | undefined>;
  /** Throws when nothing of ours answers there. */
  page(tab: number): Promise<PageState>;
  reveal(tab: number, passage: PagePassage['id']): Promise<void>;
  step(tab: number, by: 1 | -1): Promise<void>;
  reload(tab: number): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  setSite(site: string, on: boolean): Promise<void>;
}

/** What the popup needs from outside. The entrypoint passes the real ones, tests pass fakes. */
export interface PopupSources extends PageSources, PictureSources, CaptureSources {
  /** What lists show of all networks, now and after every change. */
  watchNetworks(onValue: (networks: NetworkSummary[]) => void, onError: (error: unknown) => void): void;
  /** Likewise one network in whole; undefined when it is not there. @returns what ends that. */
  watchNetwork(
    id: NetworkId,
    onValue: (stored: StoredNetwork | undefined) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** The findings and relationships of all networks that answer a query, the best first. */
  search(query: string): Promise<Found[]>;
  lexicon(): Promise<Lexicon['topics']>;
  libraryHealth(): Promise<'fine' | 'vanished'>;
  add(network: Network, aliases?: Hashtag[]): Promise<{ stored: StoredNetwork }>;
  copy(text: string): Promise<void>;
  copyRich(copying: Copying): Promise<void>;
  openLibrary(network?: NetworkId, node?: string): Promise<void>;
  /** Open the side panel of a window; absent in the side panel itself. */
  openPanel?(windowId: number): Promise<void>;
}
