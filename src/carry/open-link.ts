import type { Actions } from '../state/store';
import { unpackLink } from './share-link';

/** Opens the scenario in an address; false where the address carries none. What was on the table before is one undo away. */
export function openLink(hash: string, { choose, refuse, say }: Pick<Actions, 'choose' | 'refuse' | 'say'>): boolean {
  const unpacked = unpackLink(hash);
  if (unpacked === null) return false;
  if (!unpacked.ok) {
    refuse({ name: 'The link', file: 'the link', problems: [unpacked.problem], text: null });
    return true;
  }
  const { name, text, edits } = unpacked.value;
  const problems = choose({ id: `link ${name}`, name: `${name} (from a link)`, file: `${name}.yaml`.replace(/(\.ya?ml)+$/i, '.yaml'), text }, new Map(edits));
  if (problems.length === 0) say('This scenario came with the link. Undo brings back what was here before.');
  return true;
}
