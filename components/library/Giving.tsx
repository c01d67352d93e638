import type { NetworkSummary } from '@/lib/network-summary';
import { problemSentence } from '@/components/problem-sentence';
import type { AddState } from './add-state';
import { FoundPreview } from './FoundPreview';
import { GivenForm } from './GivenForm';

interface Props {
  state: AddState;
  /** What is in the library already. */
  networks: NetworkSummary[];
}

/** Give a text, a link or a file; look at what was found in it; only then keep it. */
export function Giving({ state, networks }: Props) {
  const found = state.found.value;
  const problem = state.problem.value;
  const busy = state.busy.value;
  return (
    <div aria-busy={busy}>
      <GivenForm
        text={state.text.value}
        problem={problem && problemSentence(problem)}
        file={state.file.value}
        busy={busy}
        isBack={state.isBack.value}
        onText={state.write}
        onLook={() => void state.look()}
        onFile={file => void state.lookIntoFile(file)}
      />
      {found && (
        <FoundPreview
          key={found}
          found={found}
          known={networks.find(({ id }) => found.kind === 'network' && found.id === id)}
          busy={busy}
          onKeep={() => void state.keep()}
          onDiscard={state.discard}
          progress={state.progress.value}
          onStop={state.stop}
        />
      )}
    </div>
  );
}
