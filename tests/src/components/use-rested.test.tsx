import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRested, useSettled } from '../../../src/components/use-rested';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('a value that keeps changing is taken over once, when it has come to rest', async () => {
  const seen: number[] = [];
  const { rerender } = renderHook(({ value }) => { seen.push(useRested(value)); }, { initialProps: { value: 0 } });
  for (const value of [1, 2, 3]) {
    rerender({ value });
    await act(() => vi.advanceTimersByTimeAsync(100));
  }
  expect(new Set(seen)).toEqual(new Set([0]));
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(seen.at(-1)).toBe(3);
  expect(seen).not.toContain(1);
  expect(seen).not.toContain(2);
});

test('what the first picture need not wait for is null at first, and then follows as one that rests', async () => {
  const seen: (number | null)[] = [];
  const { rerender } = renderHook(({ value }) => { seen.push(useSettled(value)); }, { initialProps: { value: 1 } });
  expect(seen).toEqual([null]);
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(seen.at(-1)).toBe(1);
  rerender({ value: 2 });
  expect(seen.at(-1)).toBe(1);
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(seen.at(-1)).toBe(2);
  expect(seen.slice(1)).not.toContain(null);
});
