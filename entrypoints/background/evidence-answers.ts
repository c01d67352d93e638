import type { Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Evidence } from '@/lib/evidence';
import { siteOf } from '@/lib/site';
import { isSameSite, sourceUrl } from '@/lib/source';
import type { Library } from '@/lib/store/library';
import type { Answers } from './answers';
import { evidenceRequests as forms } from './evidence-requests';
import { checked } from './requests';
import { spoken } from './spoken';

type Sender = Browser.runtime.MessageSender;

type EvidenceAnswers = Pick<
  Answers,
  'keepPassage' | 'changeEvidence' | 'removeEvidence' | 'restoreEvidence' | 'evidenceHere' | 'reportAnchored'
>;

/** What the background answers to content scripts about evidence: each learns and changes only that of its own site. */
export function createEvidenceAnswers(library: Library): EvidenceAnswers {
  /** That evidence of the sender's, of which nothing is to be written for a private window. */
  const own = async (id: Evidence['id'], sender: Sender) => {
    refusePrivate(sender);
    for (const { source } of await library.evidenceById([id])) pageOf(sender, source.url);
    return id;
  };
  return {
    async keepPassage(request, sender) {
      const { source, ...keeping } = checked(forms.keepPassage, request);
      refusePrivate(sender);
      const site = siteOf(pageOf(sender, source.url));
      return spoken(() => library.keepEvidence({ ...keeping, source: { ...source, site } }));
    },
    async changeEvidence(request, sender) {
      const { id, ...change } = checked(forms.changeEvidence, request);
      await spoken(async () => library.changeEvidence(await own(id, sender), change));
    },
    async removeEvidence(request, sender) {
      const { id } = checked(forms.byId, request);
      await spoken(async () => library.removeEvidence([await own(id, sender)]));
    },
    async restoreEvidence(request, sender) {
      const { id } = checked(forms.byId, request);
      await spoken(async () => library.restoreEvidence([await own(id, sender)]));
    },
    async evidenceHere(request, sender) {
      const { url, canonical } = checked(forms.evidenceHere, request);
      pageOf(sender, url);
      const addresses = [sourceUrl(url, canonical), sourceUrl(url)];
      return { evidence: await spoken(() => library.evidenceOn(addresses)) };
    },
    async reportAnchored(request, sender) {
      const reports = checked(forms.reportAnchored, request);
      if (sender.tab?.incognito) return; // Found again, but nothing is noted of where the reader is in private.
      await spoken(async () => {
        const known = await library.evidenceById(reports.map(({ id }) => id));
        for (const { source } of known) pageOf(sender, source.url);
        await library.reportAnchored(reports);
      });
    },
  };
}

function refusePrivate({ tab }: Sender): void {
  if (tab?.incognito) throw new Error(i18n.t('background.privateWindow'));
}

/** The address of the page that asks. Throws Error with a sentence when what it asks about is not of its site. */
function pageOf({ tab, url, frameId }: Sender, about: string): string {
  const page = tab?.url ?? url;
  if (frameId !== 0 || page === undefined || !isSameSite(page, about)) throw new Error(i18n.t('background.refused'));
  return page;
}
