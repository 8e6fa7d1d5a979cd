import type { Outcome } from '../../../models/index';

/** Twice what a table may have, so that one that is too long is still told so by its rows. */
const largestBytes = 4_000_000;

function refused(file: string, what: string, remedy: string, why = 'Local figures take up a few pages of text.'): Outcome<string> {
  return { ok: false, problems: [{ file, path: '', what, why, remedy }] };
}

/** The text of a file of figures, or why it is none. It is read here and sent nowhere. */
export async function tableTextOf(file: File): Promise<Outcome<string>> {
  if (file.size > largestBytes) return refused(file.name, 'This file is larger than 4 MB.', 'Keep the rows and columns that are needed.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    if (/[^\s\uFEFF]/.test(text)) return { ok: true, value: text };
    return refused(file.name, 'This file is empty.', 'Choose a file with headings in its first row and figures below them.', 'There is nothing in it to bring in.');
  } catch {
    return refused(file.name, 'This file is not text in UTF-8.', 'In a spreadsheet, save it as “CSV UTF-8”, or paste its cells.');
  }
}
