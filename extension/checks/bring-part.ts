import { sendMessage } from '../messages.ts';
import { offeredPart, type PartName, type Parts } from './parts.ts';

/**
 * A part of the checks, brought into the document when there first is a use for it: most pages of a site have no form,
 * and pay only for a look; most forms that are looked at have nothing drawn over them.
 * @throws Error when nobody brings it
 */
export const bringPart = async <K extends PartName>(name: K): Promise<Parts[K]> => {
  if (offeredPart(name) === undefined) await sendMessage('bring', { part: name });
  const part = offeredPart(name);
  if (part === undefined) throw new Error(`The script “${name}” was not brought`);
  return part;
};
