import { defineContentScript } from 'wxt/utils/define-content-script';
import './highlight.css';
import { watchPage } from './watch';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  runAt: 'document_idle',
  main: () => watchPage(), // Without WXT's context, which is left out of this script (.build/plugins.ts).
});
