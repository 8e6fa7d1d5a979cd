/** What a table may bring. */
export type ImportKind = 'authorities' | 'pay' | 'posts' | 'funding';

/** A unit that a column may be in, and what it is multiplied by to be in the scenario's own. */
export interface UnitChoice {
  readonly label: string;
  readonly factor: number;
}

/** What a column can stand for. */
export interface ImportField {
  readonly id: string;
  readonly label: string;
  readonly holds: 'name' | 'number' | 'text' | 'month' | 'certainty';
  readonly isRequired: boolean;
  /** Of numbers: the scenario's own unit first. */
  readonly units: readonly UnitChoice[];
  /** Words of headings that speak for it. */
  readonly heads: RegExp;
}

interface KindOfTable {
  readonly label: string;
  /** What one row is about. */
  readonly subject: string;
  readonly fields: readonly ImportField[];
  readonly hasPrices: boolean;
}

const thousand = 1000;
const months = 12;
const quarters = 4;

const field = (id: string, label: string, holds: ImportField['holds'], heads: RegExp, units: readonly UnitChoice[] = [], isRequired = true): ImportField => (
  { id, label, holds, isRequired, units, heads });
const people = (word: string): UnitChoice[] => [{ label: word, factor: 1 }, { label: `thousand ${word}`, factor: thousand }];
const pounds = (each: string): UnitChoice[] => [{ label: `£${each}`, factor: 1 }, { label: `£ thousand${each}`, factor: thousand }];

/** The kinds of table, each with the columns it can have. */
export const importKinds: Readonly<Record<ImportKind, KindOfTable>> = {
  authorities: {
    label: 'Authorities: people and MARAC cases', subject: 'authority', hasPrices: false,
    fields: [
      field('authority', 'Authority (name, code or id)', 'name', /authorit|council|district|borough|area|^name$|^code$/i),
      field('population_16plus', 'People aged 16 and over', 'number', /popul|16\s*(?:\+|plus|and over)|people/i, people('people'), false),
      field('adult_women', 'Adult women', 'number', /wom[ae]n|female/i, people('women'), false),
      field('marac_cases_per_year', 'MARAC cases', 'number', /marac|cases/i, [
        { label: 'cases a year', factor: 1 }, { label: 'cases a quarter', factor: quarters }, { label: 'cases a month', factor: months },
      ], false),
    ],
  },
  pay: {
    label: 'Pay of each role', subject: 'role', hasPrices: true,
    fields: [
      field('role', 'Role', 'name', /role|post|job|title/i),
      field('salary', 'Salary before on-costs', 'number', /salary|pay|wage/i, [
        { label: '£ a post a year', factor: 1 }, { label: '£ thousand a post a year', factor: thousand }, { label: '£ a post a month', factor: months },
      ]),
    ],
  },
  posts: {
    label: 'Posts of services that run today', subject: 'team', hasPrices: false,
    fields: [
      field('team', 'Team', 'name', /team|service|area|site/i),
      field('posts', 'Case managers in post', 'number', /post|fte|wte|manager|staff/i, [{ label: 'full-time posts', factor: 1 }]),
    ],
  },
  funding: {
    label: 'Funding agreements', subject: 'agreement', hasPrices: false,
    fields: [
      field('label', 'Agreement', 'text', /agreement|grant|label|name|title/i),
      field('funder', 'Who pays', 'text', /funder|pays|payer|source|from whom/i),
      field('amount', 'Amount over its whole life', 'number', /amount|value|£|sum|total/i, pounds(' of the day')),
      field('first_month', 'First month', 'month', /first|start|from|begin/i),
      field('last_month', 'Last month', 'month', /last|end|until|\bto\b/i),
      field('certainty', 'How sure (agreed, bid or hoped for)', 'certainty', /certain|sure|status/i),
    ],
  },
};

/** Which column stands for each field; null where none does. */
export type Mapping = Readonly<Record<string, number | null>>;

/** A first mapping from the headings: each field takes the first free column whose heading speaks for it. */
export function guessMapping(kind: ImportKind, columns: readonly string[]): Mapping {
  const taken = new Set<number>();
  return Object.fromEntries(importKinds[kind].fields.map(({ id, heads }) => {
    const own = columns.findIndex((head, column) => !taken.has(column) && head.toLowerCase().replaceAll(/\W+/g, '_') === id);
    const column = own >= 0 ? own : columns.findIndex((head, each) => !taken.has(each) && heads.test(head));
    taken.add(column);
    return [id, column < 0 ? null : column];
  }));
}
