import { editionChanges, type Library } from '../../models/index';
import { figureRows, layerRows } from '../selectors/edition-rows';

/** What differs between the evidence a file was made on and the evidence here; null where nothing does or nothing is recorded. */
export function editionNote(text: string, file: string, library: Library): string | null {
  const outcome = editionChanges(text, { file, library });
  if (!outcome.ok || outcome.value === null) return null;
  const changes = outcome.value;
  const rests = changes.isSelfContained ? 'the evidence it brings along' : 'the evidence here';
  return [
    `${file} was made on other evidence. Every figure rests on ${rests}; open the file in the workbench to keep or adopt.`,
    ...layerRows(changes).map(({ title, was, now }) => `  ${title}: edition ${was} → ${now}`),
    ...figureRows(changes).map(({ label, was, now, note }) => `  ${label}: ${was} in the file, ${now} here${note === '' ? '' : ` (${note})`}`),
    ...changes.blocks.map(({ what }) => `  It does not open on the evidence here: ${what}`),
  ].join('\n');
}
