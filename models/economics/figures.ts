/**
 * The figures that a decision between options turns on: all that a run of many draws needs of an option. £ real at the price
 * base year; present values at year 0. People are counted over the whole period.
 */
export interface DecisionFigures {
  pvCost: number;
  pvBenefit: number;
  netPresentSocialValue: number;
  npsvWithinDelivery: number;
  pvFiscalBenefit: number;
  pvEconomicBenefit: number;
  pvSocialBenefit: number;
  pvPublicCost: number;
  /** PV of public cost − PV of fiscal benefit. */
  netPublicCost: number;
  pvTailBenefit: number;
  undiscountedCost: number;
  peakYearCost: number;
  /** Year, from year 0, in which cost peaks. */
  peakYear: number;
  starts: number;
}

/** All figures of one option, whole (not against a baseline), in the same units. */
export interface OptionFigures extends DecisionFigures {
  pvCashable: number;
  pvCostOptimismBias: number;
  pvBenefitOptimismBias: number;
  equivalentAnnualCost: number;
  completions: number;
  earlyClosures: number;
  lapsed: number;
  /** Largest number waiting in any month. */
  peakWaiting: number;
  adultVictims: number;
  children: number;
  /** Null where nobody starts. */
  costPerStart: number | null;
  /** Provider lines only, without optimism bias; null where nobody starts. */
  providerCostPerStart: number | null;
  peakPosts: number;
  peakPostsMonth: number;
}

export function emptyFigures(): OptionFigures {
  return {
    pvCost: 0, pvBenefit: 0, netPresentSocialValue: 0, npsvWithinDelivery: 0,
    pvFiscalBenefit: 0, pvEconomicBenefit: 0, pvSocialBenefit: 0, pvPublicCost: 0, netPublicCost: 0, pvCashable: 0,
    pvTailBenefit: 0, pvCostOptimismBias: 0, pvBenefitOptimismBias: 0, equivalentAnnualCost: 0, undiscountedCost: 0,
    peakYearCost: 0, peakYear: 0, starts: 0, completions: 0, earlyClosures: 0, lapsed: 0, peakWaiting: 0,
    adultVictims: 0, children: 0, costPerStart: null, providerCostPerStart: null, peakPosts: 0, peakPostsMonth: 0,
  };
}
