import { adoptEvidence, carryEvidence, isSelfContained, recordEditions, type Outcome } from '../../models/index';
import { library } from '../library';
import type { Document } from '../state/store';
import { download } from './download';

/** The name a scenario is saved under: that of its file, without folders. */
export function fileNameOf({ opened }: Document): string {
  const name = opened.ready.file.split('/').at(-1) ?? '';
  return /\.ya?ml$/i.test(name) ? name : `${name === '' ? 'scenario' : name}.yaml`;
}

/** The text as it is saved: with what it says of the evidence it stands on, where that can be written. */
export function recordedText({ text, opened }: Document): { readonly text: string; readonly isRecorded: boolean } {
  const outcome = recordEditions(text, { file: opened.ready.file, library });
  return outcome.ok ? { text: outcome.value, isRecorded: true } : { text, isRecorded: false };
}

function trialWords({ size }: Document['edits']): string {
  if (size === 0) return '';
  const left = size === 1 ? 'the trial edit, which is' : `the ${size} trial edits, which are`;
  return ` It is without ${left} not part of the text. Keep them as overrides to save them too.`;
}

function hand(name: string, text: string): void {
  download(name, text, 'application/yaml;charset=utf-8');
}

/** Saves the text as it stands, with the editions of the evidence, and says what was and was not saved. */
export function saveFile(document: Document): string {
  const name = fileNameOf(document);
  const { text, isRecorded } = recordedText(document);
  hand(name, text);
  const doubt = isRecorded ? '' : ' It does not say which evidence it was made on, because its text has problems.';
  return `Saved as ${name}.${doubt}${trialWords(document.edits)}`;
}

/** Whether a text brings its evidence along. Looking for the word first spares all others a reading. */
export function carriesEvidence(text: string): boolean {
  return /^editions:/m.test(text) && isSelfContained(text, '');
}

/** A name that tells the two ways of saving apart. */
function nameWith(name: string, ending: string): string {
  const bare = name.replace(/\.ya?ml$/i, '').replace(/-(?:self-contained|on-bundled-evidence)$/, '');
  return `${bare}${ending}.yaml`;
}

function saveAs(document: Document, ending: string, outcome: Outcome<string>, words: string): string {
  if (!outcome.ok) return `Not saved: ${outcome.problems[0]?.what ?? 'the text has problems.'} Mend the text first.`;
  const name = nameWith(fileNameOf(document), ending);
  hand(name, outcome.value);
  return `Saved as ${name}. ${words}${trialWords(document.edits)}`;
}

/** Saves the text together with every layer it stands on. What is on the page stays as it is. */
export function saveSelfContained(document: Document): string {
  const outcome = carryEvidence(document.text, { file: document.opened.ready.file, library });
  return saveAs(document, '-self-contained', outcome, 'It holds its evidence and gives the same figures on any edition of the workbench.');
}

/** Saves the text of a self-contained file without the layers it holds. Only for where those are the same as here. */
export function saveOnBundled(document: Document): string {
  const outcome = adoptEvidence(document.text, { file: document.opened.ready.file, library });
  return saveAs(document, '-on-bundled-evidence', outcome, 'It uses the evidence that travels with the workbench.');
}
