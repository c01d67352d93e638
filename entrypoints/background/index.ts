import { defineBackground } from 'wxt/utils/define-background';
import { onCommand, onInstalled } from '@/lib/browser/events';
import { openExtensionLibrary } from '@/lib/browser/library';
import { answerAsBackground } from '@/lib/browser/messaging';
import { openPage } from '@/lib/browser/tabs';
import { createAnswers } from './answers';
import { passCommand } from './commands';
import { offerMenus } from './menus';
import { answerOmnibox } from './omnibox';
import { startLibrary } from './start-library';

/** A background is mostly woken by a question: its answer comes first, all else after so many milliseconds. */
const AFTER_ANSWER = 400;

export default defineBackground({
  type: 'module',
  main() {
    const library = openExtensionLibrary();
    answerAsBackground(createAnswers(library));
    onCommand(passCommand);
    answerOmnibox(library);
    offerMenus(library);
    onInstalled(() => void openPage('/welcome.html'));
    // Popup and library page ask for themselves, and say what is wrong.
    setTimeout(() => void startLibrary(library).catch(() => undefined), AFTER_ANSWER);
  },
});
