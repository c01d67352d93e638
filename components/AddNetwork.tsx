import { i18n } from '#i18n';
import type { StoredNetwork } from '@/lib/model';
import type { AddState } from './add-state';
import { FilePicker } from './FilePicker';
import { FoundPreview } from './FoundPreview';
import { problemSentence } from './problem-sentence';

interface Props {
  state: AddState;
  /** What is in the library already. */
  networks: StoredNetwork[];
}

/** Add to the library: give a text, a link or a file; look at what was found in it; only then keep it. */
export function AddNetwork({ state, networks }: Props) {
  const { text, found, problem, busy } = state;
  const wrong = problem.value !== undefined;
  return (
    <section class="add" aria-busy={busy.value}>
      <h1 tabIndex={-1}>{i18n.t('library.add')}</h1>
      <p class="lead">{i18n.t('library.addLead')}</p>
      <form onSubmit={event => (event.preventDefault(), void state.look())}>
        <label for="given">{i18n.t('library.given')}</label>
        <textarea
          id="given"
          rows={8}
          value={text.value}
          spellcheck={false}
          placeholder={i18n.t('library.givenHint')}
          aria-invalid={wrong}
          aria-describedby="given-problem"
          onInput={event => void (text.value = event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void state.look();
          }}
        />
        <p id="given-problem" class="wrong" role="alert">
          {problem.value && problemSentence(problem.value)}
        </p>
        <div class="actions">
          <button type="submit" class="button primary" disabled={busy.value}>
            {i18n.t(busy.value ? 'library.looking' : 'library.look')}
          </button>
          <FilePicker onFile={state.lookIntoFile} />
        </div>
      </form>
      {found.value && (
        <FoundPreview
          key={found.value}
          found={found.value}
          known={networks.find(({ id }) => found.value?.kind === 'network' && found.value.id === id)}
          busy={busy.value}
          onKeep={state.keep}
          onDiscard={state.discard}
        />
      )}
    </section>
  );
}
