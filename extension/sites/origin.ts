/**
 * A site is one origin, written as the URL standard does: `http://10.0.0.8:8080`, no path, no slash at the end,
 * a port only where it is not the scheme's own.
 */
export type Origin = string;

/** The site that an address belongs to, or null where it is no web page or not an address at all. */
export const originOf = (address: string): Origin | null => {
  try {
    const url = new URL(address);
    // A host may be spelt with a star, and in a pattern that would stand for others too.
    return /^https?:$/.test(url.protocol) && !url.hostname.includes('*') ? url.origin : null;
  } catch {
    return null;
  }
};

export const isOrigin = (text: string): text is Origin => originOf(text) === text;

/**
 * The match pattern that a browser grants for a site. Patterns know no port: the grant covers all ports of the host,
 * so whoever acts on it must still ask whether the very origin is on.
 */
export const patternOf = (origin: Origin): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** The host as a person knows it: `10.0.0.8:8080`. Names in other scripts stay in punycode, so that none looks like another. */
export const hostOf = (origin: Origin): string => new URL(origin).host;
