import { describe, expect, test } from 'vitest';
import { linkOf } from '@/lib/link';
import { sample } from '../fixtures/networks';
import { popupIn, storedOf } from './popup-fakes';

const stored = await storedOf();

describe('copying', () => {
  test('takes the hashtag with its sign', async () => {
    const { state, told } = await popupIn({ networks: [stored] });
    await state.copyHashtag();
    expect(told).toEqual([['copy', `#${stored.hashtag}`]]);
    expect(state.copied.value).toBe('hashtag');
  });

  test('takes a full link that carries the network', async () => {
    const { state, told } = await popupIn({ networks: [stored] });
    await state.copyLink();
    expect(told).toEqual([['copy', await linkOf(sample)]]);
  });

  test('that the browser forbids is said', async () => {
    const { state } = await popupIn({ sources: { copy: () => Promise.reject(new Error('NotAllowedError')) } });
    await state.copyLink();
    expect(state.copied.value).toBe('failed');
  });
});
