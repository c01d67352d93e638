import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Lexicon } from '@/lib/model';
import { MAX_TITLE, MAX_TRIED } from '@/lib/trial';
import type { TrialState } from './trial-state';
import { TriedText } from './TriedText';
import { numeral } from '@/components/locale';
import { Switch } from '@/components/Switch';

interface Props {
  state: TrialState;
  /** Which topic wears which style on pages. */
  lexicon: Lexicon['topics'];
}

/** Where a text is tried on the words, while it is written. */
export function Trial({ state, lexicon }: Props) {
  useEffect(() => state.follow(), [state]);
  return (
    <section class="trial" aria-labelledby="trial-title">
      <h2 id="trial-title">{i18n.t('trial.title')}</h2>
      <p class="small">{i18n.t('trial.note')}</p>
      <Fields state={state} />
      <div class="row">
        <p>
          {i18n.t('trial.whole')}
          <span class="small">{i18n.t('trial.wholeNote')}</span>
        </p>
        <Switch
          on={state.isWhole.value}
          label={i18n.t('trial.whole')}
          onChange={on => void (state.isWhole.value = on)}
        />
      </div>
      {state.tried.value && <TriedText tried={state.tried.value} lexicon={lexicon} />}
    </section>
  );
}

function Fields({ state }: Pick<Props, 'state'>) {
  const { title, text } = state.given.value;
  return (
    <>
      <label for="tried-title">
        {i18n.t('trial.pageTitle')} <span class="small">{i18n.t('trial.optional')}</span>
      </label>
      <input
        id="tried-title"
        value={title}
        maxLength={MAX_TITLE}
        autocomplete="off"
        onInput={({ currentTarget }) => state.write({ title: currentTarget.value })}
      />
      <label for="tried-text">{i18n.t('trial.text')}</label>
      <textarea
        id="tried-text"
        value={text}
        maxLength={MAX_TRIED}
        placeholder={i18n.t('trial.textHint')}
        aria-describedby="tried-full"
        onInput={({ currentTarget }) => state.write({ text: currentTarget.value })}
      />
      <p id="tried-full" class="wrong" role="status">
        {text.length >= MAX_TRIED && i18n.t('trial.full', { count: numeral(MAX_TRIED) })}
      </p>
    </>
  );
}
