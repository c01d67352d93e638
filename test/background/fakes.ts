import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Suggestion {
  content: string;
  description: string;
}

/** The address bar after our keyword: what it shows, and typing into it. */
export function fakeOmnibox() {
  const bar = {
    first: '',
    lines: [] as Suggestion[],
    type: async (_text: string) => {},
    enter: async (_text: string, _where: string) => {},
  };
  const show = (lines: Suggestion[]) => void (bar.lines = lines);
  Object.assign(fakeBrowser.omnibox, {
    setDefaultSuggestion: ({ description }: Suggestion) => void (bar.first = description),
    onInputChanged: {
      addListener: (listener: (text: string, into: typeof show) => Promise<void>) => {
        bar.type = text => listener(text, show);
      },
    },
    onInputEntered: { addListener: (listener: typeof bar.enter) => void (bar.enter = listener) },
  });
  return bar;
}

/** The menu of pages: its entries, and choosing one. */
export function fakeMenus() {
  const menu = {
    entries: [] as { id: string; checked?: boolean }[],
    choose: (_click: object, _tab?: object) => {},
  };
  Object.assign(fakeBrowser.contextMenus, {
    removeAll: async () => void (menu.entries = []),
    create: (entry: { id: string }) => void menu.entries.push({ ...entry }),
    update: async (id: string, change: { checked: boolean }) => {
      Object.assign(
        menu.entries.find(entry => entry.id === id)!,
        change,
      );
    },
    onClicked: { addListener: (listener: typeof menu.choose) => void (menu.choose = listener) },
  });
  return menu;
}
