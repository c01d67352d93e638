import type { Evidence } from '@/lib/evidence';
import type { NodeKey, NodeSummary } from '@/lib/model';
import { watchAddress, type Address } from './address';
import type { KeptPassage } from '../reader/keeper-slot';
import { createReporting, type Reporting } from './reporting';

/** What is known of the passages that were kept from one page. */
export interface Looking {
  readonly signal: AbortSignal;
  onChange(): void;
  readonly address: Address;
  readonly reporting: Reporting;
  /** The address that was asked about last, and what the page called its own then. */
  path: string;
  canonical?: string | undefined;
  /** How often it was asked: only the last answer counts. */
  asked: number;
  evidence: Evidence[];
  nodes: Map<NodeKey, NodeSummary>;
  /** In page order. */
  found: KeptPassage[];
  /** A kept passage keeps its id, wherever it stands. */
  readonly ids: Map<Evidence['id'], number>;
  shadows: ShadowRoot[];
  isSettled: boolean;
  settling?: ReturnType<typeof setTimeout>;
  /** How often what is missing was looked for in vain, and when it may be again. */
  tries: number;
  notBefore: number;
  retrying?: ReturnType<typeof setTimeout> | undefined;
  /** One look at a time. */
  looking: Promise<void>;
  /** Milliseconds that looking took so far. */
  work: number;
}

/** Begin with nothing known. */
export function startLooking(signal: AbortSignal, onChange: () => void, onSaid: () => void): Looking {
  const looking: Looking = {
    signal,
    onChange,
    address: watchAddress(signal, onSaid),
    reporting: createReporting(),
    path: '',
    asked: 0,
    evidence: [],
    nodes: new Map(),
    found: [],
    ids: new Map(),
    shadows: [],
    isSettled: false,
    tries: 0,
    notBefore: 0,
    looking: Promise.resolve(),
    work: 0,
  };
  signal.addEventListener('abort', () => {
    clearTimeout(looking.settling);
    clearTimeout(looking.retrying);
  });
  return looking;
}
