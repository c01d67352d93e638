import { i18n } from '#i18n';

interface Props {
  onZoomIn(): void;
  onZoomOut(): void;
  onFit(): void;
}

/** Zoom by click. */
export function GraphTools({ onZoomIn, onZoomOut, onFit }: Props) {
  return (
    <div class="graph-tools">
      <button type="button" title={i18n.t('graph.zoomIn')} aria-label={i18n.t('graph.zoomIn')} onClick={onZoomIn}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h9M8 3.5v9" />
        </svg>
      </button>
      <button type="button" title={i18n.t('graph.zoomOut')} aria-label={i18n.t('graph.zoomOut')} onClick={onZoomOut}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h9" />
        </svg>
      </button>
      <button type="button" title={i18n.t('graph.fit')} aria-label={i18n.t('graph.fit')} onClick={onFit}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
        </svg>
      </button>
    </div>
  );
}
