import { parseArgs } from 'node:util';
import { certaintyOptions, readCertainty, type CertaintyRequest } from './certainty-arguments';

/** What the command line asks for. */
export interface Request {
  readonly file: string;
  readonly option: string | null;
  readonly baseline: string | null;
  readonly edits: readonly { readonly parameter: string; readonly value: number }[];
  readonly json: boolean;
  readonly csv: string | null;
  /** Null where nothing is asked about how wrong the answer could be. */
  readonly certainty: CertaintyRequest | null;
}

export const USAGE = `Usage: npm run appraise -- <scenario.yaml> [--option ID] [--baseline ID] [--set parameter=value …] [--json] [--csv FILE]

  --option ID            show one option only
  --baseline ID          compare with this option instead of the scenario's own baseline
  --set parameter=value  try another value of any parameter; may be given several times
  --json                 print one JSON document and nothing else
  --csv FILE             also write option, line, year, value to FILE
  --help                 print this

How wrong could we be (in place of the appraisal; any of them together):
  --draws N              run N draws of every uncertain figure: chances, ranges, what is worth finding out
  --seed S               a whole number; the same one gives the same draws (1 where left out)
  --method M             plain, latin_hypercube or sobol (where left out; best with a power of two such as 8192)
  --tornado              what each uncertain figure moves on its own, widest first
  --switching            the value of each figure at which the answer turns, by how little has to go wrong
  --stress               the attacks of scenarios/stress, one at a time and in pairs
  --budget POUNDS        with --draws or --stress: does the dearest year stay within this?

Exit status: 0 worked out, 1 problems in the scenario, the run or a file, 2 wrong usage.`;

/** The request, or the reason why there is none. */
export type Parsed = { readonly ok: true; readonly request: Request } | { readonly ok: false; readonly reason: string };

function wrong(reason: string): Parsed {
  return { ok: false, reason };
}

/** Reads the arguments after the script's name. */
export function parseArguments(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        option: { type: 'string' }, baseline: { type: 'string' }, set: { type: 'string', multiple: true },
        json: { type: 'boolean' }, csv: { type: 'string' }, ...certaintyOptions,
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined) return wrong('Name the scenario file to appraise.');
    if (more.length > 0) return wrong(`One scenario at a time: ${more.join(' ')} is left over.`);
    const edits = (values.set ?? []).map(readEdit);
    const bad = edits.filter((edit) => typeof edit === 'string');
    if (bad.length > 0) return wrong(bad.join('\n'));
    const csv = values.csv ?? null;
    if (csv !== null && /(^-$|\.ya?ml$)/i.test(csv)) return wrong(`--csv ${csv}: name a file for the figures, such as result.csv; a scenario is never written over.`);
    const certainty = readCertainty(values);
    if (typeof certainty === 'string') return wrong(certainty);
    return {
      ok: true,
      request: {
        file, edits: edits.filter((edit) => typeof edit !== 'string'), json: values.json ?? false,
        option: values.option ?? null, baseline: values.baseline ?? null, csv, certainty,
      },
    };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

/** Digits with a point, a sign and a power of ten: nothing that only a programmer would read as a number. */
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** `referral_share=0.4`, or what is wrong with it. */
function readEdit(text: string): { parameter: string; value: number } | string {
  const [, parameter = '', number = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  const value = PLAIN_NUMBER.test(number.trim()) ? Number(number) : NaN;
  if (!Number.isFinite(value)) return `--set ${text}: write it as parameter=value with a plain number, such as --set referral_share=0.4`;
  return { parameter: parameter.trim(), value };
}
