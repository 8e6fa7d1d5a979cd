/** Short names that ids cannot carry; any other id reads as its own words. */
const short: Readonly<Record<string, string>> = {
  nhs: 'NHS', courts_and_cps: 'Courts and CPS', marac_partners: 'MARAC partners', probation: 'Probation',
};

const prongs: Readonly<Record<string, string>> = {
  perpetrator: 'Work with perpetrators', victim: 'Support for victims', disruption: 'Disruption', coordination: 'Coordination',
};

/** A payer, bearer or category in words: `legal_aid` → “Legal aid”. */
export function partyInWords(id: string): string {
  const words = id.replaceAll('_', ' ');
  return short[id] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

export function prongInWords(id: string): string {
  return prongs[id] ?? partyInWords(id);
}
