import { sendMessage } from '../messages.ts';
import { offeredOverlay, type CreateOverlay } from './overlay-slot.ts';

/**
 * What draws over a page. It is a script of its own, brought in when there first is something to draw: most pages of a
 * site have nothing, and pay only for a look.
 * @throws Error when nobody brings it
 */
export const bringOverlay = async (): Promise<CreateOverlay> => {
  if (offeredOverlay() === null) await sendMessage('overlay', null);
  const create = offeredOverlay();
  if (create === null) throw new Error('The script that draws was not brought');
  return create;
};
