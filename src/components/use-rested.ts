import { startTransition, useEffect, useState } from 'react';

/** Long enough that a moving slider does not rest between two of its steps. */
const restMilliseconds = 150;

/** A value once it has stayed the same for a moment: for what takes too long to work out at every step of a slider. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (rested === value) return undefined;
    const timer = setTimeout(() => { startTransition(() => { setRested(value); }); }, restMilliseconds);
    return () => { clearTimeout(timer); };
  }, [value, rested]);
  return rested;
}
