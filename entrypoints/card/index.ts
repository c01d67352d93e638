import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardSlot } from '@/components/card/page-card';
import { createCard } from './card';

export default defineUnlistedScript(() => {
  cardSlot.netglossCard = createCard;
});
