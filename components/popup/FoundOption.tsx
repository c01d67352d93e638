import { i18n } from '#i18n';
import type { Found } from '@/lib/search';
import { Marked } from '@/components/Marked';
import { Option } from '@/components/Option';

interface Props {
  id: string;
  found: Found;
  /** Whether Enter in the field above takes it. */
  active: boolean;
  /** Of its network. */
  title?: string;
  onChoose(): void;
}

/** One finding of the list under the query bar, with the query's words marked. */
export function FoundOption({ id, found: { node, excerpt, marks }, active, title, onChoose }: Props) {
  return (
    <Option id={id} class="found" active={active} onChoose={onChoose}>
      <span class="found-name">
        <Marked text={node.name} ranges={marks.name} />
        {node.facet && (
          <span class="facet">
            {` ${i18n.t('query.via')} `}
            <Marked text={node.facet} ranges={marks.facet} />
          </span>
        )}
      </span>
      <span class="found-text">
        <Marked text={excerpt} ranges={marks.excerpt} />
      </span>
      {title && <span class="found-title">{title}</span>}
    </Option>
  );
}
