import { expect, it } from 'vitest';
import { makeQueue } from './queue.ts';

it('runs tasks in turn, and goes on after one that failed', async () => {
  const inTurn = makeQueue();
  const order: string[] = [];
  let open = (): void => undefined;
  const first = inTurn(async () => {
    order.push('first begins');
    await new Promise<void>((resolve) => (open = resolve));
    order.push('first ends');
    throw new Error('no');
  });
  const second = inTurn(async () => order.push('second'));
  await Promise.resolve();
  open();
  await expect(first).rejects.toThrow('no');
  await second;
  expect(order).toEqual(['first begins', 'first ends', 'second']);
});
