import { baselineFor, type Answered, type Look } from './answered';
import { cellsOf } from './figure-cells';

/** What a screen reader says once an input has come to rest. */
export function announcement(answered: Answered, look: Look): string {
  const npsv = cellsOf(answered, look.option, baselineFor(look.option, look))('npsv');
  return `${npsv.label}: ${npsv.text}`;
}
