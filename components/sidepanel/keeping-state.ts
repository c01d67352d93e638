import { i18n } from '#i18n';
import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { createListed } from './listed';
import type { Done, NoticeState } from './notice-state';
import type { PanelItem } from './panel-items';
import type { Said } from './sidepanel-sources';

type Listed = ReturnType<typeof createListed>;

/** What the reader keeps and takes out; each act says what it did, and how to undo it. */
export function createKeepingState(
  library: Listed,
  { act }: Pick<NoticeState, 'act'>,
  nameOf: (node: NodeKey | undefined) => string,
) {
  const kept = (id: Evidence['id'], { stance, node }: Said, undo?: () => Promise<void>): Done => ({
    id,
    text:
      node === undefined ? i18n.t('sidepanel.keptUnfiled') : i18n.t(`sidepanel.kept.${stance}`, { name: nameOf(node) }),
    undo,
  });

  async function setStance({ id, node, stance: before }: Evidence, stance: Stance): Promise<Done> {
    if (before === stance) return kept(id, { stance, node });
    await library.change(id, { stance });
    return kept(id, { stance, node }, () => library.change(id, { stance: before }));
  }

  async function keepNew(tab: number, passage: number, said: Said): Promise<Done> {
    const fresh = await library.keepPassage(tab, passage, said);
    return kept(fresh.id, said, wayBack(library, fresh));
  }

  /** `itemNow`: as the list has it when its turn comes. */
  const keep = (tab: number, itemNow: () => PanelItem | undefined, said: Said, mayChange: boolean) =>
    act(async () => {
      const item = itemNow();
      if (!item) throw new Error(); // It was taken out meanwhile.
      if (item.kind === 'passage' && !keptFor(item, said.node)) return keepNew(tab, item.passage.id, said);
      const known = item.kind === 'kept' ? item.kept[0].evidence : keptFor(item, said.node)!;
      return mayChange ? setStance(known, said.stance) : { id: known.id };
    });

  return {
    /** Keep an item for a finding; what was kept for it already has another stance then. */
    keep: (tab: number, itemNow: () => PanelItem | undefined, said: Said) => keep(tab, itemNow, said, true),
    /** Keep it, unless something was kept for that finding. */
    keepOnce: (tab: number, itemNow: () => PanelItem | undefined, said: Said) => keep(tab, itemNow, said, false),
    /** Keep what is selected on the page, for no finding yet. */
    keepSelection: (tab: number) => act(() => keepSelected(library, tab)),
    /** File something kept under a finding, or move it to another. */
    file: (evidence: Evidence, node: NodeKey, name: string) => act(() => file(library, evidence, node, name)),
    /** Take something out. */
    remove: ({ id }: Evidence) =>
      act(async () => {
        await library.remove(id);
        return { id, text: i18n.t('dossier.removed'), undo: () => library.restore(id) };
      }),
  };
}

async function keepSelected(library: Listed, tab: number): Promise<Done> {
  const fresh = await library.keepSelection(tab, { stance: 'mentions' });
  if (!fresh) return { text: i18n.t('sidepanel.nothingSelected') };
  return { id: fresh.id, text: i18n.t('sidepanel.keptUnfiled'), undo: wayBack(library, fresh) };
}

/** What was there before, and is not listed here, is not taken out: it may have a note. */
function wayBack(library: Listed, { id, keptAt, modifiedAt }: Evidence): (() => Promise<void>) | undefined {
  return keptAt === modifiedAt ? () => library.remove(id) : undefined;
}

async function file(library: Listed, { id, node: before }: Evidence, node: NodeKey, name: string): Promise<Done> {
  await library.change(id, { node });
  const text = i18n.t(before === undefined ? 'dossier.filed' : 'dossier.moved', { name });
  return { id, text, undo: () => library.change(id, { node: before }) };
}

/** What was kept of an item for a finding, or for none. */
export function keptFor({ kept }: PanelItem, node: NodeKey | undefined): Evidence | undefined {
  return kept.find(({ evidence }) => evidence.node === node)?.evidence;
}
