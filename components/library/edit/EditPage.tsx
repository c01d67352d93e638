import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FormerVersion } from '@/lib/former-version';
import type { NodeKey, StoredNetwork } from '@/lib/model';
import type { Tally } from '@/lib/tally';
import { NetworkHead } from '@/components/library/NetworkHead';
import { NetworkTabs } from '@/components/library/NetworkTabs';
import { EditForm } from './EditForm';
import type { Editing } from './editing';
import { Formers } from './Formers';

interface Props {
  stored: StoredNetwork;
  editing: Editing;
  /** What was kept for each finding; undefined until that is known. */
  tallies?: ReadonlyMap<NodeKey, Tally>;
}

/** A network to be written on, and what it said before. */
export function EditPage({ stored, editing, tallies }: Props) {
  const state = useMemo(() => editing.begin(stored), [stored.id]);
  const [formers, setFormers] = useState<FormerVersion[]>([]);
  useEffect(() => editing.followFormers(stored.id, setFormers), [stored.id]);
  return (
    <article class="editing">
      <NetworkHead title={stored.network.title} question={stored.network.question} />
      <NetworkTabs network={stored.id} view="edit" />
      <p class="lead">{i18n.t('edit.lead', { hashtag: stored.hashtag })}</p>
      <EditForm state={state} tallies={tallies} />
      {formers.length > 0 && <Formers formers={formers} now={stored} onBringBack={editing.bringBack} />}
    </article>
  );
}

/** A network to be written from nothing. */
export function WritePage({ editing }: Pick<Props, 'editing'>) {
  const state = useMemo(() => editing.begin(), []);
  return (
    <article class="editing">
      <NetworkHead title={i18n.t('edit.write')} />
      <p class="lead">{i18n.t('edit.writeLead')}</p>
      <EditForm state={state} />
    </article>
  );
}
