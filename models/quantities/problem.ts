/** One thing wrong with what the user gave us: where it is, what it is, why it matters and how to mend it. */
export interface Problem {
  readonly file: string;
  /** Path inside the file, such as `options[2].teams.coast.go_live`; empty for the file as a whole. */
  readonly path: string;
  /** 1-based position in the file, where it is known. */
  readonly line?: number;
  readonly column?: number;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** A value, or every problem that stopped us from making one. Nothing is repaired by guessing. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
