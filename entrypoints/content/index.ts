import { defineContentScript } from 'wxt/utils/define-content-script';
import './highlight.css';
import { startContent } from './start';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: startContent,
});
