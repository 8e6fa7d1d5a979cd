import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Library } from '../../../models/scenario/layers';
import { carryEvidence } from '../../../models/scenario/save-editions';
import { library } from '../../../src/library';
import { openPage } from '../rooms/page';
import { sussex } from '../sussex';

const extra = '{id: local_share, label: A local share, kind: belief, unit: share, value: 0.5, quality: local, source: safelives_marac_data, locator: Table 1, reviewed: 2026-11}';

/** Evidence with one figure more than that of the workbench, and another value of one that both have. */
const richer: Library = {
  ids: library.ids,
  read: (id) => {
    const entry = library.read(id);
    if (entry === undefined || id !== 'demand') return entry;
    const text = entry.text.replace('    value: 1.06\n', '    value: 1.08\n').replace('  - id: referral_share', `  - ${extra}\n  - id: referral_share`);
    return { file: `richer/${entry.file}`, text };
  },
};

test('a file that stands on its own evidence alone is compared, says why it cannot adopt, and keeps its own', async () => {
  const override = '  - {parameter: local_share, value: 0.4, unit: share, reason: A test., source: judgement, by: Tests, on: 2026-11-22}\n';
  const own = sussex().text.includes('\noverrides:\n') ? sussex().text.replace('\noverrides:\n', `\noverrides:\n${override}`) : `${sussex().text}overrides:\n${override}`;
  const carried = carryEvidence(own, { file: 'mine.yaml', library: richer });
  if (!carried.ok) throw new Error(carried.problems.map(({ what }) => what).join('\n'));
  const { user } = openPage({ ...sussex(), id: 'mine', name: 'mine.yaml', file: 'mine.yaml', text: carried.value });
  const asked = screen.getByRole('region', { name: 'mine.yaml was made on other evidence' });
  expect(within(asked).getByRole('row', { name: /^Victim-perpetrator pairs.*1\.08.*1\.06/ })).toBeVisible();
  expect(asked).toHaveTextContent(/does not open on the evidence here.*local_share/);
  expect(within(asked).queryByRole('button', { name: 'Adopt the evidence here' })).not.toBeInTheDocument();
  await user.click(within(asked).getByRole('button', { name: 'Keep the evidence of the file' }));
  expect(asked).not.toBeInTheDocument();
});
