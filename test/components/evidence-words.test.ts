import { expect, test } from 'vitest';
import { siteName } from '@/components/library/dossier/evidence-words';

test.each([
  ['example.org', 'example.org'],
  ['file', 'Local files'],
  ['hjlhenklajdihbhcpecpfmfbdklpjfjk', 'Netgloss'],
  ['3e7c1d5a-9b42-4f60-8a17-5d0c2b9e6f34', 'Netgloss'],
])('the site %s is called %s', (site, name) => expect(siteName(site)).toBe(name));
