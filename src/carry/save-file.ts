import type { Document } from '../state/store';
import { download } from './download';

/** The name a scenario is saved under: that of its file, without folders. */
export function fileNameOf({ opened }: Document): string {
  const name = opened.ready.file.split('/').at(-1) ?? '';
  return /\.ya?ml$/i.test(name) ? name : `${name === '' ? 'scenario' : name}.yaml`;
}

/** Saves the text exactly as it stands and says what was and was not saved. */
export function saveFile(document: Document): string {
  const name = fileNameOf(document);
  download(name, document.text, 'application/yaml;charset=utf-8');
  const { size } = document.edits;
  if (size === 0) return `Saved as ${name}.`;
  return `Saved as ${name}, without ${size === 1 ? 'the trial edit, which is' : `the ${size} trial edits, which are`} not part of the text. Keep them as overrides to save them too.`;
}
