import { all, create, type EvalFunction } from 'mathjs/number';

/**
 * Every equation of the model as the text of one cell, written as it reads on paper. What the model names on its own (the year
 * of a month, the effect k months after a start, a discount factor) has cells of its own and is worked out once.
 */
const EQUATIONS = {
  // Demand, by authority and team
  adultWomen: 'population * adultWomenShare',
  highRiskCases: 'adultWomen * maracRate / 10000',
  lostCases: 'highRiskCases * travelLoss',
  perpetrators: 'cases * (1 - maracRepeatShare) / pairsPerPerpetrator',
  referred: 'perpetrators * referralShare',
  accepted: 'referred * acceptanceShare',
  year: 'floor(month / 12)',
  adoption: 'month >= closes ? 0 : existing == 1 ? 1 : month < goLive ? 0 : min(1, (month - goLive + 1) / max(1, rampMonths))',
  arrivals: 'accepted / 12 * (1 + demandGrowth)^year * adoption',
  // Workforce
  mobilisation: 'max(0, goLive - mobilisationMonths)',
  hire: 'mobilisation + monthsToHire',
  teamTravelLoss: 'cases > 0 ? lost / cases : 0',
  casesPerPost: 'caseloadPerCaseManager * (1 - teamTravelLoss)',
  sizedPosts: 'step > 0 ? ceil(accepted * L / 12 / casesPerPost / step - 1e-9) * step : accepted * L / 12 / casesPerPost',
  vacancyShare: 'turnover * monthsToHire / (12 + turnover * monthsToHire)',
  productiveShare: '1 - turnover * inductionMonths / 24',
  baseAfterGoLive: 'min(standing, chosen)',
  extra: 'max(0, chosen - standing)',
  base: 'month < goLive ? standing : baseAfterGoLive',
  build: 'month < hire ? 0 : min(1, (month - hire + 1) / (inductionMonths + 1))',
  capacity: '(base + extra * build) * (1 - vacancyShare) * productiveShare * casesPerPost',
  postsBeforeClose: 'base + (month < hire ? 0 : extra)',
  postsInRunOff: 'min(postsBeforeClose, max(step, step > 0 ? ceil(open / casesPerPost / step - 1e-9) * step : open / casesPerPost))',
  recruited: 'month >= closes ? 0 : (month == hire ? extra : 0) + turnover / 12 * (postsBeforeClose - (month == hire ? extra : 0))',
  rounded: 'step > 0 ? ceil(calledFor / step - 1e-9) * step : calledFor',
  followingPosts: 'caseManagers * ratio',
  postsForStarts: 'caseManagers * casesPerPost * 12 / L * ratio / startsPerPost',
  // Caseload
  stillOpen: 'startedBefore * (1 - h)^since',
  completions: 'startedBefore * (1 - h)^since',
  starts: 'live == 1 ? min(waiting + arrivals, max(0, capacity - open)) : 0',
  lapsed: '(month >= closes ? 1 : lapseShare) * (waiting + arrivals - starts)',
  waitingNext: 'waiting + arrivals - starts - lapsed',
  earlyClosures: 'h * (openBefore + startsBefore)',
  // Volumes of drivers, by team and for the force
  openCaseMonths: 'open + starts',
  areaSetUp: 'isNew == 1 and month == mobilisation ? 1 : 0',
  areaMonthSetUp: 'isNew == 1 and month >= mobilisation and month < goLive ? 1 : 0',
  areaMonthLive: 'month >= opens and month < runOffEnds ? 1 : 0',
  forceSetUp: 'month == spanStart ? 1 : 0',
  forceMonth: 'month >= spanStart and month < spanEnd ? 1 : 0',
  // Costs
  atPriceBase: 'amount * priceBaseIndex / priceIndex',
  postCost: 'posts * (1 - vacancyShare * (1 - vacancyCoverShare)) * price * (1 + onCostShare) * (1 + overheadShare) / 12 * (1 + growth)^year * (1 + bias)',
  drivenCost: 'volume * price * (1 + growth)^year * (1 + bias)',
  shareCost: 'share * named / (1 + namedBias) * (1 + bias)',
  costWithoutBias: 'undiscounted / (1 + bias)',
  partOfCost: 'presentValue * bias / (1 + bias)',
  // Effect felt and benefits
  inForce: 'since < L ? min(1, (since + 1) / B) : since < L + P ? 1 : since < L + P + F ? 1 - (since - L - P + 1) / (F + 1) : 0',
  feltPerStart: 'inForce * (1 - c)^since',
  stillIn: '(1 - h)^min(since, L)',
  feltPerCompletion: 'inForce * (stillIn + q * (1 - stillIn)) * (1 - c)^since',
  felt: 'startedBefore * effectSince',
  benefit: 'caseMonths * victims * price * severity / 12 * effect * (1 - displacement) * (1 - bias * sign(effect)) * (1 + growth)^year',
  partOfBenefit: 'presentValue * bias * sign(effect) / (bias * sign(effect) - 1)',
  // Appraisal
  discountFactor: 'factorBefore / (1 + rate)',
  present: 'amount * factor',
  cash: 'amount * factor * cashableShare',
  netValue: 'benefitValue - costValue',
  ratio: 'benefitValue / costValue',
  equivalentAnnualCost: 'costValue / annuity',
  perStart: 'undiscounted / started',
  people: 'started * each',
} as const;

export type Equation = keyof typeof EQUATIONS;

const math = create(all ?? {});
const compiled = new Map(Object.entries(EQUATIONS).map(([name, text]): [string, EvalFunction] => [name, math.compile(text)]));

/** Cells by name: inputs that are set, and equations that are worked out from whatever the cells hold at the time. */
export class Sheet {
  readonly #cells = new Map<string, number>();

  set(cells: Readonly<Record<string, number>>): void {
    for (const name in cells) this.#cells.set(name, cells[name]!);
  }

  put(name: string, value: number): void { this.#cells.set(name, value); }

  get(name: string): number { return this.#cells.get(name)!; }

  /** The value of an equation, kept in the cell of its name for the equations after it. */
  work(name: Equation): number {
    const value = compiled.get(name)!.evaluate(this.#cells) as number;
    this.#cells.set(name, value);
    return value;
  }
}
