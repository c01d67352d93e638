/** The key of the per-site off list: the host with its port, or `file` for local files; empty when a page has no site. */
export function siteOf(url: string): string {
  const { protocol, host } = URL.parse(url) ?? { protocol: '', host: '' };
  return protocol === 'file:' ? 'file' : host;
}
