import type { Problem } from '../../models/index';

/** Every problem on its own lines: place, what, why, remedy. */
export function printProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, path, line, column, what, why, remedy }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return `${[place, path].filter((part) => part !== '').join(' ')}\n  ${what}\n  ${why}\n  ${remedy}`;
  }).join('\n');
}
