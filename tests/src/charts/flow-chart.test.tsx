import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { whoPays } from '../../../models/index';
import { FlowChart } from '../../../src/charts/flow-chart';
import { flowPicture } from '../../../src/selectors/flow-picture';
import { answeredSussex } from '../sussex';

const answered = answeredSussex();
const who = whoPays(answered.resolved, answered.appraisal, 'whole_force');

test('has a band for every part, named with its pounds, and a key for every fill', () => {
  const picture = flowPicture(who, { counting: 'all', worth: 'undiscounted' });
  const { container } = render(<FlowChart picture={picture} />);
  const parts = [...picture.pays, ...picture.gains].flatMap((end) => end.parts);
  const titles = [...container.querySelectorAll('path title')].map(({ textContent }) => textContent);
  expect(titles).toHaveLength(parts.length);
  expect(titles).toContain(`Victims and society, social: ${picture.gains.at(-1)?.amount.text ?? ''}`);
  expect([...container.querySelectorAll('.legend li')].map(({ textContent }) => textContent)).toEqual(['Put in', 'Cashable', 'Capacity released', 'Social']);
});

test('draws no band where nothing is put in or gained', () => {
  const nobody = { ...who, agencies: [] };
  const { container } = render(<FlowChart picture={flowPicture(nobody, { counting: 'cashable', worth: 'present' })} />);
  expect(container.querySelectorAll('path')).toHaveLength(0);
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});
