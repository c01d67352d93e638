import type { Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { showBadge } from '@/lib/browser/badge';
import { openPage, runIn } from '@/lib/browser/tabs';
import { matchPassages } from '@/lib/matching';
import type { BackgroundMessages } from '@/lib/messages';
import type { Passage } from '@/lib/model';
import { partsOf } from '@/lib/node-key';
import type { Library } from '@/lib/store/library';
import type { Moment } from '@/lib/store/moment';
import { addressOfEvidence, addressOfNetwork } from './addresses';
import { createEvidenceAnswers } from './evidence-answers';
import { remember } from './remember';
import { tickOff } from './menus';
import { checked, requests } from './requests';
import { spoken } from './spoken';
import { warmUp } from './warm-up';

/** An answer to each question. */
export type Answers = {
  [K in keyof BackgroundMessages]: (
    request: Parameters<BackgroundMessages[K]>[0],
    sender: Browser.runtime.MessageSender,
  ) => Promise<ReturnType<BackgroundMessages[K]>>;
};

/** What the background answers to content scripts. Every request is checked and bounded first; each bears being asked twice. */
export function createAnswers(library: Library): Answers {
  return {
    ...createEvidenceAnswers(library),
    async matchPassages(request) {
      const { passages, page } = checked(requests.matchPassages, request);
      const moment = library.moment();
      return spoken(async () => ({
        ...(await matchPassages(passages, moment, page)),
        unrelated: await unrelatedTo(passages, moment),
      }));
    },
    async reportPage(request, sender) {
      const { findings, ...read } = checked(requests.reportPage, request);
      if (sender.tab?.id === undefined || sender.frameId !== 0) return;
      await showBadge(sender.tab.id, findings).catch(() => undefined); // The tab may be gone by now.
      await remember(library, sender.tab, read);
    },
    async correct(request, sender) {
      const { related, ...correction } = checked(requests.correct, request);
      if (sender.tab?.incognito) throw new Error(i18n.t('background.privateWindow'));
      await spoken(async () => {
        if (related) await library.forget([correction]);
        else await library.correct([{ ...correction, correctedAt: new Date().toISOString() }]);
      });
    },
    bringReader: (request, sender) => bringReader(library, request, sender),
    bringCard: (request, sender) => bring(request, sender, '/card.js'),
    bringKeeper: (request, sender) => bring(request, sender, '/keeper.js'),
    showSite,
    async openNetwork(request, { tab }) {
      const { network, id } = partsOf(checked(requests.openNetwork, request).node);
      await openPage(addressOfNetwork(network, id), tab);
    },
    async openEvidence(request, { tab }) {
      const { node, id } = checked(requests.openEvidence, request);
      await openPage(addressOfEvidence(node, id), tab);
    },
  };
}

async function showSite(request: null): Promise<void> {
  checked(requests.bring, request);
  await tickOff().catch(() => undefined); // The menu may not be made yet.
}

async function bringReader(library: Library, request: null, sender: Browser.runtime.MessageSender): Promise<void> {
  const brought = bring(request, sender, '/reader.js');
  warmUp(library, sender.tab?.title); // While the page is being read.
  await brought;
}

async function bring(
  request: null,
  { tab, frameId }: Browser.runtime.MessageSender,
  script: Parameters<typeof runIn>[1],
): Promise<void> {
  checked(requests.bring, request);
  if (tab?.id !== undefined && frameId === 0) await runIn(tab.id, script);
}

async function unrelatedTo(passages: Passage[], moment: Moment) {
  const said = await moment.unrelated(passages.map(({ text }) => text));
  return passages.flatMap(({ id }, index) => said[index]!.map(one => ({ ...one, passage: id })));
}
