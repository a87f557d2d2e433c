import type { Circumstances, Desk } from '../../core/desk/desk.ts';
import { sendMessage } from '../messages.ts';

/** The background took the question for none, or nobody is there. */
const answered = <T>(answer: T | null | undefined): T => {
  if (answer === null || answer === undefined) throw new Error('The background did not take the question');
  return answer;
};

/** The desk of a content script: the extension's background. */
export const askBackground = (circumstances: () => Circumstances): Desk => ({
  read: async (form, scene) => answered(await sendMessage('read', { form, scene, circumstances: circumstances() })).read,
  check: async (controls, scene) => answered(await sendMessage('check', { controls, scene, circumstances: circumstances() })),
  question: async (form, ref) => answered(await sendMessage('question', { form, ref, circumstances: circumstances() })).question,
  targets: async (form) => answered(await sendMessage('targets', { form, circumstances: circumstances() })),
  learn: async (form, ref, meant) => answered(await sendMessage('learn', { form, ref, meant, circumstances: circumstances() })),
  dismiss: async (controls, dismissal) => void (await sendMessage('dismiss', { controls, dismissal, keep: true })),
  undismiss: async (controls, dismissal) => void (await sendMessage('dismiss', { controls, dismissal, keep: false })),
  restore: async (before) => void (await sendMessage('restore', before)),
});
