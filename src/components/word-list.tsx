import type { Word } from '../selectors/words-used';

/** Words with what they mean, run on as one paragraph. */
export function WordList({ words }: { readonly words: readonly Word[] }) {
  return (
    <dl className="word-list">
      {words.map(({ word, meaning }) => <div key={word}><dt>{word}</dt><dd>{meaning}</dd></div>)}
    </dl>
  );
}
