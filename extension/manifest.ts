/** The id that Chromium derives from `publicKey`. */
export const CHROMIUM_ID = 'oealgeklamcoggdeigokknkicneogppd';

/** Firefox' id of the add-on: a name in the form of an address, not an address. */
export const FIREFOX_ID = 'wubao@extension.invalid';

/** Only fixes the id of an unpacked build; its private half was never kept and signs nothing. */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAo4gad4ZPjtRlDGmS0KUVaNtJTHrAKqCxOx/dnZfn+OJkuYviWwyT4uZm1xgYA1Qk3kV3yPrZotpdYXPCeOJ/3mjnnJUyFzgmDkwu5eHXS7cpN4p7GIznLRDCXHW1L5f/1dhTm0gVXzxcUDCPUZS7Uzh75hIf4gN4p1j8jhavNjATEAYj6t+xjYtYVlTuJ3+VxB5o8nW9FO01OXW6Zdd1trAf8kqZ8a3sCT0ztTLzogTVVuesCQNKpL19h+Zs8X9p7OYcLtEPVlFzIbDJ5AbZQhGxsD5Qpvc0mGtIZEXmcoFeLTRFsImzFsc1OM2UD8eEYfbIuHraKpDr/y5+bm2bTQIDAQAB';

const shared = {
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  default_locale: 'zh_CN',
  // What a clerk agrees to when installing: nothing that a browser would warn of.
  permissions: ['storage', 'scripting', 'activeTab'],
  // Asked for one site at a time, from the popup.
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  content_security_policy: {
    extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
  },
};

/** The manifest beside what WXT derives from the entry points (background, popup, icons, version). */
export const manifestFor = (family: 'chromium' | 'firefox') =>
  family === 'chromium'
    ? {
        ...shared,
        key: publicKey,
        // What an administrator may set. Firefox needs no schema for it.
        storage: { managed_schema: 'managed-schema.json' },
        // The first with optional host permissions and session storage.
        minimum_chrome_version: '102',
      }
    : {
        ...shared,
        browser_specific_settings: {
          gecko: {
            id: FIREFOX_ID,
            // The first with optional_host_permissions.
            strict_min_version: '128.0',
            data_collection_permissions: { required: ['none' as const] },
          },
        },
      };

interface Built {
  action?: { default_title?: string | undefined } | undefined;
  content_scripts?: readonly unknown[] | undefined;
  sidebar_action?: { default_title?: string | undefined } | undefined;
}

/** Mends what WXT writes: titles of pages in one language, and an empty list for the script that is registered at run time. */
export const mendManifest = (built: Built): void => {
  if (built.action) built.action.default_title = '__MSG_name__';
  if (built.sidebar_action) built.sidebar_action.default_title = '__MSG_name__';
  if (built.content_scripts?.length === 0) delete built.content_scripts;
};
