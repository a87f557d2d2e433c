import type { VNode } from 'preact';
import { AmountSection } from './amount.tsx';
import { CaseSection } from './case.tsx';
import { KnownSection } from './known.tsx';
import { LawSection } from './law.tsx';
import { StepsSection } from './steps.tsx';
import type { SectionProps } from './view.ts';
import { WhatIfSection } from './what-if.tsx';
import type { WordKey } from './words.ts';

export interface Section {
  readonly id: string;
  /** What its tab is called. */
  readonly name: WordKey;
  readonly body: (props: SectionProps) => VNode;
}

/** The sides of a case, in the order of their tabs. Another one is another line here. */
export const sections: readonly Section[] = [
  { id: 'case', name: 'case', body: CaseSection },
  { id: 'known', name: 'known', body: KnownSection },
  { id: 'law', name: 'law', body: LawSection },
  { id: 'amount', name: 'amount', body: AmountSection },
  { id: 'steps', name: 'steps', body: StepsSection },
  { id: 'what-if', name: 'whatIf', body: WhatIfSection },
];
