import { startTransition, useEffect, useState } from 'react';

/** Long enough that a moving slider does not rest between two of its steps. */
const restMilliseconds = 150;

/** A value once it has stayed the same for a moment; `first` until then. */
function useAtRest<Value, First>(value: Value, first: First): Value | First {
  const [rested, setRested] = useState<Value | First>(first);
  useEffect(() => {
    if (rested === value) return undefined;
    const timer = setTimeout(() => { startTransition(() => { setRested(value); }); }, restMilliseconds);
    return () => { clearTimeout(timer); };
  }, [value, rested]);
  return rested;
}

/** A value once it has stayed the same for a moment: for what takes too long to work out at every step of a slider. */
export function useRested<Value>(value: Value): Value {
  return useAtRest(value, value);
}

/** The same, and null at first: for what the first picture of the page need not wait for. */
export function useSettled<Value>(value: Value): Value | null {
  return useAtRest(value, null);
}
