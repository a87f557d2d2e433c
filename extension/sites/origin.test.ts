import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isOrigin, originOf, patternOf } from './origin.ts';

describe('the site of an address', () => {
  it.each([
    ['http://10.0.0.8:8080/wbgy/main.jsp?id=1#top', 'http://10.0.0.8:8080', 'http://10.0.0.8/*', '10.0.0.8:8080'],
    ['http://localhost:8365/legacy/', 'http://localhost:8365', 'http://localhost/*', 'localhost:8365'],
    ['https://portal.example:443/', 'https://portal.example', 'https://portal.example/*', 'portal.example'],
    ['http://portal.example:443/', 'http://portal.example:443', 'http://portal.example/*', 'portal.example:443'],
    ['http://[::1]:8080/a', 'http://[::1]:8080', 'http://[::1]/*', '[::1]:8080'],
    ['https://user:secret@portal.example/', 'https://portal.example', 'https://portal.example/*', 'portal.example'],
    ['http://民政.example/', 'http://xn--5bvs5m.example', 'http://xn--5bvs5m.example/*', 'xn--5bvs5m.example'],
  ])('%s', (address, origin, pattern, host) => {
    expect(originOf(address)).toBe(origin);
    expect(patternOf(origin)).toBe(pattern);
    expect(hostOf(origin)).toBe(host);
  });

  it.each(['chrome://extensions/', 'file:///C:/a.html', 'about:blank', 'data:text/html,a', 'ftp://a.example/', 'http://*/', 'http://*.example/', 'blob:http://a.example/1', '', 'null', 'a'])(
    'there is none for %s',
    (address) => {
      expect(originOf(address)).toBeNull();
    },
  );

  it('is its own site, and no other text is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const origin = originOf(address);
        expect(origin !== null && isOrigin(origin)).toBe(true);
        expect(isOrigin(`${origin}/`)).toBe(false);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => !isOrigin(text) || originOf(`${text}/path`) === text));
  });

  it('gives no pattern with a port or a path', () => {
    fc.assert(
      fc.property(fc.webAuthority({ withPort: true }), fc.constantFrom('http', 'https'), (authority, scheme) => {
        const origin = originOf(`${scheme}://${authority}`);
        if (origin !== null) expect(patternOf(origin)).toMatch(/^https?:\/\/[^/:*]+\/\*$/);
      }),
    );
  });
});
