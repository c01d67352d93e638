import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setSite, switchSite } from '@/lib/browser/off-sites';
import { offSites } from '@/lib/browser/settings';

beforeEach(() => fakeBrowser.reset());

test('of sites that are left alone at once, from wherever, none is lost', async () => {
  await Promise.all([setSite('b.example', false), switchSite('c.example'), setSite('a.example', false)]);
  expect(await offSites.getValue()).toEqual(['a.example', 'b.example', 'c.example']);
  await Promise.all([setSite('a.example', true), switchSite('b.example')]);
  expect(await offSites.getValue()).toEqual(['c.example']);
});

test('a site is among them once, however often that is asked for', async () => {
  await Promise.all([setSite('a.example', false), setSite('a.example', false)]);
  expect(await offSites.getValue()).toEqual(['a.example']);
});

test('to switch a site twice is to leave it as it was, and each time it is told what came of it', async () => {
  expect(await Promise.all([switchSite('a.example'), switchSite('a.example')])).toEqual([false, true]);
  expect(await offSites.getValue()).toEqual([]);
});

test('a change that fails holds none up', async () => {
  const { set } = fakeBrowser.storage.local;
  fakeBrowser.storage.local.set = () => Promise.reject(new Error('The disk is full.'));
  await expect(setSite('a.example', false)).rejects.toThrow('full');
  fakeBrowser.storage.local.set = set;
  await setSite('b.example', false);
  expect(await offSites.getValue()).toEqual(['b.example']);
});
