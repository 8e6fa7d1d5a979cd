import { Fragment } from 'react';
import type { Sentence } from '../selectors/answer';
import { FigureButton } from './figure-button';

/** Keeps the line for words that are still to come, so that nothing moves when they do. */
const blank: Sentence = ['\u00a0'];

/** Words with numbers in them, each of which can be asked about; null while they are being worked out. */
export function SentenceText({ sentence }: { readonly sentence: Sentence | null }) {
  return (sentence ?? blank).map((part, index) => (
    <Fragment key={index}>
      {typeof part === 'string' ? part : <FigureButton cell={part} />}
    </Fragment>
  ));
}
