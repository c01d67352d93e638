import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The accent of the palette in its light form: white on it has a contrast of 5.5. */
const COLOR = '#0f766e';
/** A badge has room for about four characters. */
const MAX_SHOWN = 99;

/**
 * Say on the toolbar how many findings the page in a tab speaks to: nothing for none. Browsers clear it themselves when the
 * tab goes elsewhere, so that no worker is woken for that.
 */
export async function showBadge(tabId: number, findings: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badgeText(findings) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({
      tabId,
      title: findings === 0 ? i18n.t('extensionName') : i18n.t('background.findings', findings),
    }),
  ]);
}

function badgeText(findings: number): string {
  if (findings === 0) return '';
  return findings > MAX_SHOWN ? `${MAX_SHOWN}+` : String(findings);
}
