import { putForm } from '../recognise/site-map/correct.ts';
import { emptyMap, type SiteMap } from '../recognise/site-map.ts';
import { checkControls, learnOf, readForm } from './answers.ts';
import type { Circumstances, Desk } from './desk.ts';
import { questionOf, targetsOf } from './question.ts';

export interface LocalDesk extends Desk {
  /** Takes another map of the site from now on. */
  useMap(map: SiteMap | null): void;
}

/** A desk in the same thread, for a page that has no other. What it is told it keeps in memory. */
export function openDesk(circumstances: Circumstances, map: SiteMap | null = null): LocalDesk {
  let kept = map;
  const at = circumstances;
  return {
    read: async (form, scene) => readForm(form, kept, scene, at),
    check: async (controls, scene) => checkControls(controls, scene, at),
    question: async (form, ref) => questionOf(form, ref, kept, at.language),
    targets: async (form) => targetsOf(form, kept, at.language),
    async learn(form, ref, meant) {
      const { form: said, says, before } = learnOf(form, ref, meant, kept, at);
      if (said) kept = putForm(kept ?? emptyMap(''), said);
      return { says, before };
    },
    async restore(before) {
      kept = putForm(kept ?? emptyMap(''), before);
    },
    // the guard keeps it for as long as the page lives
    dismiss: async () => undefined,
    undismiss: async () => undefined,
    useMap(next) {
      kept = next;
    },
  };
}
