import fc from 'fast-check';

/** A decimal between two bounds with few digits, so that ties, zeros and whole numbers turn up often and shrink well. */
export function decimal(low: number, high: number, step: number): fc.Arbitrary<number> {
  return fc.integer({ min: Math.round(low / step), max: Math.round(high / step) }).map((count) => count / Math.round(1 / step));
}

/** 0 to 1 in hundredths. */
export const share = decimal(0, 1, 0.01);
export const months = (low: number, high: number): fc.Arbitrary<number> => fc.integer({ min: low, max: high });
export const pounds = (high: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: high });
/** Growth a year, negative too. */
export const growth = decimal(-0.1, 0.1, 0.005);
/** Money in the prices of an earlier or the same year. */
export const priced = (high: number): fc.Arbitrary<{ amount: number; priceIndex: number }> =>
  fc.record({ amount: pounds(high), priceIndex: fc.constantFrom(76.0754, 100, 103.2388) });
