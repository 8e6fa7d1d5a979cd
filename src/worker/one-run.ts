import type { Certainty, CertaintyQuestion, ParameterGroup, Problem, ResolvedScenario, RunPlan, RunSettings, ValueOfInformation } from '../../models/index';
import type { Hand, Hands } from './hand';

/** What is to be run, and who is told. */
export interface RunOrder {
  readonly run: number;
  readonly resolved: ResolvedScenario;
  readonly settings: RunSettings;
  /** What the picture is to show; asked anew for each picture, as the reader may look elsewhere meanwhile. */
  readonly question: () => CertaintyQuestion;
  readonly groups: readonly ParameterGroup[];
  readonly isCancelled: () => boolean;
  readonly tell: (news: RunNews) => void;
}

export type RunNews =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'picture'; readonly question: CertaintyQuestion; readonly certainty: Certainty }
  | { readonly kind: 'complete'; readonly plan: RunPlan; readonly question: CertaintyQuestion; readonly certainty: Certainty; readonly worth: ValueOfInformation };

/** Chunks that a worker has before it, so that it never waits for the page. */
const ahead = 2;

/**
 * Runs one order to its end. The first hand plans and keeps everything, the others help. A picture is drawn once every
 * part of the design has begun, and each time the draws have doubled. Nothing is told once the order is cancelled.
 * Rejects where a worker throws.
 */
export async function runAll({ hands, apart }: Hands, order: RunOrder): Promise<void> {
  const [first, ...others] = hands;
  const { run, resolved, settings, isCancelled } = order;
  const tell = (news: RunNews): void => { if (!isCancelled()) order.tell(news); };
  const plan = await first.call('plan', { run, resolved, settings });
  if (isCancelled()) return;
  if (!plan.ok) { tell({ kind: 'refused', problems: plan.problems }); return; }
  const joined = others.map((hand) => hand.call('join', { run, resolved, plan: plan.value }));
  const pictures = picturesOf(first, order, tell);
  let next = 0;
  const take = (): number | null => {
    if (isCancelled() || next >= plan.value.chunks) return null;
    next += 1;
    return next - 1;
  };
  const came = (done: number): void => {
    tell({ kind: 'progress', done, total: settings.draws });
    if (done < settings.draws) pictures.offer(done);
  };
  const lanes = hands.flatMap((hand) => Array.from({ length: apart ? ahead : 1 }, () => lane(hand, first, run, take, came)));
  await Promise.all([...joined, ...lanes]);
  await pictures.settled();
  if (isCancelled()) return;
  const worth = await first.call('worth', { run, groups: order.groups });
  const question = order.question();
  const certainty = await first.call('certainty', { run, question });
  tell({ kind: 'complete', plan: plan.value, question, certainty, worth });
}

/** Takes chunk after chunk until there is none. */
async function lane(hand: Hand, keeper: Hand, run: number, take: () => number | null, came: (done: number) => void): Promise<void> {
  for (let chunk = take(); chunk !== null; chunk = take()) {
    if (hand === keeper) came(await keeper.call('keep', { run, chunk }));
    else came(await keeper.call('gather', { run, chunk, values: await hand.call('work', { run, chunk }) }));
  }
}

/** One picture at a time, each of at least twice the draws of the one before. */
function picturesOf(keeper: Hand, { run, question, isCancelled }: RunOrder, tell: (news: RunNews) => void) {
  let drawn = 0;
  let drawing: Promise<void> | null = null;
  const draw = async (): Promise<void> => {
    const asked = question();
    const certainty = await keeper.call('certainty', { run, question: asked });
    drawing = null;
    tell({ kind: 'picture', question: asked, certainty });
  };
  const offer = (done: number): void => {
    if (done === 0 || done < 2 * drawn || drawing !== null || isCancelled()) return;
    drawn = done;
    drawing = draw();
    // Whoever waits for all pictures hears of a fault; nobody else has to.
    drawing.catch(() => undefined);
  };
  return { offer, settled: async (): Promise<void> => { await drawing; } };
}
