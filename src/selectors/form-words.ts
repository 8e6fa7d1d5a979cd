import type { Problem } from '../../models/index';

/** Fields of the text, by what the controls for them are called. */
const labels: Readonly<Record<string, string>> = {
  label: 'name', go_live: 'go-live', referrals_close: 'no new referrals from', amount: 'amount', funder: 'who pays',
  first_month: 'first month', last_month: 'last month', start_year: 'start year', delivery_years: 'years of delivery', tail_years: 'years after delivery',
};

/** A problem of the text in the words of the form that met it. */
export function inFormWords(problem: Problem): Problem {
  const named = (words: string): string => words.replaceAll(/“([a-z_]+)”/g, (quoted, key: string) => (key in labels ? `“${labels[key] ?? key}”` : quoted));
  return { ...problem, what: named(problem.what), remedy: named(problem.remedy) };
}
