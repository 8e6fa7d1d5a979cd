import { useState } from 'react';
import { carriedName } from '../carry/file-name';
import { download } from '../carry/download';
import { fileNameOf } from '../carry/save-file';
import { csvOf } from '../carry/table-csv';
import { sourceLines } from '../selectors/source-lines';
import { useNow } from '../state/workbench';

type Rows = readonly (readonly string[])[];

interface SaveAsProps {
  /** What is saved, in words; part of the name of the file. */
  readonly title: string;
  /** Heading first, then a row each; called when asked for. */
  readonly rows: () => Rows | Promise<Rows>;
  /** The figure to take a picture of; without, only its numbers are offered. */
  readonly figure?: () => HTMLElement | null;
  /** What it is of, where that is not the scenario that is open: a name, and lines that say where it comes from. */
  readonly of?: { readonly name: string; readonly lines: readonly string[] };
}

/** Said under every table: what the column headings leave unsaid. */
const howWritten = 'Numbers are not rounded: money in pounds, shares as parts of one.';

/** Takes a table, or a chart with its numbers, out of the app. */
export function SaveAs({ title, rows, figure, of }: SaveAsProps) {
  const now = useNow();
  // Said in place: a notice over the page would lie on the very buttons.
  const [said, setSaid] = useState('');
  const save = (ending: string, contents: BlobPart, type: string): void => {
    const { document, room } = now();
    if (document.kind !== 'open') return;
    download(carriedName(of?.name ?? fileNameOf(document), room, title, ending), contents, type);
    setSaid(`${ending.toUpperCase()} saved`);
  };
  const lines = (): readonly string[] => {
    const { document } = now();
    if (of) return of.lines;
    return document.kind === 'open' ? sourceLines(document.answer, document.look, document.edits.size) : [];
  };
  const saveTable = async (): Promise<void> => {
    // The byte order mark tells a spreadsheet that this is UTF-8; the lines after the table say where it comes from.
    save('csv', `\uFEFF${csvOf([...await rows(), [], ...[howWritten, ...lines()].map((line) => [line])])}`, 'text/csv;charset=utf-8');
  };
  // Drawing comes in its own file when it is first asked for.
  const savePicture = async (kind: 'svg' | 'png'): Promise<void> => {
    const [{ figureSvg, svgText }, { pngOf }] = await Promise.all([import('../export/figure-svg'), import('../export/png')]);
    const element = figure?.() ?? null;
    if (element === null) return;
    const picture = figureSvg(element, lines());
    if (kind === 'svg') save('svg', svgText(picture), 'image/svg+xml;charset=utf-8');
    else save('png', await pngOf(picture), 'image/png');
  };
  const start = (saving: Promise<void>): void => {
    saving.catch((error: unknown) => { setSaid(`Not saved: ${error instanceof Error ? error.message : 'the browser refused'}`); });
  };
  return (
    <span className="save-as" role="group" aria-label={`Save ${title}`}>
      Save as
      {figure && <button type="button" className="plain-button" aria-label={`Save as PNG: ${title}`} onClick={() => { start(savePicture('png')); }}>PNG</button>}
      {figure && <button type="button" className="plain-button" aria-label={`Save as SVG: ${title}`} onClick={() => { start(savePicture('svg')); }}>SVG</button>}
      <button type="button" className="plain-button" aria-label={`Save as CSV: ${title}`} onClick={() => { start(saveTable()); }}>CSV</button>
      <span aria-live="polite">{said}</span>
    </span>
  );
}
