import { posix } from 'node:path';
import { importsOf } from './source';
import type { Finding, Import, Source } from './source';

/**
 * Who may know whom. A zone is a folder of models/ or src/, or `models` and `src` for the files directly in them.
 * Every zone may know itself; what is not listed is forbidden, new folders and libraries included.
 */
interface Zone {
  readonly may: readonly string[];
  readonly mayAsTypes?: readonly string[];
  readonly libraries?: readonly string[];
}

const quantities = 'models/quantities';
const evidence = 'models/evidence';
const scenario = 'models/scenario';
const rollout = 'models/rollout';
const economics = 'models/economics';
const uncertainty = 'models/uncertainty';
const readers = ['models/report', 'models/workbook', 'models/explanation', 'models/checks', 'models/findings'];
/** What each figure is called and how it is read off an appraisal: shared by everything that shows one. */
const figures = 'models/figure-catalogue';
const beside = ['models/pilot', 'models/voices'];
/** What calls the equations in their order: the model itself in models/, the money of an option, and its runs. */
const orders = ['models', 'models/money', 'models/certainty'];
const everyModel = [quantities, evidence, scenario, rollout, economics, uncertainty, figures, ...readers, ...beside, ...orders];
const everyView = ['src', 'src/state', 'src/selectors', 'src/charts', 'src/components', 'src/rooms', 'src/shell', 'src/carry', 'src/worker', 'src/export'];
const door = 'models/index';

const trial: Zone = {
  may: [quantities, uncertainty],
  mayAsTypes: [evidence, rollout, economics, ...orders],
  libraries: ['pure-rand', '@stdlib/stats-base-dists-beta-quantile', '@stdlib/stats-base-dists-gamma-quantile'],
};
const reader: Zone = { may: [quantities, evidence, figures, ...readers], mayAsTypes: [scenario, rollout, economics, uncertainty, ...orders] };
const view: Zone = { may: [door, 'scenarios', ...everyView], libraries: ['react'] };

const zones: Readonly<Record<string, Zone>> = {
  [quantities]: { may: [] },
  [evidence]: { may: [quantities, scenario], mayAsTypes: [rollout, economics], libraries: ['zod', 'yaml'] },
  [scenario]: { may: [quantities, evidence, uncertainty], mayAsTypes: [rollout, economics], libraries: ['zod', 'yaml', 'mathjs/number', '@noble/hashes'] },
  [rollout]: { may: [quantities], mayAsTypes: [evidence] },
  [economics]: { may: [quantities], mayAsTypes: [evidence, rollout] },
  [uncertainty]: trial,
  ...Object.fromEntries(beside.map((name) => [name, trial])),
  ...Object.fromEntries(readers.map((name) => [name, reader])),
  [figures]: { may: [quantities, rollout, economics], mayAsTypes: orders },
  'models': { may: everyModel, libraries: ['@noble/hashes'] },
  'models/money': { may: everyModel },
  'models/certainty': { may: everyModel },
  [door]: { may: everyModel },
  'src': { ...view, libraries: ['react', 'react-dom'] },
  'src/state': { ...view, libraries: ['react', 'zustand', 'zundo', 'immer'] },
  'src/selectors': { may: [door, 'src'], mayAsTypes: ['src/state'] },
  'src/charts': { ...view, libraries: ['react', 'recharts'] },
  'src/components': view,
  'src/rooms': { ...view, libraries: ['react', '@codemirror'] },
  'src/shell': view,
  'src/carry': { ...view, libraries: ['react', 'fflate'] },
  'src/worker': { ...view, libraries: ['comlink'] },
  'src/export': { ...view, libraries: ['@cj-tech-master/excelts', 'docx', 'fflate'] },
  'src/cli': { ...view, libraries: ['node'] },
};

/** Libraries that even their own zone may name in one place only. */
const oneHome: readonly { readonly library: string; readonly home: RegExp }[] = [
  { library: 'mathjs/number', home: /^models\/scenario\/expressions?\b/ },
  { library: '@noble/hashes', home: /^models\/(?:.*\/)?fingerprint\b/ },
  { library: '@codemirror', home: /^src\/rooms\/text\// },
  { library: 'react-dom', home: /^src\/main\.tsx$/ },
];

function zoneOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top === 'scenarios') return top;
  if (top !== 'models' && top !== 'src') return `(outside) ${path}`;
  if (rest.length > 0) return `${top}/${second}`;
  const stem = second.replace(/\.[^/]*$/, '');
  if (top === 'models') return stem === 'index' || stem === '' ? door : `${top}/${stem}` === figures ? figures : top;
  return stem === 'cli' ? 'src/cli' : top;
}

/** The path an import leads to: `node:fs` and `zod/v4` stay as they are, relative ones start at the root of the project. */
function target(from: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('/')) return bare.slice(1);
  return bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : bare;
}

const isRelative = (specifier: string): boolean => specifier.startsWith('.') || specifier.startsWith('/');

function matchesLibrary(specifier: string, library: string): boolean {
  return specifier === library || specifier.startsWith(`${library}/`) || specifier.startsWith(`${library}:`);
}

function judgeLibrary(path: string, zone: Zone, { specifier }: Import): string | undefined {
  const library = (zone.libraries ?? []).find((name) => matchesLibrary(specifier, name));
  if (library === undefined) return `may not use the library ${specifier}`;
  const home = oneHome.find((rule) => rule.library === library)?.home;
  return home === undefined || home.test(path) ? undefined : `uses ${specifier}, which belongs in ${home.source} alone`;
}

function judgeFile(path: string, zone: Zone, { specifier, typeOnly }: Import): string | undefined {
  if (/\.(?:ts|tsx|js|jsx)$/.test(specifier)) return `names ${specifier} with its extension`;
  const from = zoneOf(path);
  const to = zoneOf(target(path, specifier));
  if (to === from || zone.may.includes(to)) return undefined;
  if (zone.mayAsTypes?.includes(to) !== true) return `may not know ${to} (${specifier})`;
  return typeOnly ? undefined : `may know ${to} through \`import type\` only (${specifier})`;
}

/** Every import that the table forbids. */
export function forbiddenArrows(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap((source) => {
    const zone = zones[zoneOf(source.path)];
    if (zone === undefined) return [{ path: source.path, line: 1, what: `${zoneOf(source.path)} is not in the table of who may know whom` }];
    return importsOf(source).flatMap((each): readonly Finding[] => {
      const what = isRelative(each.specifier) ? judgeFile(source.path, zone, each) : judgeLibrary(source.path, zone, each);
      return what === undefined ? [] : [{ path: source.path, line: each.line, what }];
    });
  });
}
