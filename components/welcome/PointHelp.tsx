import { i18n } from '#i18n';
import { KeySentence } from './KeySentence';

/** How a card is opened: by pointer, tap, or the keys as they are bound in this browser. */
export function PointHelp({ keys }: { keys: ReadonlyMap<string, string> }) {
  const next = keys.get('next-passage');
  const previous = keys.get('previous-passage');
  return (
    <>
      {i18n.t('welcome.pointHelp')}{' '}
      {next && previous ? (
        <KeySentence text={i18n.t('welcome.keysHelp', { next: `{${next}}`, previous: `{${previous}}` })} />
      ) : (
        i18n.t('welcome.keysUnbound')
      )}
    </>
  );
}
