import { expect, it } from 'vitest';
import { appraise } from '../../models/appraise';
import { inputsOfWorkedExample, readWorkedExample } from '../reference/worked-example';
import { appraiseOnSheet } from './mathjs-baseline';

const inputs = inputsOfWorkedExample(readWorkedExample().inputs);
const appraisal = appraise(inputs);

/** The ratio that the benchmark prints is worth something only if both work out the same answer. */
it.each(inputs.options.map((option, index) => ({ id: option.id, option, figures: appraisal.options[index]!.figures })))(
  'agrees with the model on $id', ({ option, figures }) => {
    for (const [name, value] of Object.entries({ ...appraiseOnSheet(inputs, option) })) {
      const expected = figures[name as keyof ReturnType<typeof appraiseOnSheet>];
      expect(Math.abs(value - expected), `${name}: ${value} for ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    }
  },
);
