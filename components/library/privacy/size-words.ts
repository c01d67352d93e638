import { locale } from '@/components/locale';

/** Bytes in the unit in which people say them. */
export function sizeOf(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}
