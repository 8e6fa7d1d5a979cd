/** [one, many] of each unit word, as a person would say it. */
const names: Readonly<Record<string, readonly [string, string]>> = {
  GBP: ['£', '£'],
  share: ['share', 'share'],
  ratio: ['ratio', 'ratio'],
  reduction: ['proportional fall', 'proportional fall'],
  growth: ['growth', 'growth'],
  index: ['index', 'index'],
  case: ['case', 'cases'],
  cases: ['case', 'cases'],
  woman: ['adult woman', 'adult women'],
  '10000_women': ['10 000 adult women', '10 000 adult women'],
  victim: ['victim', 'victims'],
  child: ['child', 'children'],
  perpetrator: ['perpetrator', 'perpetrators'],
  pair: ['pair', 'pairs'],
  referral: ['referral', 'referrals'],
  start: ['start', 'starts'],
  post: ['post', 'posts'],
  team: ['team', 'teams'],
  force: ['force', 'forces'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  hour: ['hour', 'hours'],
  person: ['person', 'people'],
  incident: ['incident', 'incidents'],
  recorded_incident: ['recorded incident', 'recorded incidents'],
};

/** Time reads “a month”, everything else “per post”. */
const times: Readonly<Record<string, string>> = { month: 'a month', year: 'a year', hour: 'an hour' };

/** Units put into words before: an explanation names the same few hundreds of times. */
const known = new Map<string, string>();

/** A unit in plain words: `GBP/victim/year` → “£ per victim a year”. An unknown word is left as it stands. */
export function unitLabel(unit: string): string {
  const words = known.get(unit) ?? inWords(unit);
  known.set(unit, words);
  return words;
}

function inWords(unit: string): string {
  const pieces = unit.split(/([*/])/).map((piece) => piece.trim());
  return pieces
    .flatMap((word, index) => {
      if (index % 2 === 1) return [];
      const [one, many] = names[word] ?? [word, word];
      if (pieces[index - 1] !== '/') return [index === 0 ? many : `× ${many}`];
      return [times[word] ?? `per ${one}`];
    })
    .join(' ');
}
