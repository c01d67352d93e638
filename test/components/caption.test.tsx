// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { NetworkGraph } from '@/components/graph/NetworkGraph';
import { networkPicture } from '@/lib/network';
import { nodeStyles } from '@/lib/topic-styles';
import { sample } from '../fixtures/networks';

const stored = { id: 'N', network: sample, vocabulary: sample.vocabulary! };

afterEach(() => act(() => render(null, document.body)));

const node = (id: string) => document.querySelector<SVGGElement>(`[data-node="${id}"]`)!;

test('in a picture higher than a window, what is said of a node stands near it', async () => {
  await act(() =>
    render(
      <NetworkGraph
        picture={networkPicture(stored)}
        styles={nodeStyles(stored, [])}
        topics={[]}
        width={180}
        height={900}
        label={sample.title}
        onSelect={() => {}}
      />,
      document.body,
    ),
  );
  await act(() => void node('N/rest-gap').dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
  const { inset } = document.querySelector<HTMLElement>('.graph-caption')!.style;
  const y = Number(
    node('N/rest-gap')
      .getAttribute('transform')!
      .match(/ ([\d.]+)\)/)![1],
  );
  const [top, , bottom] = inset.split(' ').map(parseFloat);
  expect(y > 450 ? 900 - bottom! < y : top! > y).toBe(true);
  expect(Math.abs((y > 450 ? 900 - bottom! : top!) - y)).toBeLessThan(100);
});
