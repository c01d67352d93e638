import { i18n } from '#i18n';
import type { PictureNode } from '@/lib/network';
import { GraphTool } from './GraphTool';
import type { PictureIndex } from './picture-index';
import type { Moving } from './use-moving';

interface Props {
  moving: Moving;
  index: PictureIndex;
  selected?: PictureNode['key'];
}

const SIGN = 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2';

/** Move the node that was tapped or focused, or the chosen one, without dragging it. */
export function MoveTool({ moving: { moving, chosen, said, toggle }, index, selected }: Props) {
  const node = [moving.value, chosen.value, selected].map(key => index.nodes.get(key ?? '')).find(Boolean);
  return (
    <>
      {node && (
        <GraphTool
          name={i18n.t('graph.move', { name: node.name })}
          sign={SIGN}
          pressed={moving.value === node.key}
          onPress={() => toggle(node.key)}
        />
      )}
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
