import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Library } from '@/components/library/Library';
import type { EvidenceSources } from '@/components/library/dossier/evidence-sources';
import { createLibraryState } from '@/components/library/library-state';
import type { Evidence } from '@/lib/evidence';
import type { StoredNetwork } from '@/lib/model';
import { tallyOf } from '@/lib/tally';
import { librarySources } from './library-sources';

/** The library page on evidence that is held in memory, and what is held. */
export async function evidencePage(
  fragment: string,
  networks: StoredNetwork[],
  kept: Evidence[],
  more: Partial<EvidenceSources> = {},
) {
  const held = heldInMemory(kept, networks);
  const sources = librarySources(networks, { ...held.sources, ...more });
  const state = createLibraryState(sources);
  vi.mocked(sources.goTo).mockImplementation(to => state.follow(to));
  await act(async () => {
    state.load();
    state.follow(fragment);
    render(<Library state={state} />, document.body);
  });
  const { all, unsaved, change } = held;
  return { state, all, unsaved, change };
}

/** Evidence as the library holds it: who watches is told of every change. */
function heldInMemory(kept: Evidence[], networks: StoredNetwork[]) {
  let all = kept;
  const removed = new Map<string, Evidence>();
  const unsaved: Record<string, string> = {};
  const tell = new Set<() => void>();
  const names = new Map(
    networks.flatMap(({ id, network }) =>
      [...network.findings, ...network.relationships].map(node => [`${id}/${node.id}`, node.name]),
    ),
  );
  const watch = (each: () => void) => {
    tell.add(each);
    each();
    return () => void tell.delete(each);
  };
  const change = (changed: Evidence[]) => {
    all = changed;
    for (const each of tell) each();
  };
  const sources: Omit<EvidenceSources, 'search'> = {
    watchEvidenceFor: (node, onValue) => watch(() => onValue(all.filter(one => one.node === node))),
    watchEvidenceOf: (id, onValue) => watch(() => onValue(all.filter(one => one.node?.startsWith(id)))),
    watchEvidence: (limit, onValue) => watch(() => onValue({ latest: all.slice(0, limit), count: all.length, names })),
    watchTallies: (id, onValue) =>
      watch(() => {
        const its = Map.groupBy(
          all.filter(one => one.node?.startsWith(id)),
          one => one.node!,
        );
        onValue(new Map([...its].map(([node, evidence]) => [node, tallyOf(evidence)])));
      }),
    changeEvidence: vi.fn<EvidenceSources['changeEvidence']>(async (id, changed) =>
      change(all.map(one => (one.id === id ? { ...one, ...changed } : one))),
    ),
    removeEvidence: async ids => {
      for (const one of all.filter(({ id }) => ids.includes(id))) removed.set(one.id, one);
      change(all.filter(({ id }) => !ids.includes(id)));
    },
    restoreEvidence: async ids => change([...ids.map(id => removed.get(id)!), ...all]),
    unsavedNotes: {
      all: () => ({ ...unsaved }),
      keep: (id, note) => void (unsaved[id] = note),
      drop: id => void delete unsaved[id],
    },
  };
  return { sources, unsaved, change, all: () => all };
}

/** What the page says there. */
export const text = (selector = 'main') => document.querySelector(selector)?.textContent ?? '';

/** The kept passages that are listed. */
export const quotes = () => [...document.querySelectorAll('.evidence .exact')].map(({ textContent }) => textContent);

/** Press a button that says this, the first one. */
export async function press(label: string, within: ParentNode = document) {
  const found = [...within.querySelectorAll('button')].find(button => button.textContent.trim() === label);
  await act(async () => found!.click());
}

/** Choose in a list, or write into a field. */
export async function fill(field: Element | null, value: string, event = 'input') {
  await act(async () => {
    (field as HTMLInputElement).value = value;
    field!.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
