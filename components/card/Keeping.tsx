import { Component, createRef, type RefObject } from 'preact';
import { i18n } from '#i18n';
import { StanceMark } from '@/components/library/dossier/StanceMark';
import { STANCES, type Evidence, type Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import { KeptNote } from './KeptNote';
import type { KeptView } from './kept-view';

/** What a card tells of passages that are kept. Each promise is kept when it is stored, or broken with a sentence. */
export interface EvidenceCallbacks {
  onKeep(stance: Stance, node: NodeKey | undefined): Promise<Evidence>;
  onChangeStance(id: Evidence['id'], stance: Stance): Promise<void>;
  /** Taken out, it can be brought back as it was. */
  onTakeOut(id: Evidence['id']): Promise<void>;
  onBringBack(id: Evidence['id']): Promise<void>;
  /** On what is kept for a node, if for any. */
  onWriteNote(node: NodeKey | undefined, id: Evidence['id'] | undefined): void;
}

interface Props extends EvidenceCallbacks {
  /** What it is kept for; absent: for nothing yet. */
  node: NodeKey | undefined;
  /** The name of that, where it is not what the card is about. */
  name?: string;
  /** What was kept before the card opened. */
  kept: KeptView | undefined;
}

interface State {
  /** How it is kept now. */
  stance?: Stance | undefined;
  /** Present once it was stored, also after it was taken out. */
  id?: Evidence['id'] | undefined;
  isBusy: boolean;
  /** What went wrong last. */
  problem?: string | undefined;
  /** What is said aloud: only what a pressed button does not say itself. */
  said: string;
}

/** Keep a passage in one click; see how it is kept; change that, or undo it, in place. */
export class Keeping extends Component<Props, State> {
  override state: State = {
    stance: this.props.kept?.evidence.stance,
    id: this.props.kept?.evidence.id,
    isBusy: false,
    said: '',
  };
  readonly choices = createRef<HTMLSpanElement>();

  /** The pressed stance once more takes it out. */
  press(pressed: Stance): void {
    const { stance: before, id } = this.state;
    const stance = pressed === before ? undefined : pressed;
    void this.store(stance, async () => {
      if (id === undefined) return (await this.props.onKeep(pressed, this.props.node)).id;
      if (stance === undefined) await this.props.onTakeOut(id);
      else {
        if (before === undefined) await this.props.onBringBack(id);
        await this.props.onChangeStance(id, stance);
      }
      return id;
    });
  }

  /** Show it as done at once, and as it was when that fails. */
  async store(stance: Stance | undefined, work: () => Promise<Evidence['id']>): Promise<void> {
    const { stance: before, isBusy } = this.state;
    if (isBusy) return; // It is but a moment.
    this.setState({ stance, isBusy: true, problem: undefined, said: '' });
    try {
      const id = await work();
      const said = stance === undefined ? i18n.t('card.notKept') : before === undefined ? i18n.t('card.kept') : '';
      this.setState({ id, isBusy: false, said });
    } catch (error) {
      this.setState({ stance: before, isBusy: false, problem: (error as Error).message || i18n.t('card.failed') });
    }
  }

  readonly undo = (): void => {
    const { stance } = this.state;
    this.choices.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus({ preventScroll: true }); // Undo goes.
    if (stance) this.press(stance);
  };

  override render({ node, name, kept, onWriteNote }: Props, { stance, id, problem, said }: State) {
    const isKept = stance !== undefined;
    const label = name ? i18n.t('card.keptFor', { name }) : i18n.t(isKept ? 'card.keptAs' : 'card.keepAs');
    return (
      <div class="keeping">
        {problem && <p role="alert">{problem}</p>}
        <p class="for" aria-hidden="true">
          {label}
        </p>
        <Stances
          choices={this.choices}
          label={label}
          offered={node === undefined ? [kept?.evidence.stance ?? 'mentions'] : STANCES}
          stance={stance}
          press={one => this.press(one)}
        />
        {isKept && kept && <KeptNote {...kept} />}
        {isKept && (
          <p class="then">
            <button type="button" onClick={() => onWriteNote(node, id)}>
              {i18n.t(node === undefined ? 'card.file' : kept?.evidence.note ? 'card.openNote' : 'card.writeNote')}
            </button>
            <button type="button" class="quiet" onClick={this.undo}>
              {i18n.t(kept ? 'card.takeOut' : 'card.undo')}
            </button>
          </p>
        )}
        <span class="aside" role="status">
          {said}
        </span>
      </div>
    );
  }
}

interface StancesProps {
  choices: RefObject<HTMLSpanElement | null>;
  label: string;
  /** All, or the one of a passage that is kept for no finding yet: there is nothing to choose. */
  offered: readonly Stance[];
  stance: Stance | undefined;
  press(this: void, stance: Stance): void;
}

function Stances({ choices, label, offered, stance, press }: StancesProps) {
  const name = (one: Stance) =>
    i18n.t(offered.length > 1 ? `card.stance.${one}` : one === stance ? 'card.kept' : 'card.keepPassage');
  return (
    <span ref={choices} class="stances" role="group" aria-label={label}>
      {offered.map(one => (
        <button key={one} type="button" data-stance={one} aria-pressed={one === stance} onClick={() => press(one)}>
          <StanceMark stance={one} />
          {name(one)}
        </button>
      ))}
    </span>
  );
}
