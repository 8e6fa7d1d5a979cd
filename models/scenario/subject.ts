import type { Path } from './path';
import { valueAt } from './source-file';

/** What one entry of a section is called. */
const nouns: Readonly<Record<string, string>> = {
  sources: 'Source',
  parameters: 'Parameter',
  effects: 'Effect',
  roles: 'Role',
  cost_lines: 'Cost line',
  benefit_lines: 'Benefit line',
  discount_schedules: 'Discount schedule',
  deflators: 'Deflators',
  optimism_bias: 'Optimism bias',
  contracts: 'Contract',
  not_monetised: 'Effect without a price',
  agencies: 'Agency',
  agency_splits: 'Split',
  authorities: 'Authority',
  force: 'Force',
  teams: 'Team',
  options: 'Option',
  overrides: 'Override',
  line_overrides: 'Line override',
  correlations: 'Correlation',
  thresholds: 'Threshold',
  attacks: 'Attack',
  funding: 'Agreement',
  editions: 'Edition',
};

const names = ['id', 'parameter', 'line', 'team', 'layer', 'grade'] as const;

/** “Option “phased”, team “coast”: ” for the entries that a path leads through; empty for the top of a file. */
export function subjectOf(data: unknown, path: Path): string {
  const parts = path.flatMap((step, index) => {
    const section = typeof step === 'number' ? path[index - 1] : step;
    const noun = typeof section === 'string' ? nouns[section] : undefined;
    const isEntry = typeof step === 'number' || step === 'force' || step === 'deflators';
    if (noun === undefined || !isEntry) return [];
    const name = nameOf(valueAt(data, path.slice(0, index + 1)));
    if (name !== null) return [`${noun} “${name}”`];
    return typeof step === 'number' && isGroup(valueAt(data, path.slice(0, index + 1))) ? [`${noun} ${step + 1}`] : [];
  });
  const [first, ...inner] = parts;
  return first === undefined ? '' : `${[first, ...inner.map(lowerFirst)].join(', ')}: `;
}

function nameOf(entry: unknown): string | null {
  for (const key of names) {
    const name = valueAt(entry, [key]);
    if ((typeof name === 'string' && name !== '') || typeof name === 'number') return String(name);
  }
  return null;
}

function isGroup(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
