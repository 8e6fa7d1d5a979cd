import type { Outcome } from '../../models/index';

/** Many times the size of the largest scenario; more is not a scenario, and reading it would hold up the page. */
const largestBytes = 2_000_000;

function refused(file: string, what: string, why: string, remedy: string): Outcome<string> {
  return { ok: false, problems: [{ file, path: '', what, why, remedy }] };
}

/** The text of a file the reader chose, or why it is none. It is read here and sent nowhere. */
export async function textOf(file: File): Promise<Outcome<string>> {
  if (file.size > largestBytes) {
    return refused(file.name, 'This file is larger than 2 MB.', 'A scenario is a few pages of text.', 'Choose the scenario file itself.');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    return { ok: true, value: text };
  } catch {
    return refused(file.name, 'This file is not text in UTF-8.', 'A scenario is plain text.', 'Save it as UTF-8 text and open it again.');
  }
}
