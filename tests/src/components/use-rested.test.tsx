import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRested } from '../../../src/components/use-rested';

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
