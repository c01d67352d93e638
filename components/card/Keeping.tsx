import { Component, createRef } from 'preact';
import { i18n } from '#i18n';
import { STANCES, type Evidence, type Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import { KeptNote } from './KeptNote';
import { Stances } from './Stances';
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
  /** What is kept, as far as is known. */
  kept: KeptView | undefined;
}

interface State {
  /** How it is kept now. */
  stance?: Stance | undefined;
  /** Present once it was stored, also after it was taken out. */
  id?: Evidence['id'] | undefined;
  /** Whether it was kept here, and not before or elsewhere: then it is undone. */
  isOwn: boolean;
  isBusy: boolean;
  /** What went wrong last. */
  problem?: string | undefined;
  /** What is said aloud: only what a pressed button does not say itself. */
  said: string;
}

/** Keep a passage in one click; see how it is kept; change that, or undo it, in place. */
export class Keeping extends Component<Props, State> {
  override state: State = { ...stateOf(this.props.kept), isOwn: false, isBusy: false, said: '' };
  readonly choices = createRef<HTMLSpanElement>();

  /** It may be changed elsewhere while the card is open. */
  override componentDidUpdate(before: Props): void {
    const [was, now] = [stateOf(before.kept), stateOf(this.props.kept)];
    if (!this.state.isBusy && (was.stance !== now.stance || was.id !== now.id)) this.setState(now);
  }

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
    const { stance: before, id: known, isBusy, isOwn } = this.state;
    const { kept } = this.props;
    if (isBusy) return; // It is but a moment.
    this.setState({ stance, isBusy: true, problem: undefined, said: '' });
    try {
      const id = await work();
      const said = stance === undefined ? i18n.t('card.notKept') : before === undefined ? i18n.t('card.kept') : '';
      this.setState({ id, isBusy: false, isOwn: isOwn || known === undefined, said });
    } catch (error) {
      const as = this.props.kept === kept ? { stance: before } : stateOf(this.props.kept);
      this.setState({ ...as, isBusy: false, problem: (error as Error).message || i18n.t('card.failed') });
    }
  }

  readonly undo = (): void => {
    const { stance } = this.state;
    this.choices.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus({ preventScroll: true }); // Undo goes.
    if (stance) this.press(stance);
  };

  override render({ node, name, kept, onWriteNote }: Props, { stance, id, isOwn, problem, said }: State) {
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
        {isKept && kept && (kept.evidence.note || kept.as === 'changed') && <KeptNote {...kept} />}
        {isKept && (
          <p class="then">
            <button type="button" onClick={() => onWriteNote(node, id)}>
              {i18n.t(node === undefined ? 'card.file' : kept?.evidence.note ? 'card.openNote' : 'card.writeNote')}
            </button>
            <button type="button" class="quiet" onClick={this.undo}>
              {i18n.t(isOwn ? 'card.undo' : 'card.takeOut')}
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

function stateOf(kept: KeptView | undefined): Pick<State, 'stance' | 'id'> {
  return { stance: kept?.isGone ? undefined : kept?.evidence.stance, id: kept?.evidence.id };
}
