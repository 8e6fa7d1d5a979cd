/** The address of a room. What stands after the hash never leaves the browser. */
export function addressOf(room: string): string {
  return `#/${room}`;
}
