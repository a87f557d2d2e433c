import { cdp } from 'vitest/browser';

/** The protocol's own commands, as far as they are used here. */
interface Mouse {
  send(method: 'Input.dispatchMouseEvent', event: { type: string; x: number; y: number; button?: 'left'; clickCount?: number }): Promise<unknown>;
}

/** Where a place inside an element, near its start, is in the window of the browser, through all the frames around it. */
function placeIn(e: Element): { x: number; y: number } {
  const box = e.getBoundingClientRect();
  let x = box.left + Math.min(box.width, 40) / 2;
  let y = box.top + box.height / 2;
  for (let frame = e.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const around = frame.getBoundingClientRect();
    const scale = around.width / (frame as HTMLElement).offsetWidth;
    x = around.left + (x + frame.clientLeft) * scale;
    y = around.top + (y + frame.clientTop) * scale;
  }
  return { x, y };
}

/** A real click of the mouse: events made by a script are not trusted, and the guard asks only at trusted ones. */
export async function press(e: HTMLElement): Promise<void> {
  const mouse = cdp() as unknown as Mouse;
  e.scrollIntoView({ block: 'center' });
  const at = placeIn(e);
  await mouse.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await mouse.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, button: 'left', clickCount: 1 });
  await mouse.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, button: 'left', clickCount: 1 });
}
