import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keeperSlot } from '../reader/keeper-slot';
import { createKeeper } from './keeper';

export default defineUnlistedScript(() => {
  keeperSlot.netglossKeeper = createKeeper;
});
