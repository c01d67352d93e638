import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import { problemSentence } from '@/components/problem-sentence';
import type { Found, FoundEvidence } from '../found';
import { Quoted } from '../dossier/Quoted';
import { SourceLine } from '../dossier/SourceLine';
import type { TitleRef } from '../FoundPreview';

/** What a file with networks or evidence would add, what of it is there already, and what could not be read. */
export function LibraryPreview({ found, titleRef }: { found: Found & { kind: 'library' } } & TitleRef) {
  const { from, added, known, corrections, evidence, newerNotes, ownNotes, notes } = found;
  const isLibrary = from === 'library';
  return (
    <>
      <h2 id="preview-title" tabIndex={-1} ref={titleRef}>
        {i18n.t(isLibrary ? 'library.exportFound' : `exchange.found.${from}`)}
      </h2>
      <ul>
        {(isLibrary || added.length > 0) && <li>{counted('library.newNetworks', added.length)}</li>}
        {(isLibrary || known > 0) && <li>{counted('library.knownNetworks', known)}</li>}
        {isLibrary && <li>{counted('library.corrections', corrections)}</li>}
        {(!isLibrary || evidence.added > 0) && <li>{counted('exchange.newPassages', evidence.added)}</li>}
        {evidence.known > 0 && <li>{counted('exchange.knownPassages', evidence.known)}</li>}
        {newerNotes > 0 && <li>{counted('exchange.newerNotes', newerNotes)}</li>}
      </ul>
      {evidence.unfiled > 0 && <p>{counted('exchange.unfiledPassages', evidence.unfiled)}</p>}
      {evidence.stray > 0 && <p>{counted('exchange.strayPassages', evidence.stray)}</p>}
      {ownNotes > 0 && <p>{counted('exchange.ownNotes', ownNotes)}</p>}
      {notes.map((note, index) => (
        <p key={index} class="note">
          {problemSentence(note)}
        </p>
      ))}
      <p class="small">{i18n.t(newerNotes > 0 ? 'exchange.restStays' : 'library.importNote')}</p>
      {added.length > 0 && (
        <ul class="titles">
          {added.map((title, index) => (
            <li key={index}>{title}</li>
          ))}
        </ul>
      )}
      <Sample {...evidence} />
    </>
  );
}

function Sample({ sample, added }: FoundEvidence) {
  if (sample.length === 0) return null;
  return (
    <>
      {added > sample.length && <h3>{i18n.t('exchange.sample')}</h3>}
      <ul class="first-passages">
        {sample.map(one => (
          <li key={one.id}>
            <Quoted quote={one.quote} url={one.source.url} />
            <SourceLine one={one} />
          </li>
        ))}
      </ul>
    </>
  );
}
