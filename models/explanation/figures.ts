import { contractCost, inYear, optimismBias, presentValue, undiscounted, withinDelivery } from './amounts';
import { benefitFigure, benefitNodes, cashableNode, costFigure, costNodes, discountInputs } from './money';
import { amountBasis, basisOf, figureNode, tailYears, type Subject } from './node';
import { peopleFigure, queueFigure, startsNode } from './people';
import { postsFigure } from './role-posts';
import type { Explanation } from './types';
import type { FigureId } from '../figure-catalogue';

/** Each figure of the catalogue and what it is made of. */
export const EXPLAIN: Readonly<Record<FigureId, (subject: Subject) => Explanation>> = {
  npsv: (s) => figureNode(s, 'npsv', [EXPLAIN.pv_benefit(s), EXPLAIN.pv_cost(s)]),
  bcr: (s) => figureNode(s, 'bcr', [EXPLAIN.pv_benefit(s), EXPLAIN.pv_cost(s)]),
  pv_cost: (s) => costFigure(s, 'pv_cost', presentValue),
  pv_benefit: (s) => benefitFigure(s, 'pv_benefit', presentValue),
  pv_public_cost: (s) => costFigure(s, 'pv_public_cost', presentValue, (line) => line.public),
  pv_fiscal_benefit: (s) => benefitFigure(s, 'pv_fiscal_benefit', presentValue, (line) => line.value === 'fiscal'),
  net_public_cost: (s) => figureNode(s, 'net_public_cost', [EXPLAIN.pv_public_cost(s), EXPLAIN.pv_fiscal_benefit(s)]),
  pv_cashable: cashableNode,
  pv_economic_benefit: (s) => benefitFigure(s, 'pv_economic_benefit', presentValue, (line) => line.value === 'economic'),
  pv_social_benefit: (s) => benefitFigure(s, 'pv_social_benefit', presentValue, (line) => line.value === 'social'),
  npsv_within_delivery: (s) =>
    figureNode(s, 'npsv_within_delivery', [...benefitNodes(s, withinDelivery), ...costNodes(s, withinDelivery)], amountBasis(s, withinDelivery)),
  pv_tail_benefit: (s) =>
    figureNode(s, 'pv_tail_benefit', [EXPLAIN.pv_benefit(s), ...benefitNodes(s, withinDelivery)], basisOf(s, 'present pounds', tailYears(s))),
  pv_cost_optimism_bias: (s) => costFigure(s, 'pv_cost_optimism_bias', optimismBias),
  pv_benefit_optimism_bias: (s) => benefitFigure(s, 'pv_benefit_optimism_bias', optimismBias),
  equivalent_annual_cost: (s) => ({
    ...figureNode(s, 'equivalent_annual_cost', [EXPLAIN.pv_cost(s), ...discountInputs(s, 'standard')]),
    basis: `${s.resolved.priceBaseYear} prices, the same sum in each of the ${s.resolved.period.deliveryYears} delivery years`,
  }),
  undiscounted_cost: (s) => costFigure(s, 'undiscounted_cost', undiscounted),
  peak_year_cost: (s) => costFigure(s, 'peak_year_cost', inYear(s.flow.figures.peakYear)),
  peak_year: (s) => costFigure(s, 'peak_year', inYear(s.flow.figures.peakYear)),
  starts: startsNode,
  completions: (s) => queueFigure(s, 'completions', 'completions'),
  early_closures: (s) => queueFigure(s, 'early_closures', 'earlyClosures'),
  lapsed: (s) => queueFigure(s, 'lapsed', 'lapsed'),
  peak_waiting: (s) => queueFigure(s, 'peak_waiting', 'waiting'),
  adult_victims: (s) => peopleFigure(s, 'adult_victims'),
  children: (s) => peopleFigure(s, 'children'),
  cost_per_start: (s) => figureNode(s, 'cost_per_start', [EXPLAIN.undiscounted_cost(s), startsNode(s)]),
  provider_cost_per_start: (s) => figureNode(s, 'provider_cost_per_start', [
    ...costNodes(s, contractCost, (line) => line.provider), startsNode(s),
  ]),
  peak_posts: (s) => postsFigure(s, 'peak_posts'),
  peak_posts_month: (s) => postsFigure(s, 'peak_posts_month'),
};
