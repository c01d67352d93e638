import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Fold } from './Fold';

/** What a picture is saved as. */
export type PictureFormat = 'svg' | 'png';

interface Props {
  /** Resolves with the file's name. Rejects when the browser cannot draw it. */
  onSave(format: PictureFormat, isLight: boolean): Promise<string>;
}

const FORMATS: PictureFormat[] = ['svg', 'png'];

/** Save what is drawn: as SVG or PNG, in light colours or in those it has here. */
export function SavePicture({ onSave }: Props) {
  const [isLight, setLight] = useState(true);
  const [said, setSaid] = useState('');
  const save = (format: PictureFormat) =>
    onSave(format, isLight).then(
      file => setSaid(i18n.t('graph.saved', { file })),
      () => setSaid(i18n.t('graph.saveFailed')),
    );
  return (
    <>
      <Fold class="graph-save" name={i18n.t('graph.save')} face={<Sign />}>
        {close => (
          <div class="graph-save-as" role="group" aria-label={i18n.t('graph.saveAs')}>
            {FORMATS.map(format => (
              <button key={format} type="button" onClick={() => void save(format).then(close)}>
                {i18n.t(`graph.${format}`)}
              </button>
            ))}
            <label>
              <input
                type="checkbox"
                checked={isLight}
                onChange={({ currentTarget }) => setLight(currentTarget.checked)}
              />
              {i18n.t('graph.light')}
            </label>
          </div>
        )}
      </Fold>
      <span class="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

const Sign = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.3h10" />
  </svg>
);
