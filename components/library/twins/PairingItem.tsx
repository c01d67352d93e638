import type { Pairing } from '@/lib/lookalikes';
import type { Network, NodeKey, StoredNetwork } from '@/lib/model';
import { partsOf } from '@/lib/node-key';

interface Props {
  pairing: Pairing;
  one: StoredNetwork;
  other: StoredNetwork;
  joined: boolean;
  onToggle(): void;
}

/** A finding of one network beside one of another, and whether they become one. */
export function PairingItem({ pairing, one, other, joined, onToggle }: Props) {
  const nodes = [nodeOf(one.network, pairing.one), nodeOf(other.network, pairing.other)];
  return (
    <li class="twin">
      <label class="row">
        <input type="checkbox" class="select-box" checked={joined} onChange={onToggle} />
        <span>{nodes.map(node => node?.name).join(' = ')}</span>
      </label>
      <div class="beside">
        {nodes.map((node, index) => (
          <div key={index}>
            <h3>{node?.name}</h3>
            <p>{node?.text}</p>
          </div>
        ))}
      </div>
    </li>
  );
}

const nodeOf = ({ findings, relationships }: Network, key: NodeKey) =>
  [...findings, ...relationships].find(({ id }) => id === partsOf(key).id);
