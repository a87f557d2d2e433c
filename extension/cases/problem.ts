import type { Words } from '../../core/model/field-spec.ts';

/** What can go wrong with the register, each with what to say and what to do about it. */
const problems = {
  'no-vault': [
    { zh: '还没有设置名册口令。', en: 'No passphrase has been set for the register yet.' },
    { zh: '先设置口令；在此之前本扩展只作提示，不保存任何资料。', en: 'Set one first; until then hints are given and nothing is kept.' },
  ],
  'vault-exists': [
    { zh: '这里已经有一份名册。', en: 'There is a register here already.' },
    { zh: '用原口令打开；如要重新开始，先备份，再清除全部资料。', en: 'Open it with its passphrase; to start anew, back it up and erase everything first.' },
  ],
  locked: [
    { zh: '名册已锁定。', en: 'The register is locked.' },
    { zh: '输入口令打开。', en: 'Enter the passphrase to open it.' },
  ],
  'wrong-passphrase': [
    { zh: '口令不对。', en: 'That is not the passphrase.' },
    { zh: '检查大小写和输入法后再试；忘记口令时使用恢复码。', en: 'Look at capitals and input method and try again; if it is forgotten, use the recovery code.' },
  ],
  wait: [
    { zh: '口令连续输错，现在不能再试。', en: 'Too many wrong passphrases; none is taken just now.' },
    { zh: '等候时间到后再试，或使用恢复码。', en: 'Try again when the time is over, or use the recovery code.' },
  ],
  'weak-passphrase': [
    { zh: '口令太容易被猜出。', en: 'This passphrase is too easy to guess.' },
    { zh: '至少写 8 个字符，不要只用数字，也不要一个字符重复到底；几个不相干的词连在一起最好记。', en: 'Use 8 characters or more, not digits alone and not one character over and over; a few unrelated words are easiest to remember.' },
  ],
  'mistyped-recovery': [
    { zh: '恢复码有抄错的地方。', en: 'The recovery code was not copied right.' },
    { zh: '逐组核对：共 9 组，每组 4 个字符。', en: 'Compare it group by group: nine groups of four characters.' },
  ],
  'wrong-recovery': [
    { zh: '这不是这份名册的恢复码。', en: 'This recovery code belongs to another register.' },
    { zh: '换用设置或最近一次更换时保存的恢复码。', en: 'Use the one that was saved at set-up, or when it was last renewed.' },
  ],
  damaged: [
    { zh: '有一条资料已损坏或被改动，不能读出。', en: 'A record is damaged or was altered and can’t be read.' },
    { zh: '从最近的备份恢复；其他资料不受影响。', en: 'Restore it from the latest backup; other records are not affected.' },
  ],
  'newer-version': [
    { zh: '这份资料由更新的版本保存。', en: 'A newer version of this extension saved this.' },
    { zh: '更新本扩展后再打开，资料不会丢失。', en: 'Update the extension, then open it; nothing is lost.' },
  ],
  quota: [
    { zh: '磁盘或浏览器的存储空间已满，这次没有保存。', en: 'The disk or the browser’s storage is full; this was not saved.' },
    { zh: '先备份名册，再清理磁盘空间，然后重试；已保存的资料还在。', en: 'Back up the register, free some space, then try again; what was saved before is still there.' },
  ],
  blocked: [
    { zh: '另一个窗口里的旧版本正占用名册。', en: 'An older version in another window is holding the register.' },
    { zh: '关闭本扩展的其他窗口和标签页后重试。', en: 'Close the other windows and tabs of this extension, then try again.' },
  ],
  stale: [
    { zh: '扩展已更新，这个窗口还是旧的。', en: 'The extension was updated, and this window is still the old one.' },
    { zh: '关闭这个窗口再打开，资料不会丢失。', en: 'Close this window and open it again; nothing is lost.' },
  ],
  vanished: [
    { zh: '名册已被浏览器或其他程序清除。', en: 'The browser or another program has removed the register.' },
    { zh: '从备份文件恢复；没有备份时只能重新建立。', en: 'Restore it from a backup file; without one it has to be begun anew.' },
  ],
  unavailable: [
    { zh: '浏览器不允许在本机保存资料。', en: 'The browser does not allow anything to be kept on this computer.' },
    { zh: '退出无痕窗口，或请管理员允许本扩展使用本地存储；核对和提示不受影响。', en: 'Leave private windows, or ask the administrator to allow local storage for this extension; checks and hints go on.' },
  ],
  crowded: [
    { zh: '另一个窗口同时在改，这次没有保存。', en: 'Another window was changing the same things; this was not saved.' },
    { zh: '稍候再试一次。', en: 'Try again in a moment.' },
  ],
  gone: [
    { zh: '名册里没有这个人了。', en: 'This person is no longer in the register.' },
    { zh: '刷新名册；可能已在另一个窗口删除。', en: 'Refresh the register; another window may have erased the record.' },
  ],
  'not-a-backup': [
    { zh: '这不是名册备份文件。', en: 'This is no backup of a register.' },
    { zh: '选择扩展名为 .wubao 的备份文件。', en: 'Choose a backup file; its name ends in .wubao.' },
  ],
  'broken-backup': [
    { zh: '备份文件不完整或被改动，没有读入任何资料。', en: 'The backup file is incomplete or was altered; nothing was taken from it.' },
    { zh: '重新复制这个文件，或换用另一份备份。', en: 'Copy the file again, or use another backup.' },
  ],
} as const satisfies Record<string, readonly [says: Words, todo: Words]>;

export type CaseProblemKind = keyof typeof problems;

/** The one kind of error that leaves this room. `message` holds the kind and never a value. */
export class CaseProblem extends Error {
  override readonly name = 'CaseProblem';
  readonly kind: CaseProblemKind;
  readonly says: Words;
  readonly todo: Words;
  /** Seconds until a passphrase is taken again; 0 where there is nothing to wait for. */
  readonly wait: number;

  constructor(kind: CaseProblemKind, { wait = 0, cause }: { readonly wait?: number; readonly cause?: unknown } = {}) {
    super(kind, cause === undefined ? {} : { cause });
    this.kind = kind;
    this.wait = wait;
    [this.says, this.todo] = problems[kind];
  }
}

export const caseProblems = Object.keys(problems) as readonly CaseProblemKind[];
