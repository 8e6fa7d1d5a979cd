import { useActions, useWorkbench } from '../state/workbench';

interface StepProps {
  readonly name: string;
  readonly sign: string;
  readonly keys: string;
  readonly can: boolean;
  readonly run: () => void;
}

/** Stays reachable when there is nothing to do, so that the focus is not lost at the last step. */
function Step({ name, sign, keys, can, run }: StepProps) {
  return (
    <button
      type="button" className="header-button header-button--sign" aria-label={name} aria-keyshortcuts={keys}
      title={`${name} (${keys.replace('Control', 'Ctrl')})`} aria-disabled={!can} onClick={run}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** One step back or forward, over changes of values, options and text alike. */
export function StepButtons() {
  const canUndo = useWorkbench(({ history }) => history.past.length > 0);
  const canRedo = useWorkbench(({ history }) => history.future.length > 0);
  const { undo, redo } = useActions();
  return (
    <>
      <Step name="Undo" sign="↶" keys="Control+Z" can={canUndo} run={undo} />
      <Step name="Redo" sign="↷" keys="Control+Shift+Z" can={canRedo} run={redo} />
    </>
  );
}
