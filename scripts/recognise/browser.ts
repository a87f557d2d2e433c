import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from '../../test/browsers/find.ts';

const isRoot = (): boolean => process.getuid?.() === 0;

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--lang=zh-CN',
  // sockets pass by the routes of a page: nothing has a name, and all goes to a proxy that isn't there
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:1',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // all frames of a page in one process, where one session reaches them
  '--disable-site-isolation-trials',
];

/** Chromium, cut off from every network. Rejects, with a sentence, when it is not there or does not start. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  try {
    return await chromium.launch({ executablePath, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false, args: isRoot() ? ['--no-sandbox', ...args] : args });
  } catch (problem) {
    throw new Error(`${executablePath} ended at once or did not answer. Name another program in CHROMIUM.`, { cause: problem });
  }
}
