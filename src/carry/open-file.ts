import type { Actions } from '../state/store';
import { textOf } from './read-file';

/** Opens a file of the reader's; where it cannot be opened, all its problems are shown and the session before stays. */
export async function openFile(file: File, { choose, refuse }: Pick<Actions, 'choose' | 'refuse'>): Promise<void> {
  const outcome = await textOf(file);
  if (outcome.ok) choose({ id: `file ${file.name}`, name: file.name, file: file.name, text: outcome.value });
  else refuse({ name: file.name, file: file.name, problems: outcome.problems, text: null });
}

/** Asks for a file, as its button and Ctrl+O do. */
export function askForFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.yaml,.yml,.txt,text/plain,text/yaml,application/yaml';
  return new Promise((resolve) => {
    input.addEventListener('change', () => { resolve(input.files?.[0] ?? null); });
    input.addEventListener('cancel', () => { resolve(null); });
    input.click();
  });
}
