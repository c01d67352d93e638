import { defineBackground } from 'wxt/utils/define-background';
import { onCommand, onInstalled } from '@/lib/browser/events';
import { openExtensionLibrary } from '@/lib/browser/library';
import { answerAsBackground } from '@/lib/browser/messaging';
import { openPage } from '@/lib/browser/tabs';
import { once } from '@/lib/once';
import { createAnswers } from './answers';
import { passCommand } from './commands';
import { offerMenus } from './menus';
import { answerOmnibox } from './omnibox';
import { startLibrary } from './start-library';

/** A background is mostly woken by a question: its answer comes first, all else after so many milliseconds. After the install, nobody asks. */
const AFTER_ANSWER = 400;

export default defineBackground({
  type: 'module',
  main() {
    const library = openExtensionLibrary();
    answerAsBackground(createAnswers(library));
    onCommand(passCommand);
    answerOmnibox(library);
    offerMenus(library);
    // Popup and library page ask for themselves, and say what is wrong.
    const start = once(() => startLibrary(library).catch(() => undefined));
    onInstalled(() => {
      void start();
      void openPage('/welcome.html');
    });
    setTimeout(start, AFTER_ANSWER);
  },
});
