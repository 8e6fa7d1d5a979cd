import type { Problem } from '../../models/index';

interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly Problem[];
}

function place({ file, path, line, column }: Problem): string {
  const position = line === undefined ? '' : `, line ${line}${column === undefined ? '' : `, column ${column}`}`;
  return `${file}${position}${path === '' ? '' : ` (${path})`}`;
}

interface ProblemItemsProps {
  readonly problems: readonly Problem[];
  /** The text they were found in, if its lines are to be shown. */
  readonly text?: string | null;
  /** Leads to the place of a problem, for those that can be led to. */
  readonly onPlace?: (problem: Problem) => void;
  /** The file whose places can be led to. */
  readonly file?: string;
  /** Whether the place is shown: it says nothing beside the control that the problem is about. */
  readonly hasPlace?: boolean;
}

/** Each problem: what, why it matters and how to mend it, and where. */
export function ProblemItems({ problems, text = null, onPlace, file, hasPlace = true }: ProblemItemsProps) {
  const lines = text?.split(/\r\n?|\n/);
  return (
    <ol className="problem-list__items">
      {problems.map((problem, index) => (
        <li key={index}>
          <p className="problem-list__what">{problem.what}</p>
          <p>{problem.why} {problem.remedy}</p>
          {hasPlace && (
            <p className="problem-list__place">
              {onPlace !== undefined && problem.line !== undefined && problem.file === file
                ? <button type="button" className="plain-button" onClick={() => { onPlace(problem); }}><code>{place(problem)}</code></button>
                : <code>{place(problem)}</code>}
            </p>
          )}
          {problem.line !== undefined && lines?.[problem.line - 1] !== undefined && (
            <pre className="problem-list__line">{lines[problem.line - 1]}</pre>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Everything that is wrong with what was opened: where, what, why it matters and how to mend it. */
export function ProblemList({ title, problems }: ProblemListProps) {
  return (
    <section className="problem-list" aria-labelledby="problem-list-title" role="alert">
      <h1 id="problem-list-title" className="problem-list__title">{title}</h1>
      <ProblemItems problems={problems} />
    </section>
  );
}
