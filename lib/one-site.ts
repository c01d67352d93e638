/** Labels of a host by which sites set apart other forms of the same pages, of which one names another as canonical. */
const FORMS = new Set(['www', 'm', 'mobile', 'amp']);

/** What anybody may have a name below: that name is no form of it. */
const REGISTRY =
  /^(?:.*\.)?((?:ac|co|com|edu|gov|ne|net|or|org)\.[a-z]{2}|(?:blogspot|github|gitlab|netlify|pages|vercel)\.\w+)$/;

/** Whether two addresses are of one site, or of its forms for other devices. Of local files, each is a site of its own. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [URL.parse(a), URL.parse(b)];
  return one !== null && other !== null && areOfOneSite(one, other);
}

/** As {@link isSameSite}. */
export function areOfOneSite(a: URL, b: URL): boolean {
  if (a.protocol === 'file:' || b.protocol === 'file:') return a.protocol === b.protocol && a.pathname === b.pathname;
  const isWeb = a.protocol.startsWith('http') && b.protocol.startsWith('http');
  if (!isWeb) return a.protocol === b.protocol && a.host === b.host && a.host !== '';
  return siteName(a) === siteName(b);
}

/** A host without the labels of its forms, of which `m.com` and `m.co.uk` are none. */
function siteName({ hostname, port }: URL): string {
  const labels = hostname.split('.');
  const own = labels.length - (REGISTRY.test(hostname) ? 3 : 2);
  return [...labels.filter((label, at) => at >= own || !FORMS.has(label)), port].join('.');
}
