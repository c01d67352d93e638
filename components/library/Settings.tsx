import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { DensityChoice } from './DensityChoice';
import { EraseAll } from './EraseAll';
import { KeyList } from './KeyList';
import type { LibraryState } from './library-state';
import { SiteList } from './SiteList';
import { SwitchRow } from './SwitchRow';
import { Switch } from '@/components/Switch';

/** Every setting, and what can be done with the library as a whole. A change is kept at once. */
export function Settings({ state }: { state: LibraryState }) {
  const { settings } = state;
  useEffect(() => void settings.refresh(), [settings]);
  return (
    <article class="settings">
      <h1 tabIndex={-1}>{i18n.t('library.settings')}</h1>
      <section aria-labelledby="reading-title">
        <h2 id="reading-title">{i18n.t('settings.reading')}</h2>
        <div class="row">
          <p>
            {i18n.t(settings.enabled.value ? 'settings.isOn' : 'settings.isOff')}
            <span class="small">{i18n.t('settings.onNote')}</span>
          </p>
          <Switch on={settings.enabled.value} label={i18n.t('settings.everywhere')} onChange={settings.setEnabled} />
        </div>
        <SwitchRow name="remember" on={settings.remembers.value} onChange={settings.setRemembers} />
        <SwitchRow name="letters" on={settings.letters.value} onChange={settings.setLetters} />
      </section>
      <DensityChoice density={settings.density.value} onChange={settings.setDensity} />
      <SiteList sites={settings.offSites.value} onAdd={settings.addSite} onRemove={settings.removeSite} />
      <KeyList keys={settings.keys.value} onChangeKeys={settings.openKeySettings} />
      <Backup onExport={state.exportAll} />
      <Guide />
      <EraseAll
        networks={state.networks.value?.length ?? 0}
        evidence={settings.measure.value?.evidence ?? 0}
        corrections={settings.measure.value?.corrections ?? 0}
        onExport={state.exportAll}
        onErase={() => state.work.during(i18n.t('settings.erasing'), () => settings.eraseAll(), { canStop: false })}
      />
    </article>
  );
}

function Backup({ onExport }: { onExport(): void }) {
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">{i18n.t('settings.backup')}</h2>
      <p>{i18n.t('settings.backupNote')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={onExport}>
          {i18n.t('settings.exportAll')}
        </button>
        <a class="button" href="#add">
          {i18n.t('settings.importAgain')}
        </a>
        <a class="quiet" href="#exchange">
          {i18n.t('exchange.title')}
        </a>
      </p>
    </section>
  );
}

function Guide() {
  return (
    <section aria-labelledby="guide-title">
      <h2 id="guide-title">{i18n.t('settings.guide')}</h2>
      <p>{i18n.t('settings.guideNote')}</p>
      <a class="button" href="/welcome.html">
        {i18n.t('settings.openGuide')}
      </a>
    </section>
  );
}
