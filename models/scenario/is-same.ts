/** Whether two pieces of plain data are written alike, the order of their keys included. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
