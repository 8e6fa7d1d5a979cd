import { WordList } from '../../components/word-list';
import { words } from '../../selectors/words-used';

/** What the short words on the page mean. */
export function WordsUsed() {
  return (
    <section className="words" aria-labelledby="words-title">
      <h2 id="words-title" className="section-title">Words used</h2>
      <WordList words={words} />
    </section>
  );
}
