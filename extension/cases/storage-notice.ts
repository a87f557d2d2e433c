/** How safe what is kept is from the browser's own whims. */
export interface StorageNotice {
  /** Bytes, as the browser estimates them; null where it doesn't tell. */
  readonly used: number | null;
  readonly limit: number | null;
  /** Whether the browser has promised not to clear it when the disk runs full. Null where it doesn't tell. */
  readonly promised: boolean | null;
}

export async function readStorageNotice(storage: Partial<StorageManager> | undefined = navigator.storage): Promise<StorageNotice> {
  const { usage = null, quota = null } = (await storage?.estimate?.().catch(() => null)) ?? {};
  const promised = (await storage?.persisted?.().catch(() => null)) ?? null;
  return { used: usage, limit: quota, promised };
}

/** Asks the browser for that promise; from a page, after a click: Firefox asks the person. */
export const askForPromise = async (storage: Partial<StorageManager> | undefined = navigator.storage): Promise<boolean> => (await storage?.persist?.().catch(() => false)) ?? false;
