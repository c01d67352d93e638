import { i18n } from '#i18n';
import type { Evidence, Stance } from '@/lib/evidence';
import type { NodeKey } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import { SelectBox } from '@/components/library/bulk/SelectBox';
import type { Selection } from '@/components/library/bulk/selection-state';
import type { CorrectionPlace } from '@/components/library/correction-place';
import { fragmentOf } from '@/components/library/library-route';
import { placeOf } from './evidence-acts';
import { shortened } from './evidence-words';
import type { Filing } from './filing';
import { MoveTo } from './MoveTo';
import { NoteField } from './NoteField';
import type { WrittenNote } from './notes-state';
import { Quoted } from './Quoted';
import { SourceLine } from './SourceLine';
import { StanceChoice } from './StanceChoice';
import { Tools } from './Tools';

/** What can be done with a kept passage. */
export interface ItemActs {
  onStance(one: Evidence, stance: Stance): void;
  onMove(one: Evidence, node: NodeKey, name: string): void;
  onRemove(one: Evidence): void;
  onWrite(id: Evidence['id'], note: string): void;
  onSave(id: Evidence['id']): void;
  /** Of this a note is to be written. */
  noting?: Evidence['id'] | undefined;
  /** While several are chosen: by which, and all that are shown. */
  choosing?: { selection: Selection; shown: readonly Evidence['id'][] };
}

interface Props extends ItemActs {
  one: Evidence;
  /** Where its finding is; absent where that is clear. */
  place?: CorrectionPlace;
  written?: WrittenNote;
  filing: Filing;
}

/** A kept passage: how it bears, what it says, where it is from, what the reader noted. */
export function EvidenceItem({ one, place, written, filing, ...acts }: Props) {
  const { id, stance, quote, source, note, node, anchored } = one;
  const short = shortened(quote.exact);
  return (
    <li class="evidence" id={placeOf(id)} tabIndex={-1} data-stance={stance} data-anchored={anchored?.as}>
      <div class="head">
        {acts.choosing && <SelectBox {...acts.choosing} id={id} label={i18n.t('bulk.box', { title: short })} />}
        <StanceChoice stance={stance} quote={short} onChoose={chosen => acts.onStance(one, chosen)} />
        {(place !== undefined || node === undefined) && <Filed node={node} place={place} />}
      </div>
      <Quoted quote={quote} url={source.url} />
      <SourceLine one={one} />
      <div class="foot">
        <NoteField
          note={written === undefined || written.standing === 'saved' ? note : written.note}
          quote={short}
          standing={written?.standing}
          isBegun={acts.noting === id}
          onWrite={text => acts.onWrite(id, text)}
          onSave={() => acts.onSave(id)}
        />
        <Tools
          isFiled={node !== undefined}
          quote={short}
          onRemove={() => acts.onRemove(one)}
          moveTo={stop => (
            <MoveTo {...filing} from={node} onChoose={(to, name) => acts.onMove(one, to, name)} onStop={stop} />
          )}
        />
      </div>
    </li>
  );
}

/** Which finding the passage is for. */
function Filed({ node, place }: { node?: NodeKey; place?: CorrectionPlace }) {
  if (node === undefined || place === undefined) {
    return <span class="filed mark">{i18n.t('dossier.unfiledYet')}</span>;
  }
  const { network, id } = partsOf(node);
  return (
    <span class="filed">
      {place.isHere ? (
        <a href={fragmentOf({ view: 'dossier', network, node: id })}>{place.name}</a>
      ) : (
        <b>{place.name}</b>
      )}
      <span class="small">
        {place.title === undefined
          ? i18n.t('corrections.networkGone')
          : place.isHere
            ? place.title
            : i18n.t('corrections.networkRemoved', { title: place.title })}
      </span>
    </span>
  );
}
