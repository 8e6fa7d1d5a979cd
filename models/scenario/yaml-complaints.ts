import type { YAMLError } from 'yaml';
import type { Complaint } from './source-file';

const unreadable = 'Text that cannot be read for certain would have to be guessed, and nothing is guessed here.';

/** What is said about text that is no plain YAML. */
export const complaints = {
  empty: {
    what: 'The file is empty.',
    why: 'There is nothing to appraise.',
    remedy: 'Start from a ready scenario and save it under a new name.',
  },
  binary: {
    what: 'The file is not plain text in UTF-8.',
    why: 'It holds a byte that no text has: it may be a spreadsheet, a picture, or text saved as UTF-16.',
    remedy: 'Open the scenario file itself, or save it again as UTF-8.',
  },
  tooLong: {
    what: 'The file is longer than 2 MB, or has more than 200 000 parts.',
    why: 'A scenario has a few thousand parts; a text this long is something else.',
    remedy: 'Open the scenario file itself.',
  },
  tooDeep: {
    what: 'Lists or maps are nested too deeply.',
    why: 'No field of a scenario lies more than a few levels down.',
    remedy: 'Remove the surplus brackets or indentation from here on.',
  },
  severalDocuments: {
    what: 'The file holds more than one YAML document.',
    why: 'A second document after “---” would never be used.',
    remedy: 'Keep one document a file: remove this one, or save it as a file of its own.',
  },
  directive: {
    what: 'The file starts with a %YAML directive.',
    why: 'It can change what words such as “yes” mean.',
    remedy: 'Remove the directive and the “---” after it.',
  },
  alias: {
    what: 'An anchor (&name) or alias (*name) is used.',
    why: 'Each figure is spelt out, so that it can be changed on its own; aliases can also expand without end.',
    remedy: 'Write the value itself, or make it a parameter and name that.',
  },
  notAMap: {
    what: 'The file is not a list of fields such as “format: 1”.',
    why: 'A scenario is a map from field names to values.',
    remedy: 'Start from a ready scenario; scenarios/README.md explains every field.',
  },
  tab: {
    what: 'A tab is used as indentation.',
    why: 'YAML indents with spaces only.',
    remedy: 'Replace the tab by spaces.',
  },
  moreTabs: (count: number): Complaint => ({
    what: count === 1 ? 'One more line starts with a tab.' : `From here on, ${count} more lines start with a tab.`,
    why: 'YAML indents with spaces only.',
    remedy: 'Let a text editor replace every tab by spaces; what else may be wrong is told after that.',
  }),
  following: (count: number): Complaint => ({
    what: count === 1 ? 'One more fault follows.' : `From here on, ${count} more faults follow.`,
    why: 'One missing or surplus bracket makes the lines after it unreadable.',
    remedy: 'Mend the one before first; whatever is still wrong is told after that.',
  }),
  keyNotText: {
    what: 'A field name is not plain text.',
    why: 'Fields are found by their names.',
    remedy: 'Write the name, a colon, a space and the value. Text in {braces} or [brackets] needs quotes.',
  },
  tag: (tag: string): Complaint => ({
    what: `The tag ${tag} is used.`,
    why: 'Tags can turn a value into something else than it looks; scenario files need none.',
    remedy: 'Remove the word that starts with “!”.',
  }),
  noField: (key: string): Complaint => ({
    what: `There is no field “${key}”.`,
    why: 'No part of a scenario file goes by that name.',
    remedy: 'Remove it.',
  }),
  duplicateKey: (key: string): Complaint => ({
    what: `“${key}” is given twice.`,
    why: 'Only one of the two could be used.',
    remedy: 'Remove one of them.',
  }),
  manyMore: (count: number): Complaint => ({
    what: `There are ${count} more problems in this text.`,
    why: 'One slip often makes the lines after it unreadable.',
    remedy: 'Mend the first ones and open the file again.',
  }),
} as const satisfies Record<string, Complaint | ((detail: never) => Complaint)>;

const remedies: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'Line the text up with its neighbours, and close every bracket.',
  MISSING_CHAR: 'Add the missing character; text in quotes must close with the quote it opened with.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text that holds a colon and a space in quotes.',
  MULTILINE_IMPLICIT_KEY: 'Check that the line has a name, a colon and a space, and is indented like its neighbours.',
  BAD_SCALAR_START: 'Put text that starts with @, `, % or another sign in quotes.',
  BAD_ALIAS: 'Put text that starts with * or & in quotes.',
  UNEXPECTED_TOKEN: 'Check the quotes, commas and brackets around this place.',
};

/** A syntax error of the YAML reader in the manner of every other problem. */
export function explainSyntax(error: YAMLError): Complaint {
  if (error.code === 'TAB_AS_INDENT') return complaints.tab;
  const [message = error.message] = error.message.split(/ at line \d+/);
  return {
    what: `The text is not valid YAML: ${message.replace(' "quote', ' quotation mark').trim()}.`,
    why: unreadable,
    remedy: remedies[error.code] ?? 'Compare the line with its neighbours: indentation, colon and space, quotes.',
  };
}
