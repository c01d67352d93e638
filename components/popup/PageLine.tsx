import { i18n } from '#i18n';
import { counted, numeral } from '@/components/locale';
import type { NodeKey } from '@/lib/model';
import { foremostOf, type PagePassage, type PageState } from '@/lib/page';
import { Emphasis } from './Emphasis';
import type { PageView } from './popup-page';
import { Switch } from '@/components/Switch';

interface Props {
  view: PageView;
  passages: PagePassage[];
  /** Keys of the network that is shown. */
  nodes: NodeKey[];
  onSwitch(on: boolean): void;
  onReload(): void;
}

/** One line on the page below, with the switch for its site. */
export function PageLine({ view, passages, nodes, onSwitch, onReload }: Props) {
  const page = view.kind === 'page' ? view.page : undefined;
  return (
    <section class={`page-line ${view.kind}`} aria-label={i18n.t('popup.pageLine')}>
      {/* Only what it comes to is said aloud. */}
      <p role="status" aria-busy={page?.status === 'reading'}>
        {page && <Emphasis text={pageSentence(page, passages, nodes)} />}
        {view.kind === 'waiting' && <span class="late">{i18n.t('popup.waiting')}</span>}
        {view.kind === 'unreadable' && i18n.t(`popup.unreadable.${view.why}`)}
      </p>
      {view.kind === 'unreadable' && view.why === 'silent' && (
        <button type="button" class="button" onClick={onReload}>
          {i18n.t('popup.reload')}
        </button>
      )}
      {page && (
        <Switch
          on={page.status !== 'off' && page.status !== 'site-off'}
          label={switchLabel(page)}
          onChange={onSwitch}
        />
      )}
    </section>
  );
}

function switchLabel({ status, site }: PageState): string {
  if (status === 'off') return i18n.t('popup.switchAll');
  return site === 'file' ? i18n.t('popup.switchFiles') : i18n.t('popup.switchSite', { site });
}

function pageSentence({ status, site }: PageState, passages: PagePassage[], nodes: NodeKey[]): string {
  if (status === 'off') return i18n.t('popup.off');
  if (status === 'site-off') return site === 'file' ? i18n.t('popup.filesOff') : i18n.t('popup.siteOff', { site });
  const told = matchSentence(passages, nodes);
  if (status === 'busy') return `${i18n.t('popup.busy')} ${told ?? ''}`;
  // Passages that are not matched yet speak to nothing so far.
  if (status === 'reading' && !passages.some(({ links }) => links.length > 0)) return i18n.t('popup.reading');
  return told ?? i18n.t('popup.nothing');
}

/** Undefined when nothing here is on topic. */
function matchSentence(passages: PagePassage[], nodes: NodeKey[]): string | undefined {
  const keys = new Set(nodes);
  const spoken = passages.map(({ links }) => foremostOf(links).filter(({ node }) => keys.has(node)));
  const here = spoken.filter(links => links.length > 0);
  const touched = new Set(here.flat().map(({ node }) => node));
  if (here.length > 0) {
    return i18n.t('popup.speaks', here.length, [numeral(here.length), numeral(touched.size), numeral(keys.size)]);
  }
  const linked = passages.filter(({ links }) => links.length > 0).length;
  // No nodes: the library is still being opened, and which network is shown is not known yet.
  if (linked > 0) return nodes.length > 0 ? counted('popup.elsewhere', linked) : i18n.t('popup.reading');
  return passages.length > 0 ? counted('popup.onTopic', passages.length) : undefined;
}
