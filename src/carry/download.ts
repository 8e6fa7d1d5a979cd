/** Long enough for the browser to have taken the file over. */
const keptMilliseconds = 10_000;

/** Hands the reader a file. It is made in the page and goes from there to their disk. */
export function download(name: string, contents: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => { URL.revokeObjectURL(address); }, keptMilliseconds);
}
