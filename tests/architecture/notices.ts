import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of THIRD-PARTY-NOTICES.md, drawn from the lock file and the licence files of the packages themselves. */

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly copyright: readonly string[];
  readonly text: string;
  /** The text without heading and holder, which is what packages share. */
  readonly terms: string;
  readonly notice: string;
}

const mit = 'node_modules/react/LICENSE';

/** Packages that ship no licence file: the holder is the one named in their source or on their repository. */
const withoutLicenceFile: Readonly<Record<string, string>> = {
  'govuk-frontend': 'Copyright (c) 2017 Crown Copyright (Government Digital Service)',
  'javascript-natural-sort': 'Copyright (c) Jim Palmer (based on chunking idea from Dave Koelle)',
  'seedrandom': 'Copyright 2019 David Bau',
};

const isCopyrightLine = (line: string): boolean => /^\W*copyright\W/i.test(line) && /\d{4}|meta platforms/i.test(line);
const isHeading = (line: string): boolean => /^\W*(the )?(mit|isc) licen[cs]e\W*(\(mit\)|\(isc\))?\W*$/i.test(line);

/** Names and versions of everything the app is built from, types excepted: they leave no trace in the bundle. */
export function runTimeDependencies(root: string): readonly { readonly name: string; readonly version: string }[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true && !path.includes('/@types/'))
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), version: entry.version ?? '' }));
}

function readDependency(root: string, { name, version }: { name: string; version: string }): Dependency {
  const folder = join(root, 'node_modules', name);
  const licence = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license: string }).license;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const holder = withoutLicenceFile[name];
  if (file === undefined && holder === undefined) throw new Error(`${name} ships no licence file: name its holder in notices.ts`);
  const text = readFileSync(file === undefined ? join(root, mit) : join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const lines = text.split('\n').map((line) => line.trimEnd());
  const noticeFile = join(folder, 'NOTICE');
  return {
    name,
    version,
    licence,
    copyright: holder === undefined ? lines.filter(isCopyrightLine).map((line) => line.trim()) : [holder],
    text: lines.join('\n').trim(),
    terms: lines.filter((line) => !isCopyrightLine(line) && !isHeading(line)).join('\n').trim(),
    notice: existsSync(noticeFile) ? readFileSync(noticeFile, 'utf8').trim() : '',
  };
}

/** Two texts that differ only in line breaks, quotes or spelling of "licence" are the same terms. */
const sameness = (terms: string): string =>
  terms.toLowerCase().replaceAll('licence', 'license').replaceAll(/[^a-z]+/g, ' ').trim();

function groupByTerms(dependencies: readonly Dependency[]): readonly (readonly Dependency[])[] {
  const groups = new Map<string, Dependency[]>();
  for (const dependency of dependencies) {
    const key = sameness(dependency.terms);
    groups.set(key, [...(groups.get(key) ?? []), dependency]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function describeGroup(group: readonly Dependency[], index: number): string {
  const first = group[0];
  if (first === undefined) throw new Error('a licence without packages');
  const rows = group.map((each) => {
    const copyright = each.copyright.length === 0 ? 'see the text below' : each.copyright.join('; ');
    return `| ${each.name} | ${each.version} | ${each.licence} | ${copyright} |`;
  });
  const notices = [...new Set(group.map((each) => each.notice))].filter((notice) => notice !== '').map((notice) => {
    const holders = group.filter((each) => each.notice === notice).map(({ name }) => name);
    return `Notice of ${holders.join(', ')}:\n\n\`\`\`text\n${notice}\n\`\`\`\n`;
  });
  return [
    `## Terms ${index + 1}: ${first.licence}`,
    '',
    '| Package | Version | Licence | Copyright |',
    '|---|---|---|---|',
    ...rows,
    '',
    `\`\`\`text\n${group.length === 1 ? first.text : first.terms}\n\`\`\``,
    '',
    ...notices,
  ].join('\n');
}

/** The whole file. It depends on the lock file and the installed packages alone, so writing it twice gives the same bytes. */
export function thirdPartyNotices(root: string): string {
  const dependencies = runTimeDependencies(root).map((dependency) => readDependency(root, dependency));
  const introduction = [
    '# Third-party notices',
    '',
    'The workbench is built from the packages below, each under its own licence. The list follows the lock file and may name a package',
    'of which little or nothing is left after bundling. Written by `npm run notices`; a test fails when a package is missing.',
    '',
  ].join('\n');
  return `${introduction}\n${groupByTerms(dependencies).map(describeGroup).join('\n').trimEnd()}\n`;
}
