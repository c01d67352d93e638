import type { Figure, Measured } from './figure.ts';
import type { Frames } from './frames.ts';
import { median, quantile } from './statistics.ts';

/** What was measured of one network: times in milliseconds. */
export interface Sample {
  nodes: number;
  /** From its address to its settled picture, in a library page that has shown no network yet. */
  library: number[];
  /** From its choice to its settled picture, in a popup that has just opened. */
  popup: number[];
  /** While nothing moves: what the machine gives. */
  rest: Frames;
  node: Frames;
  pan: Frames;
  zoom: Frames;
}

/** What samples of networks of rising size say: figures of the largest, and all as a table. */
export function measuredOf(samples: Sample[]): Measured {
  const largest = samples.at(-1)!;
  const { nodes, library, popup, node, rest } = largest;
  const of = (times: number[]) => `p95 of ${times.length} fresh pages; p50 ${median(times).toFixed(0)} ms`;
  const figures: Figure[] = [
    {
      name: `graph of ${nodes} nodes: settled and drawn`,
      value: quantile(library, 0.95),
      unit: 'ms',
      reach: 600,
      aim: 300,
      note: of(library),
    },
    { name: `the same in the popup`, value: quantile(popup, 0.95), unit: 'ms', reach: 600, aim: 300, note: of(popup) },
    {
      name: 'frames while dragging a node of it',
      value: Math.round(node.rate),
      unit: 'frames/s',
      reach: 60,
      aim: 60,
      isMore: true,
      note: `longest frame ${node.worst.toFixed(0)} ms; ${rest.rate.toFixed(0)} frames/s while nothing moves`,
    },
  ];
  return { figures, tables: [growth(samples)] };
}

function growth(samples: Sample[]): NonNullable<Measured['tables']>[number] {
  const frames = ({ rate, worst }: Frames) => [rate, worst];
  return {
    title: 'The picture by the size of the network: ms to settled and drawn; frames/s and the longest frame in ms',
    header: [
      'nodes',
      'library p50',
      'p95',
      'popup p50',
      'p95',
      'at rest',
      'longest',
      'drag node',
      'longest',
      'pan',
      'longest',
      'zoom',
      'longest',
    ],
    rows: samples.map(({ nodes, library, popup, rest, node, pan, zoom }) => [
      nodes,
      ...[library, popup].flatMap(times => [median(times), quantile(times, 0.95)]),
      ...[rest, node, pan, zoom].flatMap(frames),
    ]),
  };
}
