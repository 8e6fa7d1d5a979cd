import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/components/error-boundary';

afterEach(() => { vi.restoreAllMocks(); });

function Faulty(): never {
  throw new RangeError('no option nowhere');
}

test('a fault is told in its place and the rest of the page stays', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<><p>The rest</p><ErrorBoundary what="This chart"><Faulty /></ErrorBoundary></>);
  expect(screen.getByText('The rest')).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(/This chart could not be shown\..*no option nowhere/);
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
