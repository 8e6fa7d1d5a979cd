import { WordList } from '../../components/word-list';
import type { Word } from '../../selectors/words-used';

/** What the words of a section mean, for whoever meets them for the first time. */
export function Terms({ words }: { readonly words: readonly Word[] }) {
  return (
    <details className="certainty__terms">
      <summary>What these words mean</summary>
      <WordList words={words} />
    </details>
  );
}
