import { inspectCitizenId } from '../../format/citizen-id.ts';

/** Whether a number is surely mistyped; null where nothing can be said (blank, masked, provisional). */
export function isMistyped(id: string | null | undefined): boolean | null {
  if (id === null || id === undefined || id.trim() === '') return null;
  const { form, length, birthReal, check } = inspectCitizenId(id);
  if (form === 'provisional' || form === 'masked') return null;
  return (length !== 18 && length !== 15) || form === 'malformed' || !birthReal || (check !== null && check.expected !== check.actual);
}
