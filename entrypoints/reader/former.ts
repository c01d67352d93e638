import { isCardHost } from '@/components/card/page-card';

/** The names under which highlights are painted (`highlighter.ts`). */
const OUR_NAME = /^ng-(?:[0-5]-(?:strong|weak|topic)|kept-[a-z]+|current)$/;

/** Take away what an older copy of our scripts left when the extension was updated. */
export function eraseFormer(): void {
  if (CSS.highlights.size === 0) return;
  const names: string[] = [];
  CSS.highlights.forEach((_, name) => names.push(name)); // Firefox gives no iterators to content scripts.
  for (const name of names) if (OUR_NAME.test(name)) CSS.highlights.delete(name);
  for (const host of [...document.documentElement.children].filter(isCardHost)) host.remove(); // There is paint beside it.
}
