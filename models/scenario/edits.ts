import type { SourceFile } from './source-file';

/** An unsaved change of one parameter, from a slider or from `--set`. It is applied on top of everything else. */
export interface Edit {
  readonly parameter: string;
  readonly value: number;
}

/** Edits are in no file; their problems name the parameter as the path. */
export const unsavedEdits: SourceFile = { file: 'unsaved edits', data: {}, locate: () => null, span: () => null };
