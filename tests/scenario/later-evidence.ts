import type { Library } from '../../models/scenario/layers';
import { nodeLibrary } from '../files/node-library';

/** The evidence as another edition might have it. */
export function laterLibrary(change: (text: string, id: string) => string): Library {
  return {
    ids: nodeLibrary.ids,
    read: (id) => {
      const entry = nodeLibrary.read(id);
      if (entry === undefined) return undefined;
      const text = change(entry.text, id);
      return { file: text === entry.text ? entry.file : `later/${entry.file}`, text };
    },
  };
}

/** One figure of one layer is another: 1.08 pairs per perpetrator in place of 1.06. */
export const later = laterLibrary((text, id) => (id === 'demand'
  ? text.replace('edition: 2026-11', 'edition: 2027-05').replace('    value: 1.06\n', '    value: 1.08\n')
  : text));
