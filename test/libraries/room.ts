import { describePage } from '../../widgets/page/describe.ts';
import { openHostPage } from '../../widgets/page/host-page.ts';

// The page room by itself in a world of its own, as a content script has it.
const room = openHostPage(document);
room.watch(() => undefined);
Object.assign(globalThis, { room, roomAnew: () => describePage(document) });
