import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, linesFor } from './address-bar.ts';
import { stopBackground } from './background.ts';
import { ended, findPage, BROWSERS, openSession, type Session, visit } from './session.ts';
import { until } from './until.ts';

/** The network that comes with the extension. */
const HASHTAG = 'wiZ3vKbDfwo';

describe.each(BROWSERS)('our keyword in the address bar of %s', name => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(name);
    await visit(session, `${session.site.origin}/page.xhtml`);
    await until(async () => (await linesFor(session, 'deferred burden')).length > 1, 'the library to be filled');
  });
  afterAll(() => ended(session));

  /** The library as it was opened by the last text that was entered. */
  const library = async (sign: string) => {
    const page = await until(() => findPage(session, '/library.html'), 'the library');
    await until(() => page.$(sign), sign);
    return page;
  };

  it('suggests findings, the network of each behind it', async () => {
    const lines = await linesFor(session, 'defered burden');
    expect(lines.join('\n')).toMatch(/Deferred(<\/match> <match>| )Burden.*Who Really Wins/);
  });

  it('says when nothing speaks of a text, as it was typed', async () => {
    const lines = await linesFor(session, 'zebra <&> quilt');
    expect(lines.join('\n')).toContain('Nothing in your networks speaks of “zebra');
  });

  it('answers when the background was asleep', async () => {
    await stopBackground(session);
    expect((await linesFor(session, 'deferred burden')).length).toBeGreaterThan(1);
  });

  it('recovers a network by its hashtag', async () => {
    expect((await linesFor(session, `#${HASHTAG}`)).join('\n')).toContain('Who Really Wins');
    await enter(session, `#${HASHTAG}`);
    const page = await library('article h1');
    expect(await page.evaluate(() => location.hash)).toMatch(/^#network=wiZ3vKbDfwo/);
    await page.close();
  });

  it('opens the library at a finding that was chosen, and at all that a text finds', async () => {
    await visit(session, `${session.site.origin}/page.xhtml`);
    await enter(session, `#${HASHTAG}/deferred-burden`);
    const finding = await library('article h1');
    expect(await finding.evaluate(() => location.hash)).toMatch(/&finding=deferred-burden$/);
    await finding.close();
    await visit(session, `${session.site.origin}/page.xhtml`);
    await enter(session, 'debt');
    const found = await library('main .results, main h1');
    expect(await found.evaluate(() => document.querySelector<HTMLInputElement>('[type=search]')!.value)).toBe('debt');
  });
});
