import { i18n } from '#i18n';
import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import type { Done, NoticeState } from './notice-state';
import type { PanelItem } from './panel-items';
import type { KeepingSources, Said } from './sidepanel-sources';

/** What the reader keeps and takes out; each act says what it did, and how to undo it. */
export function createKeepingState(
  sources: KeepingSources,
  { act }: Pick<NoticeState, 'act'>,
  nameOf: (node: NodeKey | undefined) => string,
) {
  const { changeEvidence, removeEvidence, restoreEvidence } = sources;
  const kept = (id: Evidence['id'], { stance, node }: Said, undo?: () => Promise<void>): Done => ({
    id,
    text:
      node === undefined ? i18n.t('sidepanel.keptUnfiled') : i18n.t(`sidepanel.kept.${stance}`, { name: nameOf(node) }),
    undo,
  });

  async function setStance({ id, node, stance: before }: Evidence, stance: Stance): Promise<Done> {
    if (before === stance) return kept(id, { stance, node });
    await changeEvidence(id, { stance });
    return kept(id, { stance, node }, () => changeEvidence(id, { stance: before }));
  }

  async function keepNew(tab: number, passage: number, said: Said): Promise<Done> {
    const { id } = await sources.keepPassage(tab, passage, said);
    return kept(id, said, () => removeEvidence([id]));
  }

  return {
    /** Keep an item for a finding; what was kept for it already has another stance then. */
    keep: (tab: number, item: PanelItem, said: Said) =>
      act(() => {
        if (item.kind === 'kept') return setStance(item.kept[0].evidence, said.stance);
        const known = keptFor(item, said.node);
        return known ? setStance(known, said.stance) : keepNew(tab, item.passage.id, said);
      }),
    /** Keep what is selected on the page, for no finding yet. */
    keepSelection: (tab: number) => act(() => keepSelected(sources, tab)),
    /** File something kept under a finding, or move it to another. */
    file: (evidence: Evidence, node: NodeKey, name: string) => act(() => file(sources, evidence, node, name)),
    /** Take something out. */
    remove: ({ id }: Evidence) =>
      act(async () => {
        await removeEvidence([id]);
        return { id, text: i18n.t('dossier.removed'), undo: () => restoreEvidence([id]) };
      }),
  };
}

async function keepSelected({ keepSelection, removeEvidence }: KeepingSources, tab: number): Promise<Done> {
  const fresh = await keepSelection(tab, { stance: 'mentions' });
  if (!fresh) return { text: i18n.t('sidepanel.nothingSelected') };
  const { id } = fresh;
  return { id, text: i18n.t('sidepanel.keptUnfiled'), undo: () => removeEvidence([id]) };
}

async function file(
  { changeEvidence }: KeepingSources,
  { id, node: before }: Evidence,
  node: NodeKey,
  name: string,
): Promise<Done> {
  await changeEvidence(id, { node });
  const text = i18n.t(before === undefined ? 'dossier.filed' : 'dossier.moved', { name });
  return { id, text, undo: () => changeEvidence(id, { node: before }) };
}

/** What was kept of an item for a finding, or for none. */
export function keptFor({ kept }: PanelItem, node: NodeKey | undefined): Evidence | undefined {
  return kept.find(({ evidence }) => evidence.node === node)?.evidence;
}
