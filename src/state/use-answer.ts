import { useEffect, useState } from 'react';
import type { Input, Output, TaskName } from '../worker/protocol';
import { useRuns } from './use-runs';

interface Answered<Name extends TaskName> {
  readonly input: Input<Name>;
  readonly value: Output<Name> | null;
  readonly fault: string | null;
}

/** What has come back. `isOld`: it answers an earlier question, the present one is being worked out. */
export interface LateAnswer<Name extends TaskName> {
  readonly value: Output<Name> | null;
  /** What `value` answers. */
  readonly input: Input<Name> | null;
  readonly fault: string | null;
  readonly isOld: boolean;
}

/**
 * Asks apart from the page, and again whenever `input` is another object. What was answered last stays until the new
 * answer is there; answers to questions that are no longer asked are dropped.
 */
export function useAnswer<Name extends TaskName>(task: Name, input: Input<Name> | null): LateAnswer<Name> {
  const ask = useRuns((runs) => runs.ask);
  const [answered, setAnswered] = useState<Answered<Name> | null>(null);
  useEffect(() => {
    if (input === null) return undefined;
    let isWanted = true;
    const settle = (value: Output<Name> | null, fault: string | null): void => { if (isWanted) setAnswered({ input, value, fault }); };
    ask(task, input).then(
      (value) => { settle(value, null); },
      (error: unknown) => { settle(null, error instanceof Error ? error.message : String(error)); },
    );
    return () => { isWanted = false; };
  }, [ask, task, input]);
  if (input === null || answered === null) return { value: null, input: null, fault: null, isOld: false };
  const isOld = answered.input !== input;
  return { value: answered.value, input: answered.input, fault: isOld ? null : answered.fault, isOld };
}
