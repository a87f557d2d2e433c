import type { VNode } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import { say } from '../words.ts';
import { MakeBackup } from './make.tsx';
import { StorageSpace } from './space.tsx';
import { TakeBack } from './take-back.tsx';

/** The backup out and in, tried, and what the browser promises. */
export const BackupView = ({ language }: { readonly language: Language }): VNode => (
  <>
    <h2>{say(language, 'backup')}</h2>
    <MakeBackup language={language} />
    <TakeBack purpose="restore" language={language} />
    <TakeBack purpose="drill" language={language} />
    <StorageSpace language={language} />
  </>
);
