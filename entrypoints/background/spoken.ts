import { i18n } from '#i18n';
import { Problem } from '@/lib/problem';

/** Do something for a page: what is wrong with the library it is told in a sentence; popup and library page say more. */
export async function spoken<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Problem ? new Error(i18n.t('background.libraryTrouble'), { cause: error }) : error;
  }
}
