/** Words as part of a file name. */
function slug(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** What is saved from a room: the file of the scenario, the room, what it is. */
export function carriedName(file: string, room: string, title: string, ending: string): string {
  const scenario = file.replace(/\.ya?ml$/i, '');
  return `${[scenario, room, title].map(slug).filter((part) => part !== '').join('-')}.${ending}`;
}
