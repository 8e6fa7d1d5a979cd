/** The id of a role's cost line, under which lines and overrides know it. */
export function roleLine(roleId: string): string {
  return `role.${roleId}`;
}
