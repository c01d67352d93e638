import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerSlot } from '../content/reader-slot';
import { startReader } from './reader';

export default defineUnlistedScript(() => {
  readerSlot.netglossReader = startReader;
  readerSlot.netglossArrived?.();
});
