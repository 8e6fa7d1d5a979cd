import { ENGINE_VERSION, fingerprintOf } from '../../models/index';
import type { Answered } from './answered';

export interface FingerprintRow {
  readonly name: string;
  readonly value: string;
}

/** What produced the figures on the page. */
export function fingerprintRows({ resolved }: Answered): readonly FingerprintRow[] {
  const { short, engine } = fingerprintOf(resolved, ENGINE_VERSION);
  const editions = [...new Set(resolved.layers.map(({ edition }) => edition))].sort();
  return [
    { name: 'Engine', value: engine },
    { name: 'Evidence', value: editions.at(-1) ?? 'none' },
    { name: 'Fingerprint', value: `${short} / ${engine}` },
  ];
}
