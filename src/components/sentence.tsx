import { Fragment } from 'react';
import type { Sentence } from '../selectors/answer';
import { FigureButton } from './figure-button';

/** Words with numbers in them, each of which can be asked about. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, index) => (
    <Fragment key={index}>
      {typeof part === 'string' ? part : <FigureButton cell={part} />}
    </Fragment>
  ));
}
