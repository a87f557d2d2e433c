import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../../widgets/guard/guard.ts';
import { offerPart } from '../checks/parts.ts';

export default defineUnlistedScript(() => offerPart('guard', startGuard));
