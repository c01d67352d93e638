import type { Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Evidence } from '@/lib/evidence';
import { isSameSite } from '@/lib/one-site';
import { siteOf } from '@/lib/site';
import { sourceUrl } from '@/lib/source';
import type { Library } from '@/lib/store/library';
import type { Answers } from './answers';
import { evidenceRequests as forms } from './evidence-requests';
import { checked } from './requests';
import { spoken } from './spoken';

type Sender = Browser.runtime.MessageSender;

type ChangingAnswers = Pick<Answers, 'changeEvidence' | 'removeEvidence' | 'restoreEvidence'>;
type EvidenceAnswers = ChangingAnswers & Pick<Answers, 'keepPassage' | 'evidenceHere' | 'reportAnchored'>;

/** What the background answers to content scripts about evidence: each learns and changes only that of its own site. */
export function createEvidenceAnswers(library: Library): EvidenceAnswers {
  return {
    ...createChangingAnswers(library),
    async keepPassage(request, sender) {
      const { source, canonical, ...keeping } = checked(forms.keepPassage, request);
      refusePrivate(sender);
      const site = siteOf(pageOf(sender, source.url));
      const url = sourceUrl(source.url, canonical);
      return spoken(() => library.keepEvidence({ ...keeping, source: { ...source, url, site } }));
    },
    async evidenceHere(request, sender) {
      const { url, canonical } = checked(forms.evidenceHere, request);
      pageOf(sender, url);
      const addresses = [sourceUrl(url, canonical), sourceUrl(url)];
      return spoken(async () => {
        const evidence = await library.evidenceOn(addresses);
        const nodes = new Set(evidence.flatMap(({ node }) => node ?? []));
        return { evidence, nodes: nodes.size > 0 ? await library.moment().summaries([...nodes]) : [] };
      });
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

function createChangingAnswers(library: Library): ChangingAnswers {
  /** Change evidence of the sender's site. */
  const changing = (id: Evidence['id'], sender: Sender, change: () => Promise<void>) => {
    refusePrivate(sender);
    return spoken(async () => {
      for (const { source } of await library.evidenceById([id])) pageOf(sender, source.url);
      await change();
    });
  };
  return {
    async changeEvidence(request, sender) {
      const { id, stance, node } = checked(forms.changeEvidence, request);
      // Not to be said is not to be taken away: one browser drops what is undefined from messages, the other does not.
      const change = { ...(stance && { stance }), ...(node && { node }) };
      await changing(id, sender, () => library.changeEvidence(id, change));
    },
    async removeEvidence(request, sender) {
      const { id } = checked(forms.byId, request);
      await changing(id, sender, () => library.removeEvidence([id]));
    },
    async restoreEvidence(request, sender) {
      const { id } = checked(forms.byId, request);
      await changing(id, sender, () => library.restoreEvidence([id]));
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
