import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay } from '../../widgets/overlay/overlay.ts';
import { offerPart } from '../checks/parts.ts';

export default defineUnlistedScript(() => offerPart('overlay', createOverlay));
