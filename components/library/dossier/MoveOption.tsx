import { i18n } from '#i18n';
import { Marked } from '@/components/Marked';
import { Option } from '@/components/Option';
import type { NodeSummary } from '@/lib/model';
import type { Found } from '@/lib/search';

/** A finding or relationship that a passage may be filed under. */
export type Target = Pick<NodeSummary, 'key' | 'name' | 'facet'> & Partial<Pick<Found, 'excerpt' | 'marks'>>;

interface Props {
  id: string;
  target: Target;
  /** Of its network. */
  title?: string;
  /** Whether Enter takes it. */
  active: boolean;
  onChoose(): void;
}

/** One finding that a passage may be filed under. */
export function MoveOption({ id, target: { name, facet, excerpt, marks }, title, active, onChoose }: Props) {
  return (
    <Option id={id} class="target" active={active} onChoose={onChoose}>
      <b>
        <Marked text={name} ranges={marks?.name ?? []} />
        {facet !== undefined && <span class="facet"> {i18n.t('library.via', { facet })}</span>}
      </b>
      {excerpt !== undefined && (
        <span>
          <Marked text={excerpt} ranges={marks?.excerpt ?? []} />
        </span>
      )}
      {title !== undefined && <span class="small">{title}</span>}
    </Option>
  );
}
