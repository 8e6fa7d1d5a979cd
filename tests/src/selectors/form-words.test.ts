import { expect, test } from 'vitest';
import { inFormWords } from '../../../src/selectors/form-words';

test('a problem of the text speaks of the fields as the form does', () => {
  const problem = { file: 'a.yaml', path: 'options[3].label', what: 'Option “b”: “label” must be some text.', why: 'Why.', remedy: 'Change “go_live”, not “unit”.' };
  expect(inFormWords(problem)).toEqual({ ...problem, what: 'Option “b”: “name” must be some text.', remedy: 'Change “go-live”, not “unit”.' });
});
