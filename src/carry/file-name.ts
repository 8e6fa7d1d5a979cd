import type { Document } from '../state/store';
import { fileNameOf } from './save-file';

/** Words as part of a file name. */
function slug(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** What is saved from a room: the scenario, the room, what it is. */
export function carriedName(document: Document, room: string, title: string, ending: string): string {
  const scenario = fileNameOf(document).replace(/\.ya?ml$/i, '');
  return `${[scenario, room, title].map(slug).filter((part) => part !== '').join('-')}.${ending}`;
}
