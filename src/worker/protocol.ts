import type {
  Certainty, CertaintyQuestion, Chunk, Learned, LineChances, MoneyAttack, MoneyColumns, OneWayCurve, Outcome, ParameterGroup, ResolvedScenario, RunPlan, RunSettings,
  SizedSwitchingValue, ThresholdRecord, TornadoRow, TwoWayGrid, ValueOfInformation, WhatIf,
} from '../../models/index';

/** One-way swings, widest first, around the figure with every input at its central value. */
export interface Tornado {
  readonly central: number;
  readonly rows: readonly TornadoRow[];
}

/** What a worker can be asked to do: plain data in, plain data out. `run` says which run is meant, so that two never cross. */
export interface Tasks {
  /** Plans a run and keeps what comes of it. */
  readonly plan: Task<{ readonly run: number; readonly resolved: ResolvedScenario; readonly settings: RunSettings }, Outcome<RunPlan>>;
  /** Gets ready to help with a run that another worker has planned. */
  readonly join: Task<{ readonly run: number; readonly resolved: ResolvedScenario; readonly plan: RunPlan }, null>;
  /** Works out a chunk for another worker. */
  readonly work: Task<{ readonly run: number; readonly chunk: number }, Float64Array>;
  /** Works out a chunk and keeps it; returns how many draws can be read. */
  readonly keep: Task<{ readonly run: number; readonly chunk: number }, number>;
  /** Keeps a chunk that another worker has worked out. */
  readonly gather: Task<{ readonly run: number; readonly chunk: number; readonly values: Float64Array }, number>;
  readonly certainty: Task<{ readonly run: number; readonly question: CertaintyQuestion }, Certainty>;
  readonly thresholds: Task<
    { readonly run: number; readonly option: string; readonly baseline: string; readonly thresholds: readonly ThresholdRecord[] }, LineChances
  >;
  readonly worth: Task<{ readonly run: number; readonly groups: readonly ParameterGroup[] }, ValueOfInformation>;
  /** What it is worth to know one group of parameters together. */
  readonly groupWorth: Task<{ readonly run: number; readonly group: ParameterGroup }, Learned>;
  /** The money of one option over some draws of a run; null where the scenario has no financial view. */
  readonly money: Task<{ readonly run: number; readonly option: string; readonly part: Chunk }, MoneyColumns | null>;
  readonly moneyStress: Task<{ readonly resolved: ResolvedScenario; readonly option: string }, readonly MoneyAttack[] | null>;
  /** Forgets a run. */
  readonly drop: Task<{ readonly run: number }, null>;
  readonly tornado: Task<{ readonly resolved: ResolvedScenario; readonly question: WhatIf }, Tornado>;
  readonly switching: Task<{ readonly resolved: ResolvedScenario; readonly option: string; readonly baseline: string }, readonly SizedSwitchingValue[]>;
  readonly curve: Task<{ readonly resolved: ResolvedScenario; readonly question: WhatIf; readonly id: string }, OneWayCurve>;
  readonly grid: Task<
    { readonly resolved: ResolvedScenario; readonly question: WhatIf; readonly across: string; readonly down: string }, TwoWayGrid
  >;
}

interface Task<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

export type TaskName = keyof Tasks;
export type Input<Name extends TaskName> = Tasks[Name]['input'];
export type Output<Name extends TaskName> = Tasks[Name]['output'];

/** A request with its number, by which its reply is known. */
export type Request<Name extends TaskName = TaskName> = {
  [Each in Name]: { readonly id: number; readonly task: Each; readonly input: Input<Each> }
}[Name];

/** `reason`: why a request came to nothing. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: Output<TaskName> }
  | { readonly id: number; readonly ok: false; readonly reason: string };
