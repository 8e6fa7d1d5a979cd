import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addAgreements, changeFinancial } from '../../../models/index';
import { sussex } from '../sussex';
import { openPage } from './page';

test('the Summary names the gap and the next cliff once there is an agreement', async () => {
  const { unmount } = openPage(sussex());
  expect(screen.queryByRole('link', { name: /^Gap / })).toBeNull();
  unmount();
  const hope = { label: 'Hope', funder: 'council', amount: 1000, first_month: '2027-04', last_month: '2028-03', certainty: 'hoped_for' } as const;
  const grant = { label: 'Grant', funder: 'home_office', share: 1, first_month: '2027-04', last_month: '2029-03', certainty: 'agreed' } as const;
  const text = addAgreements(sussex().text, [grant]);
  const shown = openPage({ ...sussex(), text: text.ok ? text.value : '' });
  const link = await screen.findByRole('link', { name: /^Gap £[\d.]+m, £ of the day; next cliff Apr.2029$/ });
  expect(link).toHaveAttribute('href', '#/money');
  shown.unmount();
  const hoped = addAgreements(sussex().text, [grant, hope]);
  const counted = hoped.ok ? changeFinancial(hoped.value, { counts: 'hoped_for' }) : hoped;
  openPage({ ...sussex(), text: counted.ok ? counted.value : '' });
  await screen.findByRole('link', { name: /^Gap £[\d.]+m, £ of the day, counting hopes; next cliff / });
});
