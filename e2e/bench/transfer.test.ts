import { expect, test } from 'vitest';
import { bytesBy } from './transfer';

const transfers = [
  { bytes: 1000, fromMs: 100, toMs: 200 },
  { bytes: 400, fromMs: 150, toMs: 250 },
];

test('what has come counts whole, what is on its way in proportion', () => {
  expect(bytesBy(transfers, 100)).toBe(0);
  expect(bytesBy(transfers, 150)).toBe(500);
  expect(bytesBy(transfers, 200)).toBe(1200);
  expect(bytesBy(transfers, 250)).toBe(1400);
  expect(bytesBy(transfers, 9000)).toBe(1400);
});

test('what comes in no time at all is there at once', () => {
  expect(bytesBy([{ bytes: 7, fromMs: 5, toMs: 5 }], 5)).toBe(7);
  expect(bytesBy([{ bytes: 7, fromMs: 5, toMs: 5 }], 4)).toBe(0);
});
