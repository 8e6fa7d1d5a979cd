import { WordList } from '../../components/word-list';
import { optionOf } from '../../selectors/answered';
import { words } from '../../selectors/words-used';
import { useOpen } from '../../state/workbench';

/** What the short words on the page mean, and what the others are compared with. */
export function WordsUsed() {
  const label = useOpen(({ answer, look }) => optionOf(answer.resolved, look.baseline).label);
  const summary = useOpen(({ answer, look }) => optionOf(answer.resolved, look.baseline).summary);
  const baseline = summary === null ? [] : [{ word: label, meaning: summary }];
  return (
    <section className="words" aria-labelledby="words-title">
      <h2 id="words-title" className="section-title">Words used</h2>
      <WordList words={[...baseline, ...words]} />
    </section>
  );
}
