import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../../widgets/overlay/overlay.ts';
import { offerOverlay } from '../checks/overlay-slot.ts';

export default defineUnlistedScript(() => offerOverlay(createOverlay));
