/** The ASCII form of host names in other scripts, RFC 3492, so that a name that looks like another is seen to be none. */

const [BASE, LEAST, MOST, SKEW, DAMP, FIRST_BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 128];

function adapt(delta: number, points: number, first: boolean): number {
  let d = first ? Math.floor(delta / DAMP) : delta >> 1;
  d += Math.floor(d / points);
  let k = 0;
  for (; d > ((BASE - LEAST) * MOST) >> 1; k += BASE) d = Math.floor(d / (BASE - LEAST));
  return k + Math.floor(((BASE - LEAST + 1) * d) / (d + SKEW));
}

const digit = (d: number): string => String.fromCharCode(d < 26 ? d + 97 : d + 22);

function labelInAscii(label: string): string {
  const points = Array.from(label, (c) => c.codePointAt(0)!);
  const basic = points.filter((p) => p < FIRST);
  if (basic.length === points.length) return label;
  let out = String.fromCharCode(...basic) + (basic.length > 0 ? '-' : '');
  let n = FIRST;
  let delta = 0;
  let bias = FIRST_BIAS;
  let done = basic.length;
  while (done < points.length) {
    const next = Math.min(...points.filter((p) => p >= n));
    delta += (next - n) * (done + 1);
    n = next;
    for (const p of points) {
      if (p < n) delta += 1;
      if (p !== n) continue;
      let q = delta;
      for (let k = BASE; ; k += BASE) {
        const t = k <= bias ? LEAST : k >= bias + MOST ? MOST : k - bias;
        if (q < t) break;
        out += digit(t + ((q - t) % (BASE - t)));
        q = Math.floor((q - t) / (BASE - t));
      }
      out += digit(q);
      bias = adapt(delta, done + 1, done === basic.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    n += 1;
  }
  return `xn--${out}`;
}

/** A host with each of its names in ASCII: 民政.example is xn--5bvs5m.example. What is longer than any host stays as it is. */
export const hostInAscii = (host: string): string =>
  host.length > 255
    ? host
    : host.normalize('NFKC').toLowerCase().replace(/[。．｡]/g, '.').split('.').map(labelInAscii).join('.');
