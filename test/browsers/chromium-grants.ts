import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Permissions {
  explicit_host?: string[];
}

interface Preferences {
  extensions?: { settings?: Record<string, { granted_permissions?: Permissions; runtime_granted_permissions?: Permissions }> };
}

/**
 * Notes in a closed profile that the user once allowed these hosts: the browser then answers `permissions.request`
 * with yes and without asking, for its question can't be clicked from a test. `permissions.contains` is no until then.
 * The profile must have had the extension in it.
 */
export function grantHosts(profile: string, extensionId: string, hosts: readonly string[]): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const settings = preferences.extensions?.settings?.[extensionId];
  if (!settings) throw new Error(`The profile does not know the extension ${extensionId}`);
  // Some versions look at the one record, some at the other.
  for (const record of ['granted_permissions', 'runtime_granted_permissions'] as const) {
    const granted = (settings[record] ??= {});
    granted.explicit_host = [...(granted.explicit_host ?? []), ...hosts];
  }
  writeFileSync(file, JSON.stringify(preferences));
}
