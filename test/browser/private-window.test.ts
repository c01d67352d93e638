import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter } from './address-bar.ts';
import { inChrome } from './firefox-chrome.ts';
import { BROWSERS, ended, findPage, openSession, type Session } from './session.ts';
import { until } from './until.ts';

const WINDOWS = "[...Services.wm.getEnumerator('navigator:browser')]";
const IS_PRIVATE = 'window => PrivateBrowsingUtils.isWindowPrivate(window)';

/** Let the extension into private windows, as its reader can, and open one in front. Chromium takes that from no script. */
async function openPrivateWindow(session: Session): Promise<void> {
  await inChrome(
    session,
    `(async () => {
      const from = file => ChromeUtils.importESModule('resource://gre/modules/' + file + '.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await from('ExtensionPermissions').ExtensionPermissions.add('${session.id}', allowed);
      await (await from('AddonManager').AddonManager.getAddonByID('${session.id}')).reload();
      ${WINDOWS}[0].OpenBrowserWindow({ private: true });
      return true;
    })()`,
  );
  const isThere = `${WINDOWS}.find(${IS_PRIVATE})?.gBrowserInit?.delayedStartupFinished === true`;
  await until(() => inChrome(session, isThere), 'the private window');
}

describe.skipIf(!BROWSERS.includes('firefox'))('in a private window of Firefox', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession('firefox');
    await openPrivateWindow(session);
  });
  afterAll(() => ended(session));

  it('what is asked for opens where there is a library, and stands in no address', async () => {
    await enter(session, 'debt');
    const page = await until(() => findPage(session, '/library.html'), 'the library');
    await until(() => page.$('.networks a'), 'its networks');
    await until(() => page.$eval('[type=search]', field => (field as HTMLInputElement).value === 'debt'), 'the query');
    expect(await page.evaluate(() => location.hash)).toBe('#find');
    const inPrivate = `JSON.stringify(${WINDOWS}.filter(${IS_PRIVATE}).flatMap(({ gBrowser }) =>
      gBrowser.tabs.map(tab => tab.linkedBrowser.currentURI.spec)))`;
    expect(await inChrome(session, inPrivate)).not.toContain('library.html');
  });
});
