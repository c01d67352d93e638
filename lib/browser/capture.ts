import { browser } from 'wxt/browser';

/** Whether the page in a tab, or what is selected there, may hold a report: it has its headings. */
export function holdsReport(tab: number): Promise<boolean> {
  return runThere(tab, () => {
    const text = document.body?.textContent ?? '';
    return /key findings/i.test(text) && /interactive semantic network|q&a report|key thematic connection/i.test(text);
  });
}

/**
 * The text of the report on the page in a tab, as a reader would copy it: what is selected, if that has its findings; else
 * the smallest part of the page that has all of its headings.
 */
export function reportText(tab: number): Promise<string> {
  return runThere(tab, () => {
    const selected = getSelection()?.toString() ?? '';
    if (/key findings/i.test(selected)) return selected;
    const headings = [/interactive semantic network/i, /q&a report/i, /key findings/i, /relationship highlight/i];
    const whole = document.body.textContent;
    const wanted = headings.filter(heading => heading.test(whole));
    let part = document.body;
    for (let next: Element | undefined = part; next;) {
      if (next instanceof HTMLElement) part = next;
      next = [...next.children].find(child => wanted.every(heading => heading.test(child.textContent)));
    }
    return part.innerText;
  });
}

/** Run a function in a tab, beside the content script. It may use nothing of what is around it here. */
async function runThere<T>(tab: number, func: () => T): Promise<T> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, func });
  return answer!.result as T;
}
