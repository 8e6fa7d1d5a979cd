/** The attacks that travel with the app. They are in a file of their own, so that only a room that needs them carries them. */
const texts = import.meta.glob<string>('../scenarios/stress/*.yaml', { query: '?raw', import: 'default', eager: true });

/** Text of a stress file, under the name by which problems call it. */
export interface StressText {
  readonly file: string;
  readonly text: string;
}

export const stressFiles: readonly StressText[] = Object.entries(texts)
  .map(([path, text]) => ({ file: path.replace(/^.*?scenarios\//, 'scenarios/'), text }))
  .sort((one, other) => (one.file < other.file ? -1 : 1));
