import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addAgreements } from '../../../models/index';
import { sussex } from '../sussex';
import { openPage } from './page';

test('the Summary names the gap and the next cliff once there is an agreement', async () => {
  const { unmount } = openPage(sussex());
  expect(screen.queryByRole('link', { name: /^Gap / })).toBeNull();
  unmount();
  const grant = { label: 'Grant', funder: 'home_office', share: 1, first_month: '2027-04', last_month: '2029-03', certainty: 'agreed' } as const;
  const text = addAgreements(sussex().text, [grant]);
  openPage({ ...sussex(), text: text.ok ? text.value : '' });
  const link = await screen.findByRole('link', { name: /^Gap £[\d.]+m, £ of the day; next cliff Apr.2029$/ });
  expect(link).toHaveAttribute('href', '#/money');
});
