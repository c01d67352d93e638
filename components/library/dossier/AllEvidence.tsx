import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { numeral } from '@/components/locale';
import type { Evidence } from '@/lib/evidence';
import type { StoredNetwork } from '@/lib/model';
import type { NetworkSummary } from '@/lib/network-summary';
import { placeOf } from '@/components/library/correction-place';
import { fragmentOf, type LibraryRoute } from '@/components/library/library-route';
import type { KnownEvidence } from './evidence-sources';
import type { EvidenceState } from './evidence-state';
import { filingIn } from './filing';
import { HowToKeep } from './HowToKeep';
import { Sifted } from './Sifted';

type Which = (LibraryRoute & { view: 'evidence' })['which'];

interface Props {
  which: Which;
  networks: NetworkSummary[];
  /** Can still be restored. */
  removed: StoredNetwork[];
  state: EvidenceState;
  /** By which all of it can be had as a file. */
  exporting: ComponentChildren;
}

const VIEWS: Which[] = [undefined, 'unfiled', 'orphaned'];

/** Every kept passage, or those that are not filed, or were not found any more. */
export function AllEvidence({ which, networks, removed, state, exporting }: Props) {
  const { all } = state;
  useEffect(() => all.follow(), [all]);
  const known = all.value.value;
  // Of thousands, the newest come first and the others a moment later: what is among those is not known before.
  const isWhole = known !== undefined && known.latest.length >= known.count;
  const evidence = useMemo(
    () => (isWhole || which === undefined ? (known?.latest.filter(isOf(which)) ?? []) : []),
    [known, which],
  );
  const filing = useMemo(() => filingIn(networks, state.search), [networks, state]);
  const where = useMemo(
    () => remembered(node => placeOf(node, known?.names ?? new Map(), networks, removed)),
    [known?.names, networks, removed],
  );
  return (
    <article class="all-evidence">
      <h1 tabIndex={-1}>{i18n.t('dossier.all')}</h1>
      <p class="lead">{i18n.t('dossier.allLead')}</p>
      {known && known.count > 0 && exporting}
      {known && known.count > 0 && <Tabs known={known} which={which} isWhole={isWhole} />}
      {isWhole && evidence.length === 0 && <Nothing which={known.count === 0 ? 'none' : which} />}
      {evidence.length > 0 && <Sifted key={which} evidence={evidence} state={state} filing={filing} placeOf={where} />}
    </article>
  );
}

interface TabsProps {
  known: KnownEvidence;
  which: Which;
  /** Whether all of it is known: only then is it counted. */
  isWhole: boolean;
}

function Tabs({ known: { latest, count }, which, isWhole }: TabsProps) {
  const countOf = (view: Which) =>
    view === undefined ? numeral(count) : isWhole && numeral(latest.filter(isOf(view)).length);
  return (
    <nav class="tabs" aria-label={i18n.t('dossier.which')}>
      {VIEWS.map(view => (
        <a
          key={view ?? 'all'}
          href={fragmentOf({ view: 'evidence', which: view })}
          aria-current={view === which ? 'page' : undefined}
        >
          {i18n.t(`dossier.${view ?? 'whichAll'}`)} <span class="count">{countOf(view)}</span>
        </a>
      ))}
    </nav>
  );
}

function Nothing({ which }: { which: Which | 'none' }) {
  if (which === 'unfiled' || which === 'orphaned') {
    const kind = which === 'unfiled' ? 'Unfiled' : 'Orphaned';
    return (
      <div class="no-evidence">
        <p class="lead">{i18n.t(`dossier.empty${kind}`)}</p>
        <p>{i18n.t(`dossier.empty${kind}Help`)}</p>
      </div>
    );
  }
  return (
    <div class="no-evidence">
      <p class="lead">{i18n.t('dossier.emptyAll')}</p>
      <HowToKeep />
    </div>
  );
}

function isOf(which: Which): (one: Evidence) => boolean {
  if (which === 'unfiled') return ({ node }) => node === undefined;
  if (which === 'orphaned') return ({ anchored }) => anchored?.as === 'orphaned';
  return () => true;
}

/** The same answer for the same question: what is drawn from it is not drawn anew. */
function remembered<V>(find: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return key => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
