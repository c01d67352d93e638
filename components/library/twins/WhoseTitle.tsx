import { i18n } from '#i18n';
import { counted } from '@/components/locale';
import type { StoredNetwork } from '@/lib/model';

interface Props {
  both: [StoredNetwork, StoredNetwork];
  /** Index of the one whose question and title are kept. */
  first: number;
  onChoose(index: number): void;
}

/** Whose question and title two networks keep that become one. */
export function WhoseTitle({ both, first, onChoose }: Props) {
  return (
    <fieldset class="beside">
      <legend class="unseen">{i18n.t('twins.whose')}</legend>
      {both.map(({ id, hashtag, network }, index) => (
        <label key={id} class="twin-network" data-chosen={first === index}>
          <span class="row">
            <input type="radio" name="whose" checked={first === index} onChange={() => onChoose(index)} />
            <b>{network.title}</b>
          </span>
          <span>{network.question}</span>
          <span class="small">
            <code>#{hashtag}</code> {counted('library.findings', network.findings.length)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
