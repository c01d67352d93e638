import type { PictureSources } from '@/components/graph/picture-sources';
import type { UnsavedNotes } from '@/components/library/dossier/evidence-sources';
import type { PopupSources } from '@/components/popup/popup-sources';
import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { PagePassage } from '@/lib/page';

/** What a reader says when they keep something: `node` is absent until they have chosen one. */
export interface Said {
  stance: Stance;
  node?: NodeKey;
}

/** What is asked about kept passages. All of it throws Problem, or Error where the page cannot do it. */
export interface KeepingSources extends Pick<PictureSources, 'watchTallies'> {
  /** What was kept from pages by these addresses, now and after every change. @returns what ends that. */
  watchEvidenceOn(
    urls: string[],
    onValue: (evidence: Evidence[]) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** The names of findings and relationships, as far as they are in the library. */
  names(nodes: NodeKey[]): Promise<ReadonlyMap<NodeKey, string>>;
  keepPassage(tab: number, passage: PagePassage['id'], said: Said): Promise<Evidence>;
  /** `null` when nothing is selected in the page. */
  keepSelection(tab: number, said: Said): Promise<Evidence | null>;
  changeEvidence(id: Evidence['id'], change: Partial<Pick<Evidence, 'node' | 'stance' | 'note'>>): Promise<void>;
  removeEvidence(ids: Evidence['id'][]): Promise<void>;
  restoreEvidence(ids: Evidence['id'][]): Promise<void>;
}

/** What the side panel needs from outside. The entrypoint passes the real ones, tests pass fakes. */
export interface SidepanelSources extends PopupSources, KeepingSources {
  unsavedNotes: UnsavedNotes;
  /** Go to a passage on the page and open its card. */
  open(tab: number, passage: PagePassage['id']): Promise<void>;
  /** Show in the library all that was kept for a finding. */
  openDossier(node: NodeKey): Promise<void>;
  revealEvidence(tab: number, id: Evidence['id']): Promise<void>;
  /** Whether single letters are keys, and whether the picture is shown: as the reader left it. */
  letters: Preference;
  picture: Preference;
}

/** Something that is on or off, and remembered. */
export interface Preference {
  getValue(): Promise<boolean>;
  setValue(on: boolean): Promise<void>;
}
