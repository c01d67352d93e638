import { computed } from '@preact/signals';
import { i18n } from '#i18n';
import type { PopupState } from '@/components/popup/popup-state';
import type { NodeKey } from '@/lib/model';
import type { KeptState } from './kept-state';

/** What findings are called, and which colour they wear. */
export function createNamesState({ page, picture, styles }: PopupState, kept: KeptState) {
  const names = computed(() => {
    const drawn = picture.value?.nodes ?? [];
    return new Map([...kept.names.value, ...drawn.map(({ key, name }) => [key, name] as const)]);
  });
  return {
    nameOf: (node: NodeKey | undefined): string =>
      node === undefined ? i18n.t('sidepanel.unfiled') : (names.value.get(node) ?? i18n.t('sidepanel.unknownFinding')),
    /** The style (0 to 5) that a finding wears, or else the first of some topics; undefined when neither is known. */
    styleOf(node: NodeKey | undefined, topics: number[]): number | undefined {
      const { lexicon, nodes } = page.view.value.kind === 'page' ? page.view.value.page : { lexicon: [], nodes: [] };
      const topic = nodes.find(({ key }) => key === node)?.topic ?? topics[0] ?? -1;
      return lexicon[topic]?.style ?? (node === undefined ? undefined : styles.value.get(node));
    },
  };
}
